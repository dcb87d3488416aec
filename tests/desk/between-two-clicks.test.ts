import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { query } from '../support/database.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
import { seenBy, sessionClient } from '../support/desk-session.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { readPage } from '../support/page.ts';

const desk = useDesk();
let address = '';
let agent: DeskVisitor;
let request: FiledRequest;
let path = '';
beforeAll(async () => {
  address = await desk.invite('accueil');
  agent = await desk.signedIn('accueil');
});
beforeEach(async () => {
  request = await fileOwnRoom();
  path = `/bureau/demandes/${request.reference}/`;
  await give('process');
});

const give = (level: 'read' | 'process') =>
  desk.keeper.grant({ email: address, service: 'voirie', level });
// One key for all: what was made for a request stops nothing in another.
const typed = { noter_texte: 'La salle est libre mardi.', _cle: crypto.randomUUID() };
const post = async (form: Readonly<Record<string, string>>, by = agent) =>
  by.post(path, { ...typed, ...form });
const readings = async () => {
  const [row] = await query<{ count: number }>(
    `select count(*)::int as count from readings r join submissions s on s.id = r.submission_id
     where s.reference = $1`,
    [request.reference],
  );
  return row?.count;
};

describe('a right that changes between two clicks', () => {
  test.each(['noter', 'brouillon:noter', 'modele:ecrire', 'prevenu:told'])(
    'lets nobody press %s, and gives back what they typed',
    async (step) => {
      await give('read');
      const lowered = await post({ _etape: step });
      expect(lowered.response.status).toBe(403);
      expect(lowered.text).toContain(typed.noter_texte);
      await desk.keeper.withdraw(address, { service: 'voirie' });
      const withdrawn = await post({ _etape: step });
      expect(withdrawn.response.status).toBe(404);
      expect(withdrawn.text).toContain(typed.noter_texte);
      expect(await request.journal()).toEqual(['submission.received']);
    },
  );

  test('lets no reader keep a draft, enter a request, or settle a letter, by the database either', async () => {
    await give('read');
    const client = await sessionClient(agent);
    const { reference } = request;
    const filing = aFiling({ service: 'voirie', channel: 'desk', enteredBy: 'Inès Benali' });
    const answers = await Promise.all([
      client.rpc('keep_draft', { reference, act: 'noter', typed: { noter_texte: 'x' } }),
      client.rpc('enter_submission', { filing }),
      client.rpc('settle_tasks', { reference, channels: ['letter'] }),
      client.rpc('begin_code', { reference }),
    ]);
    expect(answers.map(({ error }) => error?.code)).toEqual(['PV410', 'PV410', 'PV410', 'PV410']);
  });

  test('closes the services of an agent who becomes an editor', async () => {
    const person = { email: address, name: 'Inès Benali', quality: 'agente' } as const;
    expect(await seenBy(agent)).toBeGreaterThan(0);
    await desk.keeper.invite({ ...person, kind: 'editor' });
    expect(await seenBy(agent)).toBe(0);
    const [known] = (await desk.keeper.list()).filter(({ email }) => email === address);
    expect(known?.grants).toEqual([]);
    await desk.keeper.invite({ ...person, kind: 'agent' });
    expect(await seenBy(agent)).toBe(0);
  });
});

describe('a request read otherwise than by its page', () => {
  test('is read: in the answer to a post as much as by its address', async () => {
    const answer = await post({ _etape: 'modele:ecrire', _modele: 'aucun' });
    expect(answer.text).toContain('Ce qui s’est passé');
    expect(await readings()).toBe(1);
  });

  test('shows a draft to whoever wrote it alone, and says that they write', async () => {
    await post({ _etape: 'brouillon:ecrire', ecrire_texte: 'Bonjour, la salle' });
    const other = await desk.invite('urbanisme', { voirie: 'process' });
    const colleague = await desk.signedIn('urbanisme');
    const page = await colleague.go(path);
    expect(page.text).not.toContain('Bonjour, la salle');
    expect(page.text).toContain('Inès Benali a ouvert cette demande');
    expect((await agent.go(path)).text).toContain('Bonjour, la salle');
    await desk.keeper.end(other);
  });
});

test('who has a request in charge is not asked to take it, and a colleague is', async () => {
  const buttons = async (by: DeskVisitor) => {
    const { text, response } = await by.go(path);
    const page = await readPage(new Response(text, response));
    return page.document.querySelectorAll('button[value=prendre]').length;
  };
  expect(await buttons(agent)).toBe(1);
  await post({ _etape: 'prendre', _vu: '999999999' });
  expect(await buttons(agent)).toBe(0);
  expect((await agent.go(path)).text).toContain('Vous vous en occupez.');
  await desk.invite('encadrement', { voirie: 'supervise' });
  expect(await buttons(await desk.signedIn('encadrement'))).toBe(1);
});

test('a request leads back to its line in the page of the list that it was opened from', async () => {
  const list = await agent.go('/bureau/?canal=online&etat=received');
  const page = await readPage(new Response(list.text));
  const line = page.document.querySelector(`tr[id=d-${request.reference}]`);
  const link = line?.querySelector('a')?.getAttribute('href') ?? '';
  const back = async (text: string) =>
    (await readPage(new Response(text))).document
      .querySelector('main header .hint a')
      ?.getAttribute('href');
  const expected = `/bureau/?canal=online&etat=received#d-${request.reference}`;
  expect(await back((await agent.go(link)).text)).toBe(expected);
  const noted = await agent.post(link, { ...typed, _etape: 'noter', _vu: '999999999' });
  expect(noted.url.searchParams.get('fait')).toBe('noter');
  expect(await back(noted.text)).toBe(expected);
});
