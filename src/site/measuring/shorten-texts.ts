import { fr } from '../../kit/typography.ts';
import type { FileProblem } from '../content/content-error.ts';

/** What a page that is too long asks of whoever wrote it. */
export const shortenTexts = {
  /** By the key of the problem: what there is too much of, and what to shorten. */
  too: {
    poids: 'Elle est lourde. Raccourcissez son texte, ou faites-en deux pages.',
    éléments: 'Elle a trop d’éléments. Retirez des lignes de prix, des étapes ou des pièces.',
    EcoIndex:
      'Elle est moins sobre que promis. Retirez des lignes de prix, des étapes ou des pièces.',
  },
  warning: ({ file, key, expected, found }: FileProblem) =>
    fr`À raccourcir : ${file} est en ligne. ${shortenTexts.too[key as keyof typeof shortenTexts.too]} Attendu : ${expected}. Trouvé : ${found}.`,
} as const;
