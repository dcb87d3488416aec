import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RECEIPT_TEMPLATE } from '../../src/law/receipt.ts';
import { ROOT } from '../support/project.ts';

/** Where the sentences of a receipt are written. */
const WORDED = [
  'law/acknowledgement-texts.ts',
  'law/appeal-texts.ts',
  'law/registration-texts.ts',
  'law/retention-texts.ts',
  'requests/receipt/change-texts.ts',
];

/** Digest of these sentences, by version: other words are another version, told beside each receipt. */
const WORDS: Readonly<Record<string, string>> = {
  1: 'f05549d3c8ca6fcb',
  2: '5ff4930817b4560f',
  3: '077d6bc13254e3e8',
};

test('other words in a receipt are another version of its template', () => {
  const sentences = WORDED.map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
    .join('\n')
    .replaceAll(/\/\*\*.*?\*\//gsu, '')
    .replaceAll(/\s+/gu, ' ');
  const digest = createHash('sha256').update(sentences).digest('hex').slice(0, 16);
  expect({ [RECEIPT_TEMPLATE]: digest }).toEqual({ [RECEIPT_TEMPLATE]: WORDS[RECEIPT_TEMPLATE] });
});
