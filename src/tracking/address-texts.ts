import { fr } from '../kit/typography.ts';

/** Words of the addresses that open a request: closed for good, or that bring a new code. */
export const addressTexts = {
  erase: fr`J’ai fini : effacer de cet ordinateur`,
  eraseHint: fr`D’autres personnes utilisent cet ordinateur ? Cette page se fermera pour de bon. Notez d’abord le numéro et le code : ils ouvrent toujours le dossier.`,
  closedTitle: 'Cette page est fermée',
  closed: [
    fr`Elle ne montre plus rien, même avec le bouton « Retour ».`,
    fr`Votre dossier existe toujours. Pour le voir, donnez son numéro et son code de suivi.`,
  ],
  newCodeTitle: 'Votre nouveau code de suivi',
  newCode: [
    fr`Vous avez demandé un nouveau code, avec le numéro de votre dossier.`,
    fr`Dès que vous le prenez, l’ancien code et les anciennes adresses n’ouvrent plus rien.`,
    fr`Vous n’avez rien demandé ? Fermez cette page : rien ne change.`,
  ],
  takeCode: 'Prendre mon nouveau code',
} as const;
