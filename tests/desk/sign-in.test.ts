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
    for (const { row } of rows) expect(row).not.toContain('eyJ');
  });
});

describe('a sign-in is refused', () => {
  const refused = async (choice: Parameters<ReturnType<typeof desk.visitor>['signIn']>[1]) => {
    const visitor = desk.visitor();
    const { response, text } = await visitor.signIn('accueil', choice);
    expect(response.status).toBe(403);
    expect(visitor.cookie(SESSION)).toBeUndefined();
    return text;
  };

  test.each(['password', 'mail'])('with the means « %s » alone', async (way) => {
    expect(await refused({ way })).toContain('deux preuves');
  });

  test('to another employer, and to an account without any', async () => {
    expect(await refused({ siret: '11111111100011' })).toContain('autre employeur');
    expect(await refused({ siret: '' })).toContain('autre employeur');
  });

  test('to an address of another domain', async () => {
    const text = await refused({ email: 'ines.benali@mairie.example.pirate.example' });
    expect(text).toContain('n’est pas de la mairie');
  });

  test('to whoever nobody invited, with a way to sign out there', async () => {
    const visitor = desk.visitor();
    const { response, text } = await visitor.signIn('urbanisme');
    expect(response.status).toBe(403);
    expect(text).toContain('pas encore accès');
    const place = /href="([^"]*session\/end[^"]*)"/u.exec(text)?.[1]?.replaceAll('&amp;', '&');
    const signedOut = await visitor.send(new URL(place ?? ''));
    expect(await signedOut.text()).toContain('Déconnexion');
  });

  test('to whoever gives up at the provider', async () => {
    const visitor = desk.visitor();
    const page = await visitor.go('/bureau/reprise');
    const { response, text } = await visitor.choose(page, '');
    expect(response.status).toBe(403);
    expect(text).toContain('Vous n’êtes pas connecté');
  });

  test('whose answer comes twice, from another browser, or with another state', async () => {
    const visitor = desk.visitor();
    const page = await visitor.go('/bureau/reprise');
    const attempt = visitor.cookie(ATTEMPT) ?? '';
    let place = new URL(page.url);
    let response = await visitor.send(place, {
      method: 'POST',
      body: new URLSearchParams({ person: 'accueil', siret: '99999999900018' }),
    });
    while (!place.href.startsWith(SITE)) {
      place = new URL(response.headers.get('location') ?? '', place);
      if (!place.href.startsWith(SITE)) response = await visitor.send(place);
    }
    const ask = async (url: URL, cookie: string | undefined) => {
      const other = desk.visitor();
      if (cookie !== undefined) other.setCookie(ATTEMPT, cookie);
      const answer = await other.send(url);
      return [answer.status, other.cookie(SESSION)] as const;
    };
    const altered = new URL(place);
    altered.searchParams.set('state', 'x'.repeat(43));
    expect(await ask(place, undefined)).toEqual([400, undefined]);
    expect(await ask(place, 'b'.repeat(43))).toEqual([400, undefined]);
    expect(await ask(altered, attempt)).toEqual([400, undefined]);
    const [status, session] = await ask(place, attempt);
    expect([status, session?.length]).toEqual([303, 43]);
    expect(await ask(place, attempt)).toEqual([400, undefined]);
  });

  test('whose code was given for another sign-in', async () => {
    const visitor = desk.visitor();
    const one = await visitor.go('/bureau/reprise');
    const codeOf = async (from: typeof one) => {
      let place = new URL(from.url);
      let answer = await visitor.send(place, {
        method: 'POST',
        body: new URLSearchParams({ person: 'accueil', siret: '99999999900018' }),
      });
      while (!place.href.startsWith(SITE)) {
        place = new URL(answer.headers.get('location') ?? '', place);
        if (!place.href.startsWith(SITE)) answer = await visitor.send(place);
      }
      return place.searchParams.get('code') ?? '';
    };
    const stolen = await codeOf(one);
    const response = await visitor.send(new URL('/bureau/connexion', SITE));
    const { searchParams } = new URL(response.headers.get('location') ?? '');
    const place = new URL('/bureau/retour', SITE);
    place.search = String(
      new URLSearchParams({
        ...{ code: stolen, state: searchParams.get('state') ?? '', iss: desk.provider.issuer },
      }),
    );
    const answer = await visitor.send(place);
    expect([answer.status, visitor.cookie(SESSION)]).toEqual([502, undefined]);
  });

  test('ten minutes after it began', async () => {
    const visitor = desk.visitor();
    const page = await visitor.go('/bureau/reprise');
    await query(
      `update private.sign_ins set started_at = now() - interval '11 minutes' where commune_id = $1`,
      [ownCommune()],
    );
    const { response, text } = await visitor.choose(page, 'accueil');
    expect(response.status).toBe(400);
    expect(text).toContain('plus valable');
  });
});

test('where its settings are missing, the desk says so and names nothing of them', async () => {
  const { response, text } = await desk.visitor({ PARVIS_OIDC_SECRET: '' }).go('/bureau/reprise');
  expect(response.status).toBe(500);
  expect(text).not.toContain('PARVIS');
});

test('where the provider does not answer, the desk says so', async () => {
  const visitor = desk.visitor({ PARVIS_OIDC_ISSUER: 'http://127.0.0.1:9' });
  const { response, text } = await visitor.go('/bureau/reprise');
  expect(response.status).toBe(502);
  expect(text).toContain('La connexion ne répond pas');
});
