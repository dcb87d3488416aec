import { beforeAll, expect, test } from 'vitest';
import { fileOwnRoom } from '../support/desk-forms.ts';
import { SESSION } from '../support/desk-session-cookie.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { SITE } from '../support/open-site.ts';

const desk = useDesk();
let agent: DeskVisitor;
let request: FiledRequest;
let path = '';
beforeAll(async () => {
  await desk.invite('accueil', { voirie: 'process' });
  agent = await desk.signedIn('accueil');
  request = await fileOwnRoom();
  path = `/bureau/demandes/${request.reference}/`;
});

const typed = { noter_texte: 'La salle est libre mardi.' };

test('a database that is away costs nobody what they typed, and shows nothing of the inside', async () => {
  const away = desk.visitor({ SUPABASE_URL: 'http://127.0.0.1:9' });
  away.setCookie(SESSION, agent.cookie(SESSION) ?? '');
  for (const where of [path, '/bureau/', '/bureau/reprise']) {
    const read = await away.go(where);
    expect(read.response.status).toBe(503);
    const sent = await away.post(where, { ...typed, _etape: 'noter' });
    expect(sent.response.status).toBe(503);
    expect(sent.text).toContain(typed.noter_texte);
    expect(sent.text).not.toMatch(/127\.0\.0\.1|ECONN|stack/u);
  }
  const searched = await away.post('/bureau/', { _geste: 'chercher', mots: 'Samir Benali' });
  expect(searched.text).toContain('Samir Benali');
  expect(searched.text).not.toContain('chercher');
  const out = await away.post('/bureau/deconnexion');
  expect(out.response.status).toBe(503);
  expect(away.cookie(SESSION)).toBe(agent.cookie(SESSION));
});

test('a form that another site posts, or that nobody says where from, does nothing', async () => {
  for (const headers of [
    {},
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: SITE, 'sec-fetch-site': 'cross-site' },
    { origin: `${SITE}.evil.example` },
  ]) {
    for (const where of [path, '/bureau/', '/bureau/prolonger', '/bureau/reprise']) {
      const body = new URLSearchParams({ ...typed, _etape: 'noter', _geste: 'chercher' });
      const answer = await agent.send(new URL(where, SITE), { method: 'POST', body, headers });
      expect(answer.status).toBe(403);
    }
  }
  expect(await request.journal()).toEqual(['submission.received']);
});
