import { formatPhone } from '../kit/format-phone.ts';
import { fr } from '../kit/typography.ts';

/** What a person may do about their request, in words. */
export const actTexts = {
  need: 'Traiter le dossier de la personne.',
  documents: {
    title: 'Envoyer les documents',
    files: { label: 'Documents demandés' },
    note: { label: 'Un mot pour le service' },
    all: { label: fr`J’ai envoyé tous les documents demandés.` },
    send: 'Envoyer les documents',
    done: fr`Vos documents sont reçus.`,
  },
  message: {
    title: 'Écrire au service',
    text: {
      label: 'Votre message',
      hint: fr`N’écrivez rien sur votre santé si ce n’est pas utile.`,
    },
    send: 'Envoyer le message',
    done: fr`Votre message est reçu. La réponse arrive ici.`,
  },
  contact: {
    title: 'Changer la façon de me joindre',
    intro: fr`Nous n’utiliserons plus que ce moyen pour ce dossier. Si vous aviez donné un courriel, un message y dit que cela change.`,
    way: { label: fr`Comment préférez-vous que la mairie vous réponde ?` },
    email: { label: 'Adresse électronique' },
    phone: { label: 'Téléphone' },
    address: {
      label: 'Nouvelle adresse postale',
      hint: fr`Laissez vide si c’est celle que vous avez déjà donnée.`,
    },
    noSms: fr`Ce numéro ne reçoit pas de SMS. Donnez un numéro de portable français, ou choisissez un autre moyen.`,
    send: 'Enregistrer',
    done: fr`C’est noté : nous vous joindrons ainsi.`,
  },
  accord: {
    title: 'Recevoir la décision en ligne',
    intro: fr`Sans votre accord, la décision vient par la poste. Avec lui, elle est sur cette page, et un message vous le dit. Si vous ne l’ouvrez pas sous quinze jours, elle compte comme remise le jour où elle arrive. Vous pouvez changer d’avis quand vous voulez.`,
    confirm: {
      label: fr`J’accepte de recevoir la décision par voie électronique, à la place d’une lettre.`,
    },
    send: 'Donner mon accord',
    done: fr`Votre accord est noté.`,
  },
  desaccord: {
    title: 'Recevoir la décision par la poste',
    intro: fr`Vous aviez accepté de recevoir la décision en ligne. Vous pouvez changer d’avis.`,
    confirm: { label: fr`Je veux recevoir la décision par la poste.` },
    send: 'Retirer mon accord',
    done: fr`Votre accord est retiré : la décision viendra par la poste.`,
  },
  retirer: {
    title: 'Retirer mon dossier',
    intro: fr`La mairie arrête de s’en occuper. Vous pourrez recommencer plus tard.`,
    reason: { label: 'Pourquoi' },
    confirm: { label: fr`Je retire mon dossier.` },
    send: 'Retirer mon dossier',
    done: fr`Votre dossier est retiré.`,
  },
  enough: (phone: string) =>
    fr`Vous avez déjà beaucoup écrit aujourd’hui. Appelez le service : ${formatPhone(phone)}. Votre texte est gardé dans cette page.`,
  unsaid: 'Ce que vous aviez écrit',
  changed: fr`Votre dossier a changé pendant que vous écriviez. Lisez où il en est, puis recommencez si c’est encore utile. Votre texte est gardé.`,
  failed: fr`Ce n’est pas encore reçu : le site a eu une panne. Vos réponses sont gardées dans cette page. Envoyez à nouveau.`,
} as const;
