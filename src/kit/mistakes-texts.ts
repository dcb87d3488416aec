import { fr } from './typography.ts';

/** What is said around messages, by functions and in the page. */
export const mistakeTexts = {
  /** Before a message, read aloud: colour alone says nothing. */
  prefix: fr`Erreur : `,
  title: (title: string) => fr`Erreur : ${title}`,
  summary: (count: number) =>
    count === 1 ? 'Une réponse est à corriger' : fr`${count} réponses sont à corriger`,
} as const;
