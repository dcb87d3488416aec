import { describe, expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import type { ProcedureDefinition } from '../../src/procedures/definition.ts';
import { aDefinition } from '../builders/content.ts';

const acknowledge = (definition: ProcedureDefinition, receivedAt: Date) =>
  createAcknowledgement({ definition, answers: {}, reference: '4K7M-93XC', receivedAt });

describe('a time limit that a text sets, when silence decides nothing', () => {
  const day = (period: string, receivedAt: string) => {
    const legalBasis = { text: 'Loi' };
    const definition = aDefinition('acte-de-naissance', { answerWithin: { period, legalBasis } });
    const { receipt } = acknowledge(definition, new Date(receivedAt));
    return receipt.rows.find(({ label }) => label === 'Nous répondons au plus tard le')?.lines[0];
  };

  test('is on the receipt, counted from the day of receipt in Paris', () => {
    expect(day('P7D', '2026-04-23T08:15:00Z')?.replaceAll('\u00a0', ' ')).toBe('30 avril 2026');
    // Half past midnight in Paris is still the day before in London.
    expect(day('P7D', '2026-04-23T22:30:00Z')?.replaceAll('\u00a0', ' ')).toBe('1er mai 2026');
    expect(day('P1M', '2026-01-31T10:00:00Z')?.replaceAll('\u00a0', ' ')).toBe('28 février 2026');
  });

  test('is not there when no text sets one', () => {
    const definition = aDefinition('acte-de-naissance');
    const { receipt } = acknowledge(definition, new Date('2026-04-23T08:15:00Z'));
    expect(JSON.stringify(receipt)).not.toContain('au plus tard');
  });
});
