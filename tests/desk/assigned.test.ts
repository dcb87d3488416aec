import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actAsRole } from '../support/act-as.ts';
import { addAgent } from '../support/add-agent.ts';
import { query } from '../support/database.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { readPage } from '../support/page.ts';

const desk = openDesk();
let bruno = '';
let reader = '';
let stranger = '';
let request: FiledRequest;
beforeAll(async () => {
  bruno = await addAgent('voirie', { name: 'Bruno Petit' });
  reader = await addAgent('voirie', { name: 'Zoé Li', level: 'read' });
  stranger = await addAgent('etat-civil', { name: 'Ana Roy' });
});
beforeEach(async () => {
  request = await fileOwnRoom();
});
const press = (button: string, form = {}) => desk.press(request.reference, button, form);
const lineNow = async () =>
  (
    await query<{ assignee: string | null; name: string | null; queue: string }>(
      'select assignee, assignee_name as name, queue from desk_lines where reference = $1',
      [request.reference],
    )
  )[0];

describe('a request that is given to a colleague', () => {
  test('is theirs in the list, and the person reads their name; no mail leaves', async () => {
    expect((await press('confier', { confier_a: bruno })).status).toBe(303);
    expect(await lineNow()).toMatchObject({ assignee: bruno, name: 'Bruno Petit' });
    expect((await desk.look(request.reference)).text).toContain('Suivie parBruno Petit');
    expect((await request.look()).text).toContain('Bruno Petit, instructeur, s’en occupe.');
    const told = await query(
      `select 1 from outbox o join journal j on j.id = o.event_id join submissions s
       on s.id = o.submission_id where s.reference = $1 and j.event = 'request.assigned'`,
      [request.reference],
    );
    expect(told).toEqual([]);
  });

  test('then to nobody, waits for whoever takes it', async () => {
    await press('prendre');
    await press('confier', { confier_a: 'personne' });
    expect(await lineNow()).toMatchObject({ assignee: null, name: null, queue: 'untaken' });
    expect((await request.look()).text).toContain('Un autre agent va s’en occuper.');
  });

  test('is not given to whoever reads only, works elsewhere, or is unknown', async () => {
    const page = await desk.look(request.reference);
    const offered = [...page.document.querySelectorAll('[name="confier_a"]')].map((one) =>
      one.getAttribute('value'),
    );
    expect(offered).toEqual([bruno, 'personne']);
    for (const agent of [reader, stranger, crypto.randomUUID()]) {
      expect((await press('confier', { confier_a: agent })).status).toBe(422);
      const agentRole = await actAsRole('agent', { services: ['voirie'], sub: 'claire' });
      const { error } = await agentRole.rpc('record_event', {
        event: {
          ...{ reference: request.reference, key: crypto.randomUUID(), kind: 'request.assigned' },
          ...{ details: { agent }, content: { by: { name: 'Claire' } } },
          after: await lastMove(),
        },
      });
      expect(error?.message).toBe('not-of-their-service');
    }
  });

  test('twice at once, goes to the first: the other agent sees who has it', async () => {
    const ines = openDesk({ caller: deskCaller({ agentId: 'ines' }) });
    const before = await ines.look(request.reference);
    await press('confier', { confier_a: bruno });
    const form = { confier_a: 'personne' };
    const page = await readPage(await ines.press(request.reference, 'confier', form, before));
    expect(page.status).toBe(409);
    expect(page.text).toContain('Bruno Petit, instructeur, s’en occupe.');
    expect(await lineNow()).toMatchObject({ assignee: bruno });
  });
});

async function lastMove(): Promise<number> {
  const [row] = await query<{ move: string }>(
    'select private.last_move(id) as move from submissions where reference = $1',
    [request.reference],
  );
  return Number(row?.move);
}
