import { describe, expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { silenceCaseOf, silenceIn, silenceOf } from '../../src/law/silence-of.ts';
import { silenceRulesText } from '../../src/law/silence-rules-text.ts';
import type { Procedure } from '../../src/procedures/procedure.ts';
import type { Silence } from '../../src/procedures/silence.ts';
import type { Answers } from '../../src/questions/answers.ts';
import type { JournalEvent } from '../../src/requests/events/journal.ts';
import { clocksOf } from '../../src/requests/events/request-clocks.ts';
import { aDefinition, aProcedure } from '../builders/content.ts';

const signed = {
  legalBasis: { text: 'Code des relations entre le public et l’administration' },
} as const;

/** Refused in two months, but accepted in three for one answer, and never decided for another. */
const SILENCE: Silence = {
  ...{ means: 'rejection', after: 'P2M', reasonsOnRequest: true, ...signed },
  cases: [
    {
      when: [{ test: 'is', question: 'pour_moi', values: ['non'] }],
      ...{ means: 'acceptance', after: 'P3M', ...signed },
    },
    {
      when: [{ test: 'more-than', question: 'etage', value: 5 }],
      ...{ means: 'none', reason: 'Une visite décide.', ...signed },
    },
  ],
};
const REGISTER = 'registre-nominatif';
const CHANGES: Partial<Procedure> = { kind: 'delivery', silence: SILENCE };
const definition = aDefinition(REGISTER, CHANGES);

const acknowledge = (answers: Answers) =>
  createAcknowledgement({
    ...{ definition, answers, reference: '4K7M-93XC' },
    receivedAt: new Date('2026-04-23T08:15:00Z'),
  });

describe('what silence means', () => {
  test.each<[string, Answers, number | undefined, Silence['means']]>([
    ['without any answer', {}, undefined, 'rejection'],
    ['when no case holds', { pour_moi: true, etage: 2 }, undefined, 'rejection'],
    ['in the first case', { pour_moi: false, etage: 2 }, 0, 'acceptance'],
    ['in the second case', { pour_moi: true, etage: 9 }, 1, 'none'],
    ['in both: the first holds', { pour_moi: false, etage: 9 }, 0, 'acceptance'],
  ])('%s', (_what, answers, place, means) => {
    expect(silenceCaseOf(definition, answers)).toBe(place);
    expect(silenceOf(definition, answers).means).toBe(means);
  });

  test('is refused for a case that the definition does not have', () => {
    expect(() => silenceIn(definition.procedure.silence, 2)).toThrow(RangeError);
  });
});

describe('the receipt', () => {
  test('follows the case of the answers, and says which one to whoever stores it', () => {
    const { decision, silenceCase, receipt } = acknowledge({ pour_moi: false });
    expect(decision).toEqual({ means: 'acceptance', on: '2026-07-23' });
    expect(silenceCase).toBe(0);
    const text = JSON.stringify(receipt.sections);
    expect(text).toContain('considérée comme acceptée');
    expect(text).not.toContain('tribunal');
  });

  test('says why nothing is decided, where a case says so', () => {
    const { decision, silenceCase, receipt } = acknowledge({ etage: 9 });
    expect(decision).toEqual({ means: 'none' });
    expect(silenceCase).toBe(1);
    expect(JSON.stringify(receipt.sections)).toContain('Une visite décide.');
  });

  test('follows the rule of the procedure otherwise', () => {
    const { decision, silenceCase } = acknowledge({});
    expect(decision).toEqual({ means: 'rejection', on: '2026-06-23' });
    expect(silenceCase).toBeUndefined();
  });
});

describe('the clock that the journal comes to', () => {
  const received = (silenceCase?: number) =>
    [
      {
        ...{ id: 1, kind: 'submission.received', actor: 'applicant', content: null },
        ...{ at: '2026-04-23T08:15:00Z', countsOn: '2026-04-23' },
        details: { channel: 'online', ...(silenceCase !== undefined && { silenceCase }) },
      },
    ] as readonly JournalEvent[];

  test.each([
    [undefined, { clock: 'running', implicitDecisionOn: '2026-06-23', silenceMeans: 'rejection' }],
    [0, { clock: 'running', implicitDecisionOn: '2026-07-23', silenceMeans: 'acceptance' }],
    [1, { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' }],
  ])('is that of the case %s, without any answer', (place, clocks) => {
    expect(clocksOf(received(place), definition)).toMatchObject(clocks);
  });
});

test('who compared a case with the law is not told', () => {
  expect(JSON.stringify(definition.procedure.silence)).not.toContain('Secrétariat');
});

test('the page says the rule, then each case in plain words', () => {
  const said = silenceRulesText(aProcedure(REGISTER, CHANGES)).map(({ when, says }) =>
    `${when} ${says}`.replaceAll(/[\u00a0\u202f]/gu, ' '),
  );
  expect(said).toEqual([
    'Sans réponse après 2 mois : votre demande est rejetée. Vous pouvez contester. Le reçu dit comment.',
    'Si vous avez répondu « Non » à la question « Vous inscrivez-vous vous-même ? », sans réponse après 3 mois : votre demande est acceptée. Vous pouvez demander une attestation.',
    'Si vous avez indiqué plus de 5 à la question « À quel étage ? » : Une visite décide.',
  ]);
});
