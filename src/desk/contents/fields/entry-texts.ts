import { fr } from '../../../kit/typography.ts';

/** Words around the boxes of an entry; those of each box are the words of the editing tool. */
export const entryTexts = {
  label: (label: string, isRequired: boolean) => (isRequired ? label : fr`${label} (facultatif)`),
  nth: (one: string, rank: number) => `${one} ${rank}`,
  another: (one: string) => fr`Ajouter : ${one}`,
  remove: (one: string, rank: number) => fr`Enlever : ${one} ${rank}`,
  summary: (count: number) =>
    count === 1 ? 'Une case est à corriger' : fr`${count} cases sont à corriger`,
  nothing: 'Aucun',
  chosen: (count: number) => (count === 0 ? 'Rien de choisi' : fr`Choisis : ${count}`),
  asText: 'Écrire le fichier comme un texte',
} as const;
