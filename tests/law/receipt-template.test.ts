import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { RECEIPT_TEMPLATE } from '../../src/law/receipt.ts';
import { createRegistration } from '../../src/law/registration.ts';
import { aDefinition } from '../builders/content.ts';

/** Digest of what the samples below say, by version: other words are another version. */
const WORDS: Readonly<Record<string, string>> = {
  1: '',
};

test('other words in a receipt are another version of its template', () => {
  const receivedAt = new Date('2026-04-23T08:15:00Z');
  const receipts = ['acte-de-naissance', 'autorisation-stationnement'].flatMap((slug) => {
    const definition = aDefinition(slug);
    const about = { definition, receivedAt };
    const { receipt } = createAcknowledgement({ ...about, answers: {}, reference: '4K7M-93XC' });
    const later = { ...about, acknowledgement: receipt, territory: 'mainland' } as const;
    return [receipt, createRegistration({ ...later, why: 'away' })];
  });
  const digest = createHash('sha256').update(JSON.stringify(receipts)).digest('hex').slice(0, 16);
  expect({ [RECEIPT_TEMPLATE]: digest }).toEqual({ [RECEIPT_TEMPLATE]: WORDS[RECEIPT_TEMPLATE] });
});
