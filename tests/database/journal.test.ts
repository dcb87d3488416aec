import { beforeAll, describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { ownCommune } from '../support/shared-stack.ts';

let intake: Awaited<ReturnType<typeof actAsRole>>;
beforeAll(async () => {
  intake = await actAsRole('intake');
});
const file = (filing: Record<string, unknown>) =>
  intake.rpc('file_submission', { filing, quota: {} });
const journalOf = ({ submissionKey }: Record<string, unknown>) =>
  query(
    `select j.event from journal j join submissions s on s.id = j.submission_id
     where s.submission_key = $1`,
    [submissionKey],
  );

describe('the journal', () => {
  test('is only added to, even by the owner of the database', async () => {
    const filing = aFiling();
    await file(filing);
    for (const sql of [
      'update journal set event = $$a.b$$',
      'delete from journal',
      'truncate journal cascade',
    ]) {
      await expect(query(sql)).rejects.toThrow(/append-only/u);
    }
    expect(await journalOf(filing)).toHaveLength(1);
  });

  test('holds no personal data', async () => {
    const filing = aFiling({ answers: { nom: 'Nom-Très-Reconnaissable' } });
    await file(filing);
    const rows = await query('select * from journal where commune_id = $1', [ownCommune()]);
    expect(rows).not.toEqual([]);
    expect(JSON.stringify(rows)).not.toContain('Reconnaissable');
  });
});
