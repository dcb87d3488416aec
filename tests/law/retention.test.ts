import { describe, expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import type { Receipt } from '../../src/law/receipt.ts';
import { aDefinition, aProcedure } from '../builders/content.ts';

const textOf = ({ rows, sections }: Receipt) => JSON.stringify([rows, sections]);

describe('what becomes of the data', () => {
  const parking = (then: 'destroy' | 'archive') => {
    const { retention } = aProcedure('autorisation-stationnement');
    const definition = aDefinition('autorisation-stationnement', {
      retention: { ...retention, then },
    });
    return createAcknowledgement({
      definition,
      answers: {},
      reference: '4K7M-93XC',
      receivedAt: new Date('2026-04-23T08:15:00Z'),
    }).receipt;
  };

  test.each(['destroy', 'archive'] as const)('%s: one row gives the day', (then) => {
    expect(parking(then).rows.at(-1)).toEqual({
      label: 'Nous gardons vos réponses jusqu’au',
      lines: ['23\u00a0octobre\u00a02027'],
    });
  });

  test('is said to be deleted on the next day only where the site deletes it', () => {
    expect(textOf(parking('destroy'))).toContain('Le lendemain, nous les effaçons.');
    expect(textOf(parking('archive'))).not.toMatch(/effaçons|effacées/u);
  });

  test('leaves to the archives the choice of what is kept', () => {
    expect(textOf(parking('archive'))).toContain('choisissent ce qui doit être conservé');
  });
});
