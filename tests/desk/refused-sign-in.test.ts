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

  test('to the pages of mediators, for an agent, who is led to the desk', async () => {
    const visitor = desk.visitor();
    const { response, text } = await visitor.signIn('accueil', { from: '/mediation/' });
    expect(response.status).toBe(403);
    expect(text).toContain('Vous êtes agent de la mairie');
    expect(text).toContain('href="/bureau/"');
    expect((await visitor.go('/bureau/')).url.pathname).toBe('/bureau/');
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
    const place = await visitor.sentBack(page, 'accueil');
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
    const stolen = (await visitor.sentBack(one, 'accueil')).searchParams.get('code') ?? '';
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
      `update sign_ins set started_at = now() - interval '11 minutes' where commune_id = $1`,
      [ownCommune()],
    );
    const { response, text } = await visitor.choose(page, 'accueil');
    expect(response.status).toBe(400);
    expect(text).toContain('plus valable');
  });
});
