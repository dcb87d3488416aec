import type { KeyTexts } from '../kit/key-texts.ts';
import { legalBasisText } from '../kit/legal-basis-editor-texts.ts';
import { fr } from '../kit/typography.ts';
import type { Comparison } from './comparison.ts';

/** Words of a comparison with the law, in the editing tool and in reports. */
export const aspectNames = {
  silence: 'Silence de la mairie',
  appeal: 'Recours',
  delay: 'Délais',
  price: 'Prix',
  retention: 'Durée de garde',
  receipt: 'Mentions du reçu',
  documents: 'Documents demandés',
} as const;

const comparisonTexts: KeyTexts<Comparison> = {
  aspects: {
    label: 'Ce qui a été comparé',
    help: fr`Seulement ce que vous avez lu à côté de la loi. Le reste est « à comparer ».`,
    choices: aspectNames,
  },
  with: {
    ...legalBasisText(fr`L’article lu, ou la ligne de l’annexe d’un décret.`),
    one: 'texte',
  },
  source: {
    label: 'Où vous l’avez lu',
    help: fr`Par exemple : Légifrance, version au 3 mars 2026.`,
  },
  on: { label: 'Quel jour', help: 'Le jour de la comparaison.' },
  by: { label: 'Par qui', help: 'La personne ou le service qui en répond.' },
};

/** The list of comparisons of a procedure. */
export const comparedText = {
  label: 'Comparé avec la loi',
  one: 'comparaison',
  summary: '{{on}} – {{by}}',
  help: fr`Ce qu’une personne a lu à côté de la loi en vigueur. Sans comparaison, la règle reste « à comparer ».`,
  keys: comparisonTexts,
} as const;

/** What is left for later. */
export const toCheckText = {
  label: 'À vérifier plus tard',
  one: 'point',
  summary: '{{aspect}}',
  help: fr`Enlevez chaque point quand vous l’avez comparé avec la loi. « npm run articles » en donne la liste.`,
  keys: {
    aspect: { label: 'Quelle règle', help: 'Ce qu’il faut comparer.', choices: aspectNames },
    note: { label: 'Quoi chercher', help: fr`Où regarder. Une phrase.` },
  },
} as const;
