import { beforeAll, describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';

type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
beforeAll(async () => {
  intake = await actAsRole('intake');
});

const file = (filing: Record<string, unknown>) => intake.rpc('file_submission', { filing });
const countOf = async (filing: Record<string, unknown>) =>
  (
    await query<Record<string, number>>(
      `with s as (select id from submissions where submission_key = $1)
     select (select count(*)::int from s) as submissions,
            (select count(*)::int from receipts where submission_id in (table s)) as receipts,
            (select count(*)::int from journal where submission_id in (table s)) as journal,
            (select count(*)::int from outbox where submission_id in (table s)) as notices`,
      [filing.submissionKey],
    )
  )[0];
const ONE_OF_EACH = { submissions: 1, receipts: 1, journal: 1, notices: 1 };
const NOTHING = { submissions: 0, receipts: 0, journal: 0, notices: 0 };

describe('filing', () => {
  test('stores one of each and gives the reference', async () => {
    const filing = aFiling();
    expect((await file(filing)).data).toEqual({ outcome: 'stored', reference: filing.reference });
    expect(await countOf(filing)).toEqual(ONE_OF_EACH);
  });

  test('again with the same key gives the first reference and stores nothing', async () => {
    const filing = aFiling();
    await file(filing);
    const replay = {
      ...filing,
      ...{ reference: aFiling().reference, tokenHash: aFiling().tokenHash },
    };
    expect((await file(replay)).data).toEqual({ outcome: 'replayed', reference: filing.reference });
    expect(await countOf(filing)).toEqual(ONE_OF_EACH);
  });

  test('with the same key and another body is a conflict', async () => {
    const filing = aFiling();
    await file(filing);
    const other = { ...aFiling(), submissionKey: filing.submissionKey, answers: { nom: 'Autre' } };
    expect((await file(other)).data).toEqual({ outcome: 'conflict', reference: filing.reference });
    const [row] = await query<{ answers: unknown }>(
      'select answers from submissions where submission_key = $1',
      [filing.submissionKey],
    );
    expect(row?.answers).toEqual(filing.answers);
  });

  test('thirty times at once with one key stores one', async () => {
    const filing = aFiling();
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        file({ ...filing, reference: aFiling().reference, tokenHash: aFiling().tokenHash }),
      ),
    );
    const outcomes = answers.map(({ data }) => (data as { outcome: string }).outcome);
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'replayed')).toHaveLength(29);
    const references = new Set(
      answers.map(({ data }) => (data as { reference: string }).reference),
    );
    expect(references.size).toBe(1);
    expect(await countOf(filing)).toEqual(ONE_OF_EACH);
  });

  test('keeps the definition it was filed under, once for each version', async () => {
    const version = 'fedcba9876543210';
    const definition = JSON.stringify({ procedure: { title: 'Nouvelle version' } });
    await Promise.all(
      Array.from({ length: 5 }, () => file(aFiling({ definitionVersion: version, definition }))),
    );
    const rows = await query<{ definition: unknown }>(
      'select definition from procedure_definitions where version = $1',
      [version],
    );
    expect(rows).toEqual([{ definition: JSON.parse(definition) as unknown }]);
  });

  test('a key of another commune is another key', async () => {
    await query("insert into communes values ('ailleurs', 'Ailleurs') on conflict do nothing");
    const filing = aFiling();
    const elsewhere = await actAsRole('intake', { commune: 'ailleurs' });
    await file(filing);
    const other = aFiling({ submissionKey: filing.submissionKey });
    const answer = await elsewhere.rpc('file_submission', { filing: other });
    expect(answer.data).toEqual({ outcome: 'stored', reference: other.reference });
  });
});

/** What the function would never send: the database refuses it all the same, and keeps no half of it. */
const REFUSED: readonly (readonly [
  what: string,
  changes: Record<string, unknown>,
  code: string,
])[] = [
  ['answers of more than a megabyte', { answers: { nom: 'x'.repeat(1_000_001) } }, '23514'],
  ['answers that are no object', { answers: ['x'] }, '23514'],
  ['a reference with signs that look alike', { reference: 'OOII-1100' }, '23514'],
  ['a rejection without its day', { implicitDecisionOn: null }, '23514'],
  ['a day without a decision', { silenceMeans: 'none' }, '23514'],
  ['an unknown channel', { channel: 'fax' }, '23514'],
  ['no key', { submissionKey: null }, '23502'],
  ['a key that is no UUID', { submissionKey: 'x' }, '22P02'],
  ['no day of deletion', { deleteAfter: null }, '23502'],
  ['a receipt without its secret', { tokenHash: null }, '23502'],
  ['a receipt with a short secret', { tokenHash: 'abc' }, '23514'],
  [
    'a notice to nobody',
    { notices: [{ notice: 'service_notice', channel: 'email', recipient: '' }] },
    '23514',
  ],
  [
    'a notice by pigeon',
    { notices: [{ notice: 'service_notice', channel: 'pigeon', recipient: 'a@b.fr' }] },
    '23514',
  ],
];

describe('a filing is refused whole', () => {
  test.each(REFUSED)('with %s', async (_what, changes, code) => {
    const filing = aFiling(changes);
    expect((await file(filing)).error?.code).toBe(code);
    if (code !== '22P02') expect(await countOf(filing)).toEqual(NOTHING);
  });

  test('when its reference is taken, so that another one is drawn', async () => {
    const first = aFiling();
    await file(first);
    const second = aFiling({ reference: first.reference });
    const { error } = await file(second);
    expect(error?.code).toBe('23505');
    expect(error?.message).toContain('reference_is_unique');
    expect(await countOf(second)).toEqual(NOTHING);
  });
});
