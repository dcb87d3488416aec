import { describe, expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { firstReceipt } from '../../src/law/first-receipt.ts';
import { missingMention } from '../../src/law/missing-mention.ts';
import type { FiledDefinition } from '../../src/procedures/definition.ts';
import type { SilenceCase } from '../../src/procedures/silence.ts';
import type { Answers } from '../../src/questions/answers.ts';
import type { Condition } from '../../src/questions/condition.ts';
import { UNKNOWN_ANSWER } from '../../src/questions/unknown.ts';
import { aDefinition } from '../builders/content.ts';

const PARKING = 'autorisation-stationnement';
const checked = {
  legalBasis: { text: 'Code des relations entre le public et l’administration' },
} as const;

/** A request whose silence is another one in some cases, each about the length or the vehicle. */
function withCases(...conditions: Condition[]): FiledDefinition {
  const cases = conditions.map((when): SilenceCase => ({
    when,
    means: 'acceptance',
    after: 'P1M',
    ...checked,
  }));
  return aDefinition(PARKING, {
    silence: { means: 'rejection', after: 'P2M', reasonsOnRequest: true, ...checked, cases },
    form: [
      {
        title: 'Le camion',
        fields: [
          { type: 'yes-no', key: 'camion', label: 'Un camion ?', required: false, need: 'x' },
          { type: 'number', key: 'longueur', label: 'Longueur', required: false, need: 'x' },
          {
            ...{ type: 'number', key: 'poids', label: 'Poids', required: false, need: 'x' },
            when: [{ test: 'is', question: 'camion', values: ['oui'] }],
          },
        ],
      },
    ] as never,
  });
}

const isTruck: Condition = [{ test: 'is', question: 'camion', values: ['oui'] }];
const isLong: Condition = [{ test: 'more-than', question: 'longueur', value: 12 }];
const isHeavy: Condition = [{ test: 'more-than', question: 'poids', value: 3 }];
const isEither: Condition = [{ test: 'any', tests: [isTruck[0], isLong[0]] as never }];

describe('the case of silence is known', () => {
  test.each<[string, Condition[], Answers]>([
    ['when there is one for all', [], {}],
    ['when the answer is there', [isTruck], { camion: false }],
    ['when the first case holds, whatever the others', [isTruck, isLong], { camion: true }],
    ['when one of two answers is enough', [isEither], { camion: true }],
    ['when one of two answers denies both', [[...isTruck, ...isLong]], { camion: false }],
    ['when the question was not asked', [isHeavy], { camion: false }],
    [
      'when nothing answered is the case',
      [[{ test: 'answered', question: 'longueur', not: true }]],
      {},
    ],
    [
      'when not to know is the case',
      [[{ test: 'is', question: 'camion', values: ['inconnu'] }]],
      { camion: UNKNOWN_ANSWER },
    ],
  ])('%s', (_what, conditions, answers) => {
    expect(missingMention(withCases(...conditions), answers)).toBeUndefined();
  });
});

describe('the case of silence is not known', () => {
  test.each<[string, Condition[], Answers]>([
    ['without its answer', [isTruck], {}],
    ['when the person does not know', [isTruck], { camion: UNKNOWN_ANSWER }],
    ['when an earlier case might hold', [isLong, isTruck], { camion: true }],
    ['when the other answer might be enough', [isEither], { camion: false }],
    ['when one of two is there', [[...isTruck, ...isLong]], { camion: true }],
    ['when the question was asked', [isHeavy], { camion: true }],
  ])('%s', (_what, conditions, answers) => {
    expect(missingMention(withCases(...conditions), answers)).toBe('silence-case');
  });
});

test('whoever looks for another body acknowledges nothing yet (CRPA L114-4)', () => {
  const definition = aDefinition(PARKING, { kind: 'orientation' });
  expect(missingMention(definition, {})).toBe('competent-body');
});

describe('the receipt that is given at once', () => {
  const give = (definition: FiledDefinition, answers: Answers, receivedAt: string) => {
    const about = { definition, answers, receivedAt: new Date(receivedAt) };
    const { receipt } = createAcknowledgement({ ...about, reference: '4K7M-93XC' });
    return firstReceipt({ ...about, acknowledgement: receipt, territory: 'mainland' });
  };

  test('is the acknowledgement, when all of it is known', () => {
    const { receipt, acknowledgementDueOn } = give(withCases(), {}, '2026-12-24T10:00:00Z');
    expect(receipt.kind).toBe('acknowledgement');
    expect(acknowledgementDueOn).toBeUndefined();
  });

  test.each([
    ['2026-12-24T10:00:00Z', '2027-01-11', '11 janvier 2027'],
    ['2027-05-05T10:00:00Z', '2027-05-21', '21 mai 2027'],
  ])('else registers it, and says the day of the other (%s)', (at, on, said) => {
    const { receipt, acknowledgementDueOn } = give(withCases(isTruck), {}, at);
    expect(receipt.kind).toBe('registration');
    expect(acknowledgementDueOn).toBe(on);
    const text = JSON.stringify(receipt).replaceAll(/[\u00a0\u202f]/gu, ' ');
    expect(text).toContain(said);
    // No day of an implicit decision, which is not known; and no failure, since there is none.
    expect(text).not.toMatch(/Sans réponse le|panne/u);
  });
});
