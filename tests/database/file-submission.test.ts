import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { addCommune, query } from '../support/database.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { rowsOf } from '../support/stored.ts';

type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
beforeAll(async () => {
  intake = await actAsRole('intake');
});

const file = (filing: Record<string, unknown>) =>
  intake.rpc('file_submission', { filing, quota: {} });
const ONE_OF_EACH = { submissions: 1, receipts: 1, journal: 1, notices: 1 };

describe('filing', () => {
  test('stores one of each and gives the reference', async () => {
    const filing = aFiling();
    expect((await file(filing)).data).toEqual({ outcome: 'stored', reference: filing.reference });
    expect(await rowsOf(filing)).toEqual(ONE_OF_EACH);
  });

  test('again with the same key gives the first reference and stores nothing', async () => {
    const filing = aFiling();
    await file(filing);
    const replay = {
      ...filing,
      ...{ reference: aFiling().reference, tokenHash: aFiling().tokenHash },
    };
    expect((await file(replay)).data).toEqual({ outcome: 'replayed', reference: filing.reference });
    expect(await rowsOf(filing)).toEqual(ONE_OF_EACH);
  });

  test('with the same key and another body is refused', async () => {
    const filing = aFiling();
    await file(filing);
    const other = { ...aFiling(), submissionKey: filing.submissionKey, answers: { nom: 'Autre' } };
    expect((await file(other)).error?.code).toBe(REFUSAL_CODES['key-taken'].code);
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
    expect(await rowsOf(filing)).toEqual(ONE_OF_EACH);
  });

  test('the very same filing many times at once stores one, and the others find it', async () => {
    for (let round = 0; round < 30; round += 1) {
      const filing = aFiling();
      const answers = await Promise.all(Array.from({ length: 20 }, () => file(filing)));
      expect(answers.map(({ error }) => error)).toEqual(answers.map(() => null));
      const outcomes = answers.map(({ data }) => (data as { outcome: string }).outcome);
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'replayed')).toHaveLength(19);
    }
  });

  test('keeps the definition it was filed under, once for each version', async () => {
    const version = 'fedcba9876543210';
    const definition = JSON.stringify({ procedure: { title: 'Nouvelle version' } });
    await Promise.all(
      Array.from({ length: 5 }, () => file(aFiling({ definitionVersion: version, definition }))),
    );
    const rows = await query<{ definition: unknown }>(
      'select definition from procedure_definitions where version = $1 and commune_id = $2',
      [version, ownCommune()],
    );
    expect(rows).toEqual([{ definition: JSON.parse(definition) as unknown }]);
  });

  test('a key of another commune is another key', async () => {
    const filing = aFiling();
    const elsewhere = await actAsRole('intake', { commune: await addCommune('ailleurs') });
    await file(filing);
    const other = aFiling({ submissionKey: filing.submissionKey });
    const answer = await elsewhere.rpc('file_submission', { filing: other, quota: {} });
    expect(answer.data).toEqual({ outcome: 'stored', reference: other.reference });
  });
});
