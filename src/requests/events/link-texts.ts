import { fr } from '../../kit/typography.ts';

/** Two requests that are read, or answered, together. */
export const linkTexts = {
  linked: (reference: string) => fr`Avec la demande ${reference}.`,
  unlinked: (reference: string) => fr`La demande ${reference}.`,
  merged: {
    same: (reference: string) =>
      fr`Vous aviez déjà demandé la même chose. La mairie répond dans votre dossier ${reference}, reçu avant : c’est là que vous le suivez.`,
    other: fr`Quelqu’un d’autre a dit la même chose avant vous. La mairie s’occupe des deux ensemble. Vous êtes prévenu quand cela avance.`,
  },
  state: (state: string) => fr`Où en est cet autre dossier : ${state}.`,
  unmerged: fr`La mairie répond à nouveau dans ce dossier-ci.`,
  joined: {
    same: (reference: string) => fr`La demande ${reference}, de la même personne.`,
    other: (reference: string) => fr`La demande ${reference}, d’une autre personne.`,
  },
} as const;
