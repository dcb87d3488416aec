import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actAsRole } from '../support/act-as.ts';
import { addAgent } from '../support/add-agent.ts';
import { query } from '../support/database.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { readPage } from '../support/page.ts';

const desk = openDesk();
const elsewhere = openDesk({ caller: deskCaller({ agentId: 'ana', services: ['etat-civil'] }) });
let request: FiledRequest;
beforeAll(() => addAgent('etat-civil'));
beforeEach(async () => {
  request = await fileOwnRoom();
});
const press = (button: string, form = {}) => desk.press(request.reference, button, form);

describe('a request that goes to another service', () => {
  const pass = (form = {}) => press('passer', { passer_a: 'etat-civil', ...form });

  test('is seen there and no more here, with its words; the person is told with a new receipt', async () => {
    await press('prendre');
    expect((await elsewhere.look(request.reference)).status).toBe(404);
    const answer = await pass({ passer_texte: 'C’est pour un mariage.' });
    expect(answer.headers.get('location')).toBe('/bureau/?fait=passer');
    expect((await desk.look(request.reference)).status).toBe(404);
    const there = await elsewhere.look(request.reference);
    expect(there.text).toContain('Passé à un autre service');
    expect(there.text).toContain('C’est pour un mariage.');
    const lines = await query(
      'select assignee, queue, service_name as service from desk_lines where reference = $1',
      [request.reference],
    );
    expect(lines).toMatchObject([{ assignee: null, queue: 'untaken' }]);
    const services = await query<{ service: string }>(
      `select distinct split_part(w.remit, '/', 1) as service from request_words w
       join submissions s on s.id = w.submission_id where s.reference = $1`,
      [request.reference],
    );
    expect(services).toEqual([{ service: 'etat-civil' }]);
    const person = await request.look();
    expect(person.text).toContain('Le service qui a maintenant votre dossier');
    const receipts = await query(
      `select r.number from receipts r join submissions s on s.id = r.submission_id
       where s.reference = $1`,
      [request.reference],
    );
    expect(receipts).toHaveLength(2);
  });

  test('counts there, and no more here', async () => {
    const count = async (service: string) => {
      const client = await actAsRole('agent', { services: [service], sub: 'claire' });
      const asked = { today: '2026-05-04', limit: 51, scope: 'open' };
      const answer = await client.rpc('list_desk', { asked });
      return (answer.data as { total: number }).total;
    };
    const before = [await count('voirie'), await count('etat-civil')];
    await pass();
    const [here = 0, there = 0] = before;
    expect([await count('voirie'), await count('etat-civil')]).toEqual([here - 1, there + 1]);
  });

  test('tells the new service from then on, and not the old one', async () => {
    await pass();
    await request.does('message', { message: 'Encore moi.' });
    const rows = await query<{ recipient: string }>(
      `select o.recipient from outbox o join submissions s on s.id = o.submission_id
       where s.reference = $1 and o.notice = 'service_news'`,
      [request.reference],
    );
    expect(rows).toEqual([{ recipient: expect.stringContaining('etat-civil') as string }]);
  });

  test('does not go where nobody works, to itself, or to a service that is not', async () => {
    const page = await readPage(await press('passer', { passer_a: 'urbanisme' }));
    expect(page.status).toBe(422);
    for (const service of ['voirie', 'nulle-part']) {
      expect((await press('passer', { passer_a: service })).status).toBe(422);
    }
    expect(await request.journal()).toEqual(['submission.received']);
  });

  test('keeps what the person filed, and its days', async () => {
    const filed = () =>
      query(
        `select procedure_slug, definition_version, sector, answers, implicit_decision_on::text,
                clock, delete_after::text from submissions where reference = $1`,
        [request.reference],
      );
    const before = await filed();
    await pass();
    expect(await filed()).toEqual(before);
  });
});
