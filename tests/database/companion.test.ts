import { expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';

const newHash = () => crypto.randomUUID().replaceAll('-', '').repeat(2);

/** Files with somebody at one's side. @returns what is said of it, and whether its page opens */
async function fileWith(companion: unknown) {
  const filing = aFiling({ notices: [], companion });
  const intake = await actAsRole('intake');
  expect((await intake.rpc('file_submission', { filing, quota: {} })).error).toBeNull();
  const look = () =>
    query(
      `select s.channel, s.entered_by as by, j.details ->> 'helpedBy' as helped,
              bool_or(a.closed_at is null) as opens,
              exists (select from companion_filings f where f.submission_id = s.id) as kept
       from submissions s
       join journal j on j.submission_id = s.id
       join request_addresses a on a.submission_id = s.id
       where s.reference = $1 group by s.id, j.id`,
      [filing.reference],
    );
  return { intake, look };
}

test('a filing with somebody who helps is of the person, and says so without a name', async () => {
  const session = newHash();
  const { intake, look } = await fileWith({ by: 'relative', session });
  const told = { channel: 'online', by: null, helped: 'relative' };
  expect(await look()).toEqual([{ ...told, opens: true, kept: true }]);
  await intake.rpc('end_companion', { session_hash: newHash() });
  expect(await look()).toEqual([{ ...told, opens: true, kept: true }]);
  await intake.rpc('end_companion', { session_hash: session });
  expect(await look()).toEqual([{ ...told, opens: false, kept: false }]);
});

test('who helps is one of two words, and nothing else is written', async () => {
  const { look } = await fileWith({ by: 'Nora Diallo', session: newHash() });
  expect(await look()).toMatchObject([{ helped: null, kept: false }]);
});

test('a page that nobody closed is closed after four hours', async () => {
  const session = newHash();
  const { look } = await fileWith({ by: 'structure', session });
  const maintenance = await actAsRole('maintenance');
  const forget = () => maintenance.rpc('forget_help', { today: '2026-11-29', batch: 100 });
  await forget();
  expect(await look()).toMatchObject([{ opens: true }]);
  await query(
    `update companion_filings set filed_at = now() - interval '5 hours' where session_hash = $1`,
    [session],
  );
  expect((await forget()).error).toBeNull();
  expect(await look()).toMatchObject([{ opens: false, kept: false }]);
});
