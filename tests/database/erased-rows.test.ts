import { Client } from 'pg';
import { expect, test } from 'vitest';
import { anEvent } from '../builders/event.ts';
import { OWED } from '../builders/owed-request.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileRequest, recordAs } from '../support/record-as.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

/** Of a request whose answers are erased: what goes, and what stays, which says nothing about anybody. */
const GOES = [
  'answers',
  'answers_digest',
  'contact_email',
  'contact_phone',
  'contact_way',
  'entered_by',
  'mandate_id',
  'represented_email',
  'represented_phone',
  'represented_way',
];
const STAYS = [
  ...['id', 'commune_id', 'submission_key', 'reference', 'procedure_slug', 'definition_version'],
  ...['sector', 'service_slug', 'remit', 'kind', 'channel', 'state', 'received_at', 'stored_at'],
  ...['silence_means', 'implicit_decision_on', 'clock', 'delete_after', 'delete_by', 'proof_until'],
  ...['erased_at', 'final_disposition', 'acknowledgement_due_on', 'merged_into', 'structure_slug'],
];
/** Tables about a request: rows that go with the answers, and rows that hold none. */
const TABLES_GO = [
  ...['desk_drafts', 'desk_presence', 'event_contents', 'held_messages'],
  ...['letters', 'outbox', 'request_words', 'submission_attachments'],
];
const TABLES_STAY = [
  // One that is merged names the other.
  ...['abusive_sources', 'archive_slip_items', 'receipts', 'request_codes', 'submissions'],
  // Of a session that lasts four hours at most.
  'helped_filings',
  // Their name and their district are emptied.
  ...['desk_batch_lines', 'desk_lines', 'submission_sources', 'counted_requests'],
  // Which service was asked, and for when: what it was asked is gone.
  'opinions',
];

test('whoever adds a column or a table about a request says whether it goes with the answers', async () => {
  const columns = await query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = 'submissions'::regclass and attnum > 0 and not attisdropped`,
  );
  expect(columns.map(({ name }) => name).toSorted()).toEqual([...GOES, ...STAYS].toSorted());
  const tables = await query<{ name: string }>(
    `select distinct conrelid::regclass::text as name from pg_constraint
     where contype = 'f' and confrelid = 'submissions'::regclass`,
  );
  expect(tables.map(({ name }) => name).toSorted()).toEqual(
    [...TABLES_GO, ...TABLES_STAY].toSorted(),
  );
});

test.each(['purge_expired', 'erase_answers', 'eliminate_signed'])(
  'a batch of %s that is not over holds neither filings nor what happens to other requests',
  async (name) => {
    for (let one = 0; one < 3; one += 1) await fileRequest({ ...OWED, proofUntil: '2021-07-15' });
    const client = new Client({ connectionString: sharedStack().databaseUrl });
    await client.connect();
    try {
      const claims = JSON.stringify({ role: 'maintenance', commune: ownCommune() });
      await client.query('begin');
      await client.query(`select set_config('request.jwt.claims', $1, true)`, [claims]);
      await client.query('set local role maintenance');
      const day = name === 'eliminate_signed' ? '' : `'2021-07-16', `;
      await client.query(`select public.${name}(${day}2)`);
      const filed = await fileRequest();
      expect(await recordAs('agent', filed, anEvent('request.taken'))).toMatchObject({
        outcome: 'recorded',
      });
      // Another batch takes the others: it does not wait for this one.
      const maintenance = await actAsRole('maintenance');
      const others = await maintenance.rpc('erase_answers', { today: '2021-07-16', batch: 100 });
      expect(others.error).toBeNull();
    } finally {
      await client.query('rollback');
      await client.end();
    }
  },
);
