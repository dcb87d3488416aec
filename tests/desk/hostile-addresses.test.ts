import { beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
import { SESSION } from '../support/desk-session-cookie.ts';
import { seenBy, sessionHash } from '../support/desk-session.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { hostile } from '../support/hostile-requests.ts';
import { SITE } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';

const desk = useDesk();
let request: FiledRequest;
let agent: DeskVisitor;
let stranger: DeskVisitor;
beforeAll(async () => {
  request = await fileOwnRoom();
  await desk.invite('accueil', { voirie: 'process' });
  await desk.invite('etat-civil', { 'etat-civil': 'supervise' });
  agent = await desk.signedIn('accueil');
  stranger = await desk.signedIn('etat-civil');
});

const TRIES = 400;
const OWN = { origin: SITE, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' };
const get = (path: string) => agent.send(new URL(path, SITE), { headers: OWN });
const post = (path: string, form: Readonly<Record<string, string>>) =>
  agent.send(new URL(path, SITE), {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: OWN,
  });

describe('what no page of ours sends', () => {
  test.each([
    '?accuse=99999999999999',
    '?accuse=-1',
    '?accuse=',
    '?lettre=1e3',
    '?fait=__proto__',
    '?fait=toString',
    '?liste=//evil.example',
    '?liste=apres%3D99.9999-99-99.1',
  ])('the page of a request answers %s as it would answer nothing', async (words) => {
    const response = await get(`/bureau/demandes/${request.reference}/${words}`);
    expect(response.status).toBe(200);
    const page = await readPage(response);
    expect(page.text).toContain('Ce qui s’est passé');
    expect(page.document.querySelector('main [autofocus]')).toBeNull();
    const back = page.document.querySelector('main header .hint a');
    expect(back?.getAttribute('href')).toBe(`/bureau/#d-${request.reference}`);
  });

  test.each([
    '?apres=1.0000-01-01.1',
    '?depuis=0000-01-01',
    '?jusqua=9999-12-31',
    '?avant=99.9999-12-31.999999999999999999',
    '?agent=%27%3B--',
    '?file=__proto__',
  ])('the list answers %s with a page', async (words) => {
    expect((await get(`/bureau/${words}`)).status).toBe(200);
  });

  test.each([
    [{ _geste: 'oublier', _vue: 'x' }, 303],
    [{ _geste: 'chercher', mots: 'ab\0cd' }, 200],
    [{ _geste: 'chercher', mots: String.raw`a%b'_\{}()[]*+.?^$|` }, 422],
    [{ _geste: 'garder', nom: 'a\0b', _filtres: 'etat=received' }, 303],
    [{ _geste: 'garder', nom: '👩'.repeat(30), _filtres: 'etat=received' }, 303],
  ])('the list takes %j', async (form: Readonly<Record<string, string>>, status) => {
    expect([status, 422]).toContain((await post('/bureau/', form)).status);
  });

  test('a sign that no database keeps is shown to whoever typed it', async () => {
    const path = `/bureau/demandes/${request.reference}/`;
    const draft = await post(path, { _etape: 'brouillon:noter', noter_texte: 'avant\0après' });
    expect(draft.status).toBe(303);
    expect(await (await get(path)).text()).toContain('avant\uFFFDaprès');
    const note = await post(path, { _etape: 'noter', noter_texte: 'avant\0après' });
    expect(note.status).toBe(422);
    expect(await note.text()).toContain('caractère invisible');
  });

  test('a text that is too long for a draft stays on the page', async () => {
    const path = `/bureau/demandes/${request.reference}/`;
    for (const step of ['brouillon:noter', 'noter']) {
      const answer = await post(path, { _etape: step, noter_texte: 'é'.repeat(60_000) });
      expect(answer.status).toBe(422);
      const text = await answer.text();
      expect(text).toContain('é'.repeat(60_000));
      expect(text).toMatch(/trop long|5 000 caractères|au plus/u);
    }
  });
});

describe('whoever tries everything', () => {
  test('reads nothing of another service, and breaks nothing', async () => {
    const [kept] = await query<{ email: string; name: string }>(
      `select contact_email as email, answers ->> 'nom' as name from submissions where reference = $1`,
      [request.reference],
    );
    const secrets = [kept?.email ?? '', kept?.name ?? ''].filter((text) => text !== '');
    expect(secrets).not.toEqual([]);
    const random = seededRandom(14);
    const broken: string[] = [];
    const leaks: string[] = [];
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let tried = 0; tried < TRIES / 8; tried += 1) {
          const { path, init, cookie, sent } = hostile(random, request.reference);
          const session = cookie ?? `${SESSION}=${stranger.cookie(SESSION) ?? ''}`;
          const headers = { ...OWN, cookie: session };
          const response = await stranger.ask(
            new Request(new URL(path, SITE), { ...init, headers }),
          );
          const text = await response.text();
          const tries = `${init.method ?? 'GET'} ${path} ${sent}`;
          if (response.status >= 500) broken.push(tries);
          if (secrets.some((secret) => text.includes(secret))) leaks.push(tries);
        }
      }),
    );
    expect({ broken: broken.slice(0, 5), leaks }).toEqual({ broken: [], leaks: [] });
  });

  test('gains nothing from other words in a token that names a session', async () => {
    const session = sessionHash(stranger);
    for (const claims of [
      { session, services: ['voirie'] },
      { session, services: ['voirie'], sub: 'accueil' },
      { session: '', services: ['voirie'] },
      { session: 'f'.repeat(64), services: ['voirie'] },
      { session: `${session} `, services: ['voirie'] },
    ]) {
      const client = await actAsRole('agent', claims);
      const asked = { today: '2026-05-04', limit: 50, scope: 'open', service: 'voirie' };
      const [rows, list, found, read] = await Promise.all([
        client.from('submissions').select('reference'),
        client.rpc('list_desk', { asked }),
        client.rpc('search_desk', { asked: { words: '', reference: request.reference } }),
        client.rpc('read_submission', { reference: request.reference }),
      ]);
      expect(rows.data).toEqual([]);
      expect(list.data).toEqual({ lines: [], total: 0 });
      expect(found.data).toMatchObject({ lines: [], total: 0 });
      expect(read.error?.code).toBe('PV401');
      const opened = await client.rpc('open_at_desk', {
        ...{ reference: request.reference, agent_name: 'X' },
      });
      expect(opened.error?.code).toBe('PV401');
    }
    expect(await seenBy(stranger)).toBe(0);
  });
});
