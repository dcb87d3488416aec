import { fr } from '../../kit/typography.ts';

/** What is said of an address that may hold a mistake. Whoever typed it knows better. */
export const emailProposalTexts = {
  meant: (proposed: string) => fr`Vouliez-vous écrire « ${proposed} » ? Sinon, ne changez rien.`,
  replace: 'Remplacer',
  replaceBy: (proposed: string) => fr` par ${proposed}`,
  replaced: fr`L’adresse électronique est remplacée. Relisez vos réponses, puis envoyez-les.`,
} as const;
