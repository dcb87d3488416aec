import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { OWED } from '../builders/owed-request.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileRequest, type Filed } from '../support/record-as.ts';

const agent = (sub: string, services = ['voirie']) => actAsRole('agent', { services, sub });
const typed = { ecrire_texte: 'Entre nous' };
const keep = async (filed: Filed, sub = 'claire', draft: object | null = typed, act = 'ecrire') =>
  (await agent(sub)).rpc('keep_draft', { reference: filed.reference, act, typed: draft });
const open = async (filed: Filed, sub: string, services?: string[]) =>
  (await agent(sub, services)).rpc('open_at_desk', {
    ...{ reference: filed.reference, agent_name: `Agent ${sub}` },
  });
const rows = (filed: Filed, table: string) =>
  query(
    `select 1 from ${table} d join submissions s on s.id = d.submission_id where s.reference = $1`,
    [filed.reference],
  );

describe('drafts of agents', () => {
  test('come back to their own agent alone, the last one that was kept', async () => {
    const filed = await fileRequest();
    await keep(filed, 'claire', { ecrire_texte: 'Avant' });
    expect((await keep(filed)).error).toBeNull();
    expect((await open(filed, 'claire')).data).toMatchObject({
      drafts: [{ act: 'ecrire', typed }],
      others: [],
    });
    const data = (await open(filed, 'ines')).data as unknown;
    expect(data).toMatchObject({ drafts: [], others: [{ name: 'Agent claire', isWriting: true }] });
    expect(JSON.stringify(data)).not.toContain('Entre nous');
    await keep(filed, 'claire', null);
    expect((await open(filed, 'ines')).data).toMatchObject({ others: [{ isWriting: false }] });
  });

  test('are read through no table', async () => {
    await keep(await fileRequest());
    const { error } = await (await agent('claire')).from('desk_drafts').select('typed');
    expect(error?.code).toBe('42501');
  });

  test('go with the answers of the request, and none is kept afterwards', async () => {
    const filed = await fileRequest({ ...OWED, proofUntil: '2021-07-15' });
    await keep(filed);
    await open(filed, 'claire');
    const maintenance = await actAsRole('maintenance');
    await maintenance.rpc('erase_answers', { today: '2021-07-16', batch: 100 });
    expect(await rows(filed, 'desk_drafts')).toEqual([]);
    expect(await rows(filed, 'desk_presence')).toEqual([]);
    await keep(filed);
    expect(await rows(filed, 'desk_drafts')).toEqual([]);
  });

  test.each([
    ['ecrire', { texte: 'a'.repeat(100_001) }],
    ['<b>', typed],
    ['ecrire', []],
  ])('are bounded: %s', async (act, draft) => {
    expect((await keep(await fileRequest(), 'claire', draft, act)).error).not.toBeNull();
  });
});

describe('who has a request open', () => {
  test('is seen by agents of its service alone', async () => {
    const filed = await fileRequest();
    await open(filed, 'claire');
    const read = async (services: string[]) =>
      (await (await agent('ines', services)).from('desk_presence').select('agent_name')).data;
    expect(await read(['voirie'])).toContainEqual({ agent_name: 'Agent claire' });
    expect(await read(['etat-civil'])).toEqual([]);
    expect((await open(filed, 'ines', ['etat-civil'])).error?.code).toBe(
      REFUSAL_CODES['no-request'].code,
    );
  });

  test('is forgotten after a quarter of an hour, then for good', async () => {
    const filed = await fileRequest();
    await open(filed, 'claire');
    const age = (interval: string) =>
      query(
        `update desk_presence p set opened_at = now() - $2::interval from submissions s
         where s.id = p.submission_id and s.reference = $1 and p.agent_id = 'claire'`,
        [filed.reference, interval],
      );
    await age('16 minutes');
    expect((await open(filed, 'ines')).data).toMatchObject({ others: [] });
    await age('25 hours');
    await open(filed, 'ines');
    expect(await rows(filed, 'desk_presence')).toHaveLength(1);
  });
});
