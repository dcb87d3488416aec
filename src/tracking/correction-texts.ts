import { formatPhone } from '../kit/format-phone.ts';
import { fr } from '../kit/typography.ts';

/** Words of the page where a person corrects what they sent. */
export const correctionTexts = {
  title: 'Corriger mes réponses',
  link: 'Corriger mes réponses',
  back: 'Revenir à mon dossier',
  intro: {
    whole: fr`Le service n’a pas commencé. Vos corrections comptent dès que vous les envoyez.`,
    'same-case': fr`Le service a commencé. Vos corrections comptent, et le service les lit. Celles qui changent votre droit partent comme un message.`,
    message: fr`Le service a commencé. Vos corrections partent comme un message : le service vous répond.`,
  },
  kept: fr`Ce que vous avez envoyé d’abord reste gardé, avec la date de chaque correction. La date de réception ne change pas.`,
  contact: fr`Votre courriel, votre téléphone et la façon de vous joindre se changent sur la page du dossier.`,
  send: 'Envoyer mes corrections',
  done: fr`Vos corrections sont enregistrées.`,
  sentAsMessage: fr`Vos corrections sont parties comme un message. Le service les lit et vous répond ici.`,
  unchanged: fr`Vous n’avez rien changé. Changez une réponse, ou revenez à votre dossier.`,
  tooLong: (phone: string) =>
    fr`Ces corrections sont trop longues pour un envoi. Corrigez en plusieurs fois, ou appelez le service : ${formatPhone(phone)}.`,
  stale: fr`Vos réponses ont été corrigées depuis que vous avez ouvert cette page. Relisez tout, puis envoyez à nouveau si c’est juste.`,
  over: fr`Ce dossier ne se corrige plus ici. Vos corrections ne sont pas enregistrées. Écrivez au service depuis la page du dossier, ou appelez-le.`,
  changed: fr`Votre dossier a changé pendant que vous écriviez. Rien n’est perdu : relisez, puis envoyez à nouveau.`,
  message: (changes: readonly string[]) => [fr`Je corrige mes réponses.`, ...changes].join('\n'),
} as const;
