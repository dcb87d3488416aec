import { fr } from '../kit/typography.ts';

/** Ways out, always offered. */
export const refusalLinks = {
  procedures: 'Voir toutes les démarches',
  help: fr`Être aidé par une personne, au téléphone ou au guichet`,
  form: 'Ouvrir le formulaire',
  followUp: 'Suivre une demande avec son numéro et son code',
  firstReceipt: 'Voir le reçu du premier envoi',
  sendAsNew: 'Envoyer ces réponses comme un nouvel envoi',
} as const;
