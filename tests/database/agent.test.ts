import { beforeAll, describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { addCommune, query } from '../support/database.ts';

const DENIED = '42501';

describe('an agent', () => {
  const parking = aFiling({ service: 'voirie' });
  const birth = aFiling({ service: 'etat-civil' });
  const elsewhere = aFiling({ service: 'voirie' });

  beforeAll(async () => {
    const intake = await actAsRole('intake');
    expect((await intake.rpc('file_submission', { filing: parking, quota: {} })).error).toBeNull();
    expect((await intake.rpc('file_submission', { filing: birth, quota: {} })).error).toBeNull();
    const other = await actAsRole('intake', { commune: await addCommune('ailleurs') });
    expect((await other.rpc('file_submission', { filing: elsewhere, quota: {} })).error).toBeNull();
  });

  const seenBy = async (claims: Record<string, unknown>) => {
    const client = await actAsRole('agent', claims);
    const references = [parking, birth, elsewhere].map(({ reference }) => reference as string);
    const { data } = await client
      .from('submissions')
      .select('reference')
      .in('reference', references);
    return (data ?? []).map((row: { reference: string }) => row.reference);
  };

  test('sees the requests of the services of the token, and no other', async () => {
    expect(await seenBy({ services: ['voirie'] })).toEqual([parking.reference]);
    expect(await seenBy({ services: ['etat-civil'] })).toEqual([birth.reference]);
    expect(await seenBy({ services: ['voirie', 'etat-civil'] })).toHaveLength(2);
  });

  test('sees nothing without a service, nor through a token that says « all »', async () => {
    for (const services of [[], ['*'], ['%'], null]) expect(await seenBy({ services })).toEqual([]);
  });

  test('of another commune sees only that commune', async () => {
    expect(await seenBy({ services: ['voirie'], commune: await addCommune('ailleurs') })).toEqual([
      elsewhere.reference,
    ]);
  });

  test.each(['submission_key', 'answers_digest', 'stored_at'])(
    'cannot read the column %s, even of its own services',
    async (column) => {
      const client = await actAsRole('agent', { services: ['voirie'] });
      expect((await client.from('submissions').select(column)).error?.code).toBe(DENIED);
    },
  );

  test('cannot guess a hidden column by sorting, filtering or following links', async () => {
    const client = await actAsRole('agent', { services: ['voirie'] });
    const submissions = () => client.from('submissions');
    const answers = await Promise.all([
      submissions().select('reference').order('submission_key'),
      submissions().select('reference').like('answers_digest', 'a%'),
      submissions().select('reference,outbox(recipient)'),
      submissions().select('reference,request_codes(code_hash)'),
      submissions().select('reference,communes(name)'),
    ]);
    expect(answers.map(({ error }) => error?.code)).toEqual(answers.map(() => DENIED));
  });

  test.each(['request_codes', 'request_addresses'])('cannot read %s', async (table) => {
    const client = await actAsRole('agent', { services: ['voirie'] });
    expect((await client.from(table).select('number')).error?.code).toBe(DENIED);
  });

  test('reads receipts and journal of its own requests only', async () => {
    const client = await actAsRole('agent', { services: ['etat-civil'] });
    const rows = await query<{ id: string; service_slug: string }>(
      'select id, service_slug from submissions where reference = any ($1)',
      [[parking.reference, birth.reference]],
    );
    const ids = rows.map(({ id }) => id);
    const own = rows.filter(({ service_slug: slug }) => slug === 'etat-civil').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    for (const table of ['receipts', 'journal']) {
      const { data } = await client.from(table).select('submission_id').in('submission_id', ids);
      expect((data ?? []).map((row: { submission_id: string }) => row.submission_id)).toEqual(own);
    }
  });
});
