import { fr } from '../../kit/typography.ts';

/** A whole e-mail that is joined to what an agent enters. */
export const emailTexts = {
  label: 'Le courriel entier (.eml)',
  hint: fr`Enregistré depuis votre messagerie. Son texte devient un PDF. Ce qui y est joint est gardé aussi.`,
  notAnEmail: (name: string) => fr`${name} : ce n’est pas un courriel entier.`,
  fileName: 'courriel.pdf',
  unnamed: 'sans-nom',
  title: 'Courriel reçu',
  rows: { from: 'De', to: 'À', date: 'Date', subject: 'Objet' },
  empty: 'Ce courriel n’a pas de texte.',
} as const;
