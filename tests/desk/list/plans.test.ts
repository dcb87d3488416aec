import { Client } from 'pg';
import { expect, test } from 'vitest';
import { generateDesk } from '../../support/generate-desk.ts';
import { GENERATED_SERVICES } from '../../support/generated-desk.ts';
import { useOwnStack } from '../../support/own-stack.ts';
import { ownCommune } from '../../support/shared-stack.ts';

const own = useOwnStack();
const page = { today: '2026-06-10', limit: 51, scope: 'open' };
const over = { ...page, scope: 'done' };
const YEAR = { today: '2026-06-10', since: '2025-06-02', until: '2026-06-14' };
const after = { rank: 10, day: '2026-05-01', number: 7 };

const CALLS: readonly (readonly [name: string, sql: string, asked: object])[] = [
  ['the first page', 'list_desk', page],
  ['the next page', 'list_desk', { ...page, after }],
  ['the page before', 'list_desk', { ...page, after, isBack: true }],
  ['a queue', 'list_desk', { ...page, queue: 'wrote' }],
  ['a service', 'list_desk', { ...page, service: 'service-03' }],
  ['a procedure', 'list_desk', { ...page, procedure: 'demarche-55' }],
  ['a channel', 'list_desk', { ...page, channel: 'sms' }],
  ['a state', 'list_desk', { ...page, state: 'incomplete' }],
  ['an agent', 'list_desk', { ...page, assignee: 'agent-4-1' }],
  ['nobody', 'list_desk', { ...page, assignee: '' }],
  ['a period', 'list_desk', { ...page, since: '2026-01-01', until: '2026-01-31' }],
  ['what is over', 'list_desk', over],
  ['rare filters of what is over', 'list_desk', { ...over, channel: 'sms', state: 'closed' }],
  ['counts', 'count_desk', page],
  ['counts with a filter', 'count_desk', { ...page, channel: 'sms' }],
  ['figures of a year', 'desk_figures', YEAR],
  ['figures of a service', 'desk_figures', { ...YEAR, service: 'service-03' }],
  ['a name', 'search_desk', { words: 'Martin' }],
  ['two words', 'search_desk', { words: 'Léa Martin' }],
  ['a phone number', 'search_desk', { words: '06 12 34' }],
  ['a reference', 'search_desk', { words: 'AAHT-9XXX', reference: 'AAHT-9XXX' }],
];

test('no page, filter or search of the desk reads a whole table', async () => {
  const client = new Client({ connectionString: own.stack.supabase.databaseUrl });
  await client.connect();
  await generateDesk(client, ownCommune(), 50_000);
  const claims = { role: 'agent', commune: ownCommune(), services: GENERATED_SERVICES };
  let plans = '';
  client.on('notice', ({ message }) => (plans += message ?? ''));
  // The plans that Postgres chose, those inside functions too.
  await client.query(
    `load 'auto_explain'; set auto_explain.log_min_duration = 0;
     set auto_explain.log_nested_statements = on; set auto_explain.log_level = notice;
     set request.jwt.claims = '${JSON.stringify(claims)}'; set role agent`,
  );
  const scans: string[] = [];
  for (const [name, call, asked] of CALLS) {
    plans = '';
    await client.query(`select public.${call}($1::jsonb)`, [JSON.stringify(asked)]);
    expect([name, /Index (?:Only )?Scan/u.test(plans)]).toEqual([name, true]);
    const whole =
      /Seq Scan on (?:desk_lines|request_words|submissions|figures|counted_requests)\b/u.exec(
        plans,
      );
    if (whole !== null) scans.push(`${name}: ${whole[0]}`);
  }
  await client.end();
  expect(scans).toEqual([]);
});
