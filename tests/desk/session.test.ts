import { beforeAll, describe, expect, test } from 'vitest';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { SESSION } from '../support/desk-session-cookie.ts';
import { ageSession, nextClick, seenBy, sessionHash } from '../support/desk-session.ts';
import { useDesk } from '../support/desk.ts';
import { SITE } from '../support/open-site.ts';
import { fileRequest } from '../support/record-as.ts';

const desk = useDesk();
beforeAll(async () => {
  await desk.invite('accueil', { voirie: 'process' });
  await fileRequest({ service: 'voirie' });
});

describe('a session', () => {
  test('is over after thirty minutes without a click, and the provider asks again who is there', async () => {
    const visitor = await desk.signedIn('accueil');
    await ageSession(visitor, 'last_seen_at', '29 minutes');
    expect((await nextClick(visitor)).status).toBe(200);
    await ageSession(visitor, 'last_seen_at', '31 minutes');
    expect(await seenBy(visitor)).toBe(0);
    const { status, place } = await nextClick(visitor);
    expect(status).toBe(303);
    expect(place).toContain(desk.provider.issuer);
    expect(new URL(place).searchParams.get('prompt')).toBe('login');
  });

  test('is over after ten hours, whatever was clicked', async () => {
    const visitor = await desk.signedIn('accueil');
    await ageSession(visitor, 'started_at', '601 minutes');
    expect((await nextClick(visitor)).status).toBe(303);
    expect(await seenBy(visitor)).toBe(0);
  });

  test('lasts no longer because of what a page asks by itself', async () => {
    const visitor = await desk.signedIn('accueil');
    await ageSession(visitor, 'last_seen_at', '20 minutes');
    await visitor.send(new URL('/bureau/reprise', SITE), {
      headers: { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' },
    });
    const [row] = await query<{ minutes: number }>(
      `select extract(minutes from now() - last_seen_at)::int as minutes from desk_sessions
       where session_hash = $1`,
      [sessionHash(visitor)],
    );
    expect(row?.minutes).toBe(20);
  });

  test('is extended by its button, with and without script', async () => {
    const visitor = await desk.signedIn('accueil');
    await ageSession(visitor, 'last_seen_at', '20 minutes');
    const { text } = await visitor.post('/bureau/prolonger');
    expect(text).toContain('Votre session est prolongée');
    await ageSession(visitor, 'last_seen_at', '20 minutes');
    const headers = { accept: 'application/json', 'sec-fetch-mode': 'cors' };
    const { text: json } = await visitor.post('/bureau/prolonger', {}, headers);
    const { closesIn } = JSON.parse(json) as { closesIn: number };
    expect(closesIn).toBeGreaterThan(1700);
  });

  test('ends here and at the provider', async () => {
    const visitor = await desk.signedIn('accueil');
    const thief = desk.visitor();
    thief.setCookie(SESSION, visitor.cookie(SESSION) ?? '');
    const { response } = await visitor.post('/bureau/deconnexion');
    const [, place = ''] = (response.headers.get('refresh') ?? '').split('url=');
    expect(new URL(place).searchParams.has('id_token_hint')).toBe(true);
    expect(visitor.cookie(SESSION)).toBeUndefined();
    expect((await nextClick(thief)).status).toBe(303);
    const asked = await visitor.send(new URL(place));
    const form = /name="xsrf" value="([^"]+)"/u.exec(await asked.text())?.[1] ?? '';
    const back = await visitor.post(`${desk.provider.issuer}/session/end/confirm`, {
      xsrf: form,
      logout: 'yes',
    });
    expect(back.url.pathname).toBe('/bureau/deconnexion');
    expect(back.text).toContain('Vous êtes déconnecté du bureau');
    expect((await visitor.go('/bureau/reprise')).text).toContain('Qui êtes-vous');
  });

  test('is not ended, extended or used by a form of another site', async () => {
    const visitor = await desk.signedIn('accueil');
    for (const path of ['/bureau/deconnexion', '/bureau/prolonger', '/bureau/reprise']) {
      const crossed = { origin: 'https://pirate.example', 'sec-fetch-site': 'cross-site' };
      expect((await visitor.post(path, {}, crossed)).response.status).toBe(403);
      const silent = await visitor.send(new URL(path, SITE), { method: 'POST' });
      expect(silent.status).toBe(403);
    }
    expect((await nextClick(visitor)).status).toBe(200);
  });

  test('opens nothing to whoever invents its name', async () => {
    const names = ['', 'a', 'a'.repeat(43), '../', '%00', "' or 1=1 --", 'é'.repeat(43), '='];
    for (const name of names) {
      const response = await desk.visitor().send(new URL('/bureau/reprise', SITE), {
        headers: { cookie: `${SESSION}=${encodeURIComponent(name)}` },
      });
      expect(response.status).toBe(303);
    }
    for (const session of ['', 'x', sessionHash(desk.visitor()), null, {}, ['a']]) {
      const client = await actAsRole('agent', { session, services: ['voirie'] });
      const { data } = await client.from('submissions').select('reference');
      if (session !== null) expect(data ?? []).toEqual([]);
    }
  });
});
