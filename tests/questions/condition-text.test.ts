import { describe, expect, test } from 'vitest';
import { explainConditions } from '../../src/questions/condition-text.ts';
import type { Condition } from '../../src/questions/condition.ts';
import { ALL, ifDog, name, section } from '../builders/dog-form.ts';

describe('where everything is in sight, a question says when to answer', () => {
  const hintOf = (when: Condition) => {
    const [{ fields } = section('')] = explainConditions([section('T', ...ALL, { ...name, when })]);
    const last = fields.at(-1);
    return last && 'hint' in last ? last.hint?.replaceAll(/[\u00a0\u202f]/gu, ' ') : undefined;
  };

  test.each<readonly [Condition, string]>([
    [ifDog, 'À remplir si vous avez répondu « Oui » à la question « Avez-vous un chien ? ».'],
    [
      [{ test: 'is', not: true, question: 'couleur', values: ['noir', 'roux', 'inconnu'] }],
      'À remplir si vous n’avez pas répondu « Noir », « Roux » ou « Je ne sais pas » à la question « Quelle couleur ? ».',
    ],
    [
      [{ test: 'is', question: 'promis', values: ['oui'] }],
      'À remplir si vous avez coché « Je le promène ».',
    ],
    [
      [
        { test: 'more-than', question: 'prix', value: 1500 },
        {
          test: 'any',
          tests: [
            { test: 'before', not: true, question: 'ne', day: '2026-02-01' },
            { test: 'is', question: 'habitudes', values: ['mord'] },
          ],
        },
      ],
      'À remplir si vous avez indiqué plus de 1 500 euros à la question « Son prix ? », et si vous avez indiqué un jour à partir du 1er février 2026 à la question « Né le ? », ou si vous avez coché « Il mord » à la question « Ses habitudes ? ».',
    ],
  ])('%j', (when, sentence) => {
    expect(hintOf(when)).toBe(sentence);
  });
});
