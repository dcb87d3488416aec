import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { rowsOf } from '../support/stored.ts';

type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
beforeAll(async () => {
  intake = await actAsRole('intake');
});

const file = (filing: Record<string, unknown>) =>
  intake.rpc('file_submission', { filing, quota: {} });
const NOTHING = { submissions: 0, receipts: 0, journal: 0, notices: 0 };

/** More than all the parts of a filing may come to. */
const HUGE = 'x'.repeat(6 * 1024 * 1024);
const notice = { notice: 'service_notice', channel: 'email', recipient: 'a@b.fr' };

/** What the function would never send: the database refuses it all the same, and keeps no half of it. */
const REFUSED: readonly (readonly [
  what: string,
  changes: Record<string, unknown>,
  code: string,
])[] = [
  ['a U+0000 in an answer', { answers: { nom: 'a\0b' } }, '22P05'],
  ['a U+0000 in the name of an answer', { answers: { 'a\0b': 'x' } }, '22P05'],
  ['a U+0000 in a code', { service: 'voirie\0' }, '22P05'],
  ['an answer of six megabytes', { answers: { nom: HUGE } }, REFUSAL_CODES['too-large'].code],
  ['a sector of six megabytes', { sector: HUGE }, REFUSAL_CODES['too-large'].code],
  [
    'a definition of six megabytes',
    { definitionVersion: 'aaaaaaaaaaaaaaaa', definition: JSON.stringify({ a: HUGE }) },
    REFUSAL_CODES['too-large'].code,
  ],
  ['a sector of 61 letters', { sector: 'x'.repeat(61) }, '23514'],
  ['a service of 201 letters', { service: 'x'.repeat(201) }, '23514'],
  ['a receipt of two megabytes', { receipt: { title: 'x'.repeat(2_000_000) } }, '23514'],
  [
    'a definition of a megabyte',
    { definitionVersion: 'a'.repeat(16), definition: JSON.stringify({ a: 'x'.repeat(1_000_000) }) },
    '23514',
  ],
  ['a service whose name is no file name', { service: '../voirie' }, '23514'],
  [
    'a definition that is no object',
    { definitionVersion: 'b'.repeat(16), definition: '1' },
    '23514',
  ],
  ['a deletion that never comes', { deleteAfter: 'infinity' }, '23514'],
  ['a deletion before the receipt', { deleteAfter: '2026-04-22' }, '23514'],
  ['a deletion before the decision', { deleteAfter: '2026-06-22' }, '23514'],
  ['a decision before the receipt', { implicitDecisionOn: '2026-04-22' }, '23514'],
  ['a receipt at no instant', { receivedAt: 'infinity' }, '23514'],
  ['no receipt', { receipt: null }, '23514'],
  ['no receipts', { receipts: undefined }, REFUSAL_CODES['receipt-unsaid'].code],
  ['an empty list of receipts', { receipts: [] }, REFUSAL_CODES['receipt-unsaid'].code],
  ['no code', { codes: [] }, REFUSAL_CODES['secrets-unlisted'].code],
  ['no address', { addresses: undefined }, REFUSAL_CODES['secrets-unlisted'].code],
  [
    'an address of a code that is not there',
    { addresses: [{ number: 1, code: 2, medium: 'page', tokenHash: 'a'.repeat(64) }] },
    '23503',
  ],
  ['no list of notices', { notices: undefined }, REFUSAL_CODES['notices-unlisted'].code],
  ['notices that are no list', { notices: null }, REFUSAL_CODES['notices-unlisted'].code],
  [
    'eleven notices',
    { notices: Array.from({ length: 11 }, () => notice) },
    REFUSAL_CODES['notices-unlisted'].code,
  ],
  ['answers of more than a megabyte', { answers: { nom: 'x'.repeat(1_000_001) } }, '23514'],
  ['answers that are no object', { answers: ['x'] }, '23514'],
  ['a reference with signs that look alike', { reference: 'OOII-1100' }, '23514'],
  ['a rejection without its day', { implicitDecisionOn: null }, '23514'],
  ['a day without a decision', { silenceMeans: 'none' }, '23514'],
  ['an unknown channel', { channel: 'fax' }, '23514'],
  ['no key', { submissionKey: null }, '23502'],
  ['a key that is no UUID', { submissionKey: 'x' }, '22P02'],
  ['no day of deletion', { deleteAfter: null }, '23502'],
  ['a page without its secret', { tokenHash: null }, '23514'],
  ['a page with a short secret', { tokenHash: 'abc' }, '23514'],
  ['a notice to nobody', { notices: [{ ...notice, recipient: '' }] }, '23514'],
  ['a notice to two addresses', { notices: [{ ...notice, recipient: 'a@b.fr, c@d.fr' }] }, '23514'],
  [
    'a notice with a line break in its address',
    { notices: [{ ...notice, recipient: 'a@b.fr\nBcc: c@d.fr' }] },
    '23514',
  ],
  ['a notice by pigeon', { notices: [{ ...notice, channel: 'pigeon' }] }, '23514'],
];

describe('a filing is refused whole', () => {
  test.each(REFUSED)('with %s', async (_what, changes, code) => {
    const filing = aFiling(changes);
    expect((await file(filing)).error?.code).toBe(code);
    if (code !== '22P02') expect(await rowsOf(filing)).toEqual(NOTHING);
  });

  test('at the limit it is taken: the last day of a decision, and of a deletion', async () => {
    const filing = aFiling({ implicitDecisionOn: '2026-04-23', deleteAfter: '2026-04-23' });
    expect((await file(filing)).error).toBeNull();
    const atNight = { receivedAt: '2026-04-22T22:30:00Z', deleteAfter: '2026-04-22' };
    const tooEarly = aFiling({ ...atNight, silenceMeans: 'none', implicitDecisionOn: null });
    expect((await file(tooEarly)).error?.message).toContain('deletion_comes_after_receipt');
  });

  test('with 32 MB, which may take too long even to be read', async () => {
    const filing = aFiling({ answers: { nom: 'x'.repeat(32 * 1024 * 1024) } });
    expect((await file(filing)).error).not.toBeNull();
    expect(await rowsOf(filing)).toEqual(NOTHING);
  });

  test.each([
    ['a check', { channel: 'fax' }],
    ['a needed column', { deleteAfter: null }],
    ['a notice', { notices: [{ ...notice, recipient: 'Reconnaissable' }] }],
  ])('without quoting what was written, which would end in a log (%s)', async (_what, changes) => {
    const { error } = await file(aFiling({ answers: { nom: 'Reconnaissable' }, ...changes }));
    expect(error).not.toBeNull();
    expect(JSON.stringify(error)).not.toContain('Reconnaissable');
  });

  test('when its reference is taken, so that another one is drawn', async () => {
    const first = aFiling();
    await file(first);
    const second = aFiling({ reference: first.reference });
    const { error } = await file(second);
    expect(error?.code).toBe(REFUSAL_CODES['reference-taken'].code);
    expect(await rowsOf(second)).toEqual(NOTHING);
  });
});
