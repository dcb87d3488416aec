import { describe, expect, test } from 'vitest';
import runDeskBatches from '../../../functions/run-desk-batches.ts';
import { REFUSAL_CODES } from '../../../src/database/refusal-codes.ts';
import { actAsRole } from '../../support/act-as.ts';
import { addAgent } from '../../support/add-agent.ts';
import { addCommune, query } from '../../support/database.ts';
import { openBatches } from '../../support/open-batches.ts';
import { deskCaller } from '../../support/open-desk.ts';
import { receiveRoom } from '../../support/receive-room.ts';
import { sharedStack } from '../../support/shared-stack.ts';

const unknown = REFUSAL_CODES['no-desk-batch'].code;
const idOf = (path: string) => path.split('/')[3] ?? '';
const outcomes = (path: string) =>
  query<{ outcome: string | null; reason: string | null }>(
    'select outcome, reason from desk_batch_lines where batch_id = $1 order by position',
    [idOf(path)],
  );
const batches = openBatches(deskCaller());

describe('a batch is of its agent alone', () => {
  test('a colleague, another service and another commune do not know it', async () => {
    const path = await batches.make([await receiveRoom()]);
    const ines = openBatches(deskCaller({ agentId: 'ines' }));
    expect((await ines.get(path)).status).toBe(404);
    expect((await ines.post(path, [['_etape', 'confirmer']])).status).toBe(404);
    expect((await batches.get('/bureau/lots/nul/')).status).toBe(404);
    expect((await batches.get(`/bureau/lots/${crypto.randomUUID()}/`)).status).toBe(404);
    expect((await batches.post(path, [['_etape', 'preparer:__proto__']])).status).toBe(303);
    const commune = await addCommune('ailleurs');
    const stranger = await actAsRole('agent', { commune, services: ['voirie'], sub: 'claire' });
    for (const name of ['read_batch', 'claim_batch_lines', 'confirm_batch'] as const) {
      const about = { batch: idOf(path) };
      const more = { claim_batch_lines: { most: 5 }, confirm_batch: { seen: 0 }, read_batch: {} };
      const answer = await stranger.rpc(name, { ...about, ...more[name] });
      expect([name, answer.error?.code]).toEqual([name, unknown]);
    }
  });

  test('what is of another service, or of another commune, is not taken in', async () => {
    const here = await receiveRoom();
    const there = await receiveRoom({}, 'etat-civil');
    const path = await batches.make([there, 'AAAA-AAAA', here]);
    const page = await batches.look(path);
    expect(page.text).toContain('1 demande');
    expect(page.text).not.toContain(there);
    expect((await batches.post('/bureau/lots/', [['demande', there]])).status).toBe(422);
  });

  test('takes five hundred requests at most', async () => {
    await receiveRoom({}, 'grand');
    const [{ names = '' } = {}] = await query<{ names?: string }>(
      `select string_agg(column_name, ', ') as names from information_schema.columns
       where table_schema = 'public' and table_name = 'submissions' and is_generated = 'NEVER'`,
    );
    const rows = await query<{ reference: string }>(
      `with many as (
         insert into submissions (${names})
         select ${names} from (select (jsonb_populate_record(null::submissions, to_jsonb(m) || jsonb_build_object(
           'id', gen_random_uuid(), 'submission_key', gen_random_uuid(),
           'reference', 'AAAA-' || translate(lpad(n::text, 4, '0'), '0123456789', 'ACDEFGHJKM')
         ))).* from submissions m, generate_series(1, 510) as n where m.service_slug = 'grand') as copies
         returning reference
       ) select reference from many`,
    );
    const agent = await actAsRole('agent', { services: ['grand'], sub: 'claire' });
    const references = rows.map(({ reference }) => reference);
    const batch = { key: crypto.randomUUID(), references, by: { name: 'Claire Martin' } };
    const answer = await agent.rpc('make_batch', { batch });
    const lines = await query('select 1 from desk_batch_lines where batch_id = $1', [answer.data]);
    expect([references.length, lines.length]).toEqual([510, 500]);
    // They have no journal: nothing else is to read them.
    await query('delete from submissions where reference = any ($1)', [references]);
  });
});

describe('rights are read for each line', () => {
  const scheduled = () => {
    const run = runDeskBatches.withEnvironment({ ...sharedStack().environment });
    return run(new Request('https://guichet.petiteville.example/'));
  };
  /** A batch of somebody who works in two services, confirmed by no page. */
  async function confirmed(references: readonly string[], agent: string) {
    const caller = deskCaller({ agentId: agent, services: ['voirie', 'etat-civil'] });
    const own = openBatches(caller, { withinMs: 0 });
    const path = await own.make(references);
    await own.press(path, 'preparer:noter', { noter_texte: 'Vue ensemble.' });
    return { own, path, caller };
  }

  test('the rest is done without its agent, with the rights that they have then', async () => {
    const agent = await addAgent('voirie', { name: 'Ana Roy' });
    const references: string[] = [];
    for (let one = 0; one < 12; one += 1) {
      references.push(await receiveRoom({}, one === 11 ? 'etat-civil' : 'voirie'));
    }
    const { own, path } = await confirmed(references, agent);
    await own.press(path, 'confirmer');
    expect((await outcomes(path)).filter(({ outcome }) => outcome === null)).toHaveLength(2);
    expect((await scheduled()).status).toBe(200);
    const after = await outcomes(path);
    expect(after.filter(({ outcome }) => outcome === 'done')).toHaveLength(11);
    // No right there: the token of the page said one, which nobody gave.
    expect(after.at(-1)).toEqual({ outcome: 'failed', reason: 'no-request' });
    const rows = await query<{ actor_id: string }>(
      `select distinct j.actor_id from journal j join submissions s on s.id = j.submission_id
       where s.reference = any ($1) and j.event = 'note.written'`,
      [references],
    );
    expect(rows).toEqual([{ actor_id: agent }]);
  });

  test('nothing is done for whoever has left, nor by a token of a batch that is over', async () => {
    const agent = await addAgent('voirie', { name: 'Léo Roux' });
    const one = await receiveRoom();
    const { own, path } = await confirmed([one], agent);
    const asBatch = () => actAsRole('agent', { batch: idOf(path) });
    const readable = async () =>
      ((await (await asBatch()).from('submissions').select('reference')).data ?? []).length;
    expect(await readable()).toBe(0);
    await query('update desk_batches set confirmed_at = now() where id = $1', [idOf(path)]);
    expect(await readable()).toBeGreaterThan(0);
    await query('update agents set ended_at = now() where id = $1', [agent]);
    expect(await readable()).toBe(0);
    await scheduled();
    expect(await outcomes(path)).toEqual([{ outcome: null, reason: null }]);
    await query('update agents set ended_at = null where id = $1', [agent]);
    await own.press(path, 'continuer');
    expect(await outcomes(path)).toEqual([{ outcome: 'done', reason: null }]);
    expect(await readable()).toBe(0);
  });

  test('a reader sees what they may not do, and does none of it', async () => {
    const one = await receiveRoom();
    const agent = await addAgent('voirie', { name: 'Zoé Li', level: 'read' });
    const path = await openBatches(deskCaller({ agentId: agent })).make([one]);
    const id = idOf(path);
    await query(
      `update desk_batches set act = 'prendre', event_kind = 'request.taken', typed = '{}',
         confirmed_at = now(), seen = 999999999 where id = $1`,
      [id],
    );
    const reader = await actAsRole('agent', { batch: id });
    const answer = await reader.rpc('read_batch', { batch: id });
    expect((answer.data as { lines: { obstacle: string }[] }).lines[0]?.obstacle).toBe(
      'reader-only',
    );
    await scheduled();
    expect(await outcomes(path)).toEqual([{ outcome: 'failed', reason: 'reader-only' }]);
  });
});
