import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actAsRole } from '../support/act-as.ts';
import { addAgent } from '../support/add-agent.ts';
import { query } from '../support/database.ts';
import { ACCEPTED, fileOwnRoom, typedDay } from '../support/desk-forms.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { openOpinions } from '../support/opinion-desk.ts';
import { pressAndRead } from '../support/press-and-read.ts';

const desk = openDesk();
const ana = deskCaller({ agentId: 'ana', name: 'Ana Lopes', services: ['etat-civil'] });
const theirs = openOpinions(ana);
const QUESTION = 'La salle sert-elle à un mariage ce jour-là ?';

let request: FiledRequest;
beforeAll(() => addAgent('etat-civil'));
beforeEach(async () => {
  request = await fileOwnRoom();
});

const ask = (form: Readonly<Record<string, string>> = {}) =>
  pressAndRead(desk, request, 'demander-avis', {
    'demander-avis_a': 'service:etat-civil',
    'demander-avis_texte': QUESTION,
    ...typedDay('demander-avis_le', '2026-05-11'),
    ...form,
  });
const opinionOf = async ({ reference }: FiledRequest): Promise<string> => {
  const [row] = await query<{ id: string }>(
    `select o.id from opinions o join submissions s on s.id = o.submission_id
     where s.reference = $1`,
    [reference],
  );
  return row?.id ?? '';
};
const clockOf = () =>
  query('select clock, implicit_decision_on::text as on from submissions where reference = $1', [
    request.reference,
  ]);

describe('an opinion that is asked of another service', () => {
  test('is in its list, with what to read, and moves no clock', async () => {
    const before = await clockOf();
    const page = await ask();
    expect(page.text).toContain('L’avis est demandé.');
    expect(await clockOf()).toEqual(before);
    expect((await theirs.list()).text).toContain('Demandé par');
    const read = await theirs.look(await opinionOf(request));
    expect(read.text).toContain(QUESTION);
    expect(read.text).toContain('Claire Martin, Service Voirie');
    expect(read.text).toContain(request.reference);
    expect((await request.look()).text).not.toContain(QUESTION);
  });

  test('opens that request for that alone: not its page, the list, the search, or an act', async () => {
    await ask();
    const elsewhere = openDesk({ caller: ana });
    expect((await elsewhere.look(request.reference)).status).toBe(404);
    const client = await actAsRole('agent', { services: ['etat-civil'], sub: 'ana' });
    for (const table of ['submissions', 'desk_lines']) {
      const { data } = await client
        .from(table)
        .select('reference')
        .eq('reference', request.reference);
      expect([table, data]).toEqual([table, []]);
    }
    const { error } = await client.rpc('record_event', {
      event: { reference: request.reference, kind: 'note.written', key: crypto.randomUUID() },
    });
    expect(error?.code).toBe('PV401');
  });

  test('is given once, read by agents alone, and the right to read ends there', async () => {
    await ask();
    const opinion = await opinionOf(request);
    const key = crypto.randomUUID();
    const answer = await theirs.give(opinion, 'Non : la salle est libre.', key);
    expect(answer.headers.get('location')).toBe('/bureau/avis/?rendu');
    expect((await theirs.give(opinion, 'Non : la salle est libre.', key)).status).toBe(303);
    expect((await theirs.look(opinion)).status).toBe(404);
    expect((await theirs.give(opinion, 'Encore.')).status).toBe(404);
    const page = await desk.look(request.reference);
    expect(page.text).toContain('Non : la salle est libre.');
    expect(page.text).toContain('Ana Lopes');
    expect((await request.look()).text).not.toContain('la salle est libre');
    expect(await request.journal()).toEqual([
      ...['submission.received', 'opinion.asked', 'opinion.given'],
    ]);
  });

  test('is counted among the readings, which the person is told of', async () => {
    await ask();
    await theirs.look(await opinionOf(request));
    const rows = await query(
      `select r.reader, r.reason from readings r join submissions s on s.id = r.submission_id
       where s.reference = $1 and r.reader = 'ana'`,
      [request.reference],
    );
    expect(rows).toEqual([{ reader: 'ana', reason: 'Avis demandé' }]);
  });

  test('ends when it is taken back, or when the request is decided', async () => {
    await ask();
    const first = await opinionOf(request);
    const page = await desk.look(request.reference);
    const avis =
      page.document.querySelector<HTMLInputElement>('[name="retirer-avis_avis"]')?.value ?? '';
    await pressAndRead(desk, request, 'retirer-avis', { 'retirer-avis_avis': avis });
    expect((await theirs.look(first)).status).toBe(404);
    request = await fileOwnRoom();
    await ask();
    const second = await opinionOf(request);
    await pressAndRead(desk, request, 'accepter', ACCEPTED);
    expect((await theirs.look(second)).status).toBe(404);
    expect((await desk.look(request.reference)).text).not.toContain('Ne plus demander un avis');
  });

  test('is not theirs who only read there, nor of a third service', async () => {
    await ask();
    const opinion = await opinionOf(request);
    const third = openOpinions(deskCaller({ agentId: 'leo', services: ['ccas'] }));
    expect((await third.look(opinion)).status).toBe(404);
    expect((await third.list()).text).toContain('Aucun avis n’est attendu');
    expect((await third.give(opinion, 'Oui.')).status).toBe(404);
    expect((await theirs.give(opinion, 'Oui.', undefined, 'https://ailleurs.example')).status).toBe(
      403,
    );
    expect((await theirs.give(opinion, '  ')).status).toBe(422);
  });

  test.each([
    ['oneself', { 'demander-avis_a': 'service:voirie' }],
    ['a service where nobody works', { 'demander-avis_a': 'service:ccas' }],
    ['a day that has passed', typedDay('demander-avis_le', '2026-04-30')],
    ['nothing', { 'demander-avis_texte': ' ' }],
  ])('is refused of %s, and nothing is lost', async (_, form) => {
    const page = await ask(form);
    expect(page.status).toBe(422);
    expect(await request.journal()).toEqual(['submission.received']);
  });
});

test('the opinion of a body outside is noted when it comes', async () => {
  const page = await desk.look(request.reference);
  const body = page.document.querySelector<HTMLInputElement>('[value^="organisme:"]')?.value ?? '';
  await ask({ 'demander-avis_a': body });
  const asked = await desk.look(request.reference);
  const avis =
    asked.document.querySelector<HTMLInputElement>('[name="avis-recu_avis"]')?.value ?? '';
  const noted = await pressAndRead(desk, request, 'avis-recu', {
    'avis-recu_avis': avis,
    'avis-recu_texte': 'Favorable, par courrier.',
  });
  expect(noted.text).toContain('Favorable, par courrier.');
});
