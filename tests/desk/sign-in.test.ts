import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { useDesk } from '../support/desk.ts';
import { SITE } from '../support/open-site.ts';
import { ownCommune } from '../support/shared-stack.ts';

const SESSION = '__Host-parvis-bureau';
const ATTEMPT = '__Host-parvis-connexion';

const desk = useDesk();
beforeAll(async () => {
  await desk.invite('accueil', { voirie: 'read' });
});

describe('signing in', () => {
  test('leads to the provider, then back to the page that was asked', async () => {
    const visitor = desk.visitor();
    const { url, response, text } = await visitor.signIn('accueil');
    expect(response.status).toBe(200);
    expect(url.pathname).toBe('/bureau/reprise');
    expect(text).toContain('Inès Benali');
    expect(visitor.cookie(ATTEMPT)).toBeUndefined();
  });

  test('asks for two factors, with PKCE, a state and a nonce long enough', async () => {
    const response = await desk.visitor().send(new URL('/bureau/connexion', SITE));
    const place = new URL(response.headers.get('location') ?? '');
    const asked = Object.fromEntries(place.searchParams);
    expect(place.origin).toBe(desk.provider.issuer);
    expect(asked).toMatchObject({ code_challenge_method: 'S256', response_type: 'code' });
    expect(asked.state).toHaveLength(43);
    expect(asked.nonce).toHaveLength(43);
    expect(JSON.parse(asked.claims ?? '')).toEqual({
      id_token: {
        amr: { essential: true },
        acr: { essential: true, values: ['eidas1-mfa', 'eidas2', 'eidas3'] },
      },
    });
    expect(asked).not.toHaveProperty('max_age');
    expect(asked).not.toHaveProperty('prompt');
  });

  test('gives a cookie that scripts and other sites do not see', async () => {
    const response = await desk.visitor().send(new URL('/bureau/connexion', SITE));
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-parvis-connexion=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=600$/u,
    );
  });

  test('names the session anew each time, and ends the one before', async () => {
    const visitor = desk.visitor();
    visitor.setCookie(SESSION, 'a'.repeat(43));
    await visitor.signIn('accueil');
    const first = visitor.cookie(SESSION) ?? '';
    expect(first).not.toBe('a'.repeat(43));
    const thief = desk.visitor();
    thief.setCookie(SESSION, first);
    const page = await visitor.go('/bureau/connexion');
    await visitor.choose(page, 'accueil');
    expect(visitor.cookie(SESSION)).not.toBe(first);
    expect((await thief.go('/bureau/reprise')).text).toContain('Qui êtes-vous');
  });

  test('never writes down what the browser holds', async () => {
    const visitor = desk.visitor();
    await visitor.signIn('accueil');
    const rows = await query<{ row: string }>(
      'select s::text as row from desk_sessions s where commune_id = $1',
      [ownCommune()],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).not.toContain(visitor.cookie(SESSION));
    // Sealed bytes may spell the start of a token by chance, never its two parts.
    for (const { row } of rows) expect(row).not.toMatch(/eyJ[\w-]+\.eyJ/u);
  });
});

test('where its settings are missing, the desk says so and names nothing of them', async () => {
  const { response, text } = await desk.visitor({ PARVIS_OIDC_SECRET: '' }).go('/bureau/reprise');
  expect(response.status).toBe(503);
  expect(text).toContain('pas encore ouvert');
  expect(text).not.toContain('PARVIS');
});

test('where the provider does not answer, the desk says so', async () => {
  const visitor = desk.visitor({ PARVIS_OIDC_ISSUER: 'http://127.0.0.1:9' });
  const { response, text } = await visitor.go('/bureau/reprise');
  expect(response.status).toBe(502);
  expect(text).toContain('La connexion ne répond pas');
});
