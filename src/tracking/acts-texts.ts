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
