import type { KeyTexts } from '../kit/key-texts.ts';
import type { Condition, QuestionTest } from './condition.ts';

const testChoices = {
  is: 'Une réponse choisie',
  answered: 'N’importe quelle réponse',
  'more-than': 'Plus que ce nombre',
  'less-than': 'Moins que ce nombre',
  after: 'Après ce jour',
  before: 'Avant ce jour',
} as const;

const questionTestTexts: KeyTexts<QuestionTest> = {
  test: {
    label: 'Ce qui est regardé',
    help: 'La réponse que la personne doit avoir donnée.',
    choices: testChoices,
  },
  question: { label: 'Question', help: 'Une question posée avant.' },
  not: { label: 'Le contraire', help: 'La condition est remplie si ceci est faux.' },
  values: {
    label: 'Réponses qui comptent',
    one: 'réponse',
    help: 'Cochez celles qui comptent.',
  },
  value: { label: 'Nombre', help: 'Un nombre entier. En euros pour un montant.' },
  day: { label: 'Jour', help: 'Le jour auquel la réponse est comparée.' },
};

const conditionTexts: KeyTexts<Condition[number]> = {
  ...questionTestTexts,
  test: {
    ...questionTestTexts.test,
    choices: { ...testChoices, any: 'L’une de plusieurs conditions' },
  },
  tests: {
    label: 'Conditions',
    one: 'condition',
    summary: '{{question}}',
    help: 'Une seule de ces conditions suffit.',
    keys: questionTestTexts,
  },
};

/** Words of a condition: who is asked. */
export function conditionText(help: string) {
  return {
    label: 'Dans quel cas',
    one: 'condition',
    summary: '{{test}} {{question}}',
    help: `${help} Toutes les conditions de la liste comptent. Sans condition, c’est pour tout le monde.`,
    keys: conditionTexts,
  } as const;
}
