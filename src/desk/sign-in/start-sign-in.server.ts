import { errorCode, type Log } from '../../kit/log.ts';
import { hashOpaque, newOpaque } from '../../kit/opaque.server.ts';
import { readOpaque } from '../../web/opaque-cookie.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { type DeskCookies } from '../desk-cookies.server.ts';
import { DESK_PAGE } from '../desk-paths.ts';
import { attemptSecrets } from './attempt.server.ts';
import type { DeskDoor } from './door-repository.ts';
import type { IdentityProvider } from './provider.server.ts';
import { refuseSignIn } from './refuse-sign-in.server.tsx';

export interface SignInDependencies {
  readonly pages: PageRenderer;
  readonly door: DeskDoor;
  /** @throws {EnvironmentError} where its settings are missing */
  readonly provider: () => IdentityProvider;
  readonly cookies: DeskCookies;
  /** `PARVIS_SECRET` */
  readonly secret: string;
  readonly log: Log;
}

/** As long as the database keeps a sign-in that has begun. */
const ATTEMPT_S = 600;

/**
 * Sends the browser to the provider. Whoever holds the name of a session that is over is asked again
 * who they are: the session at the provider lasts longer than ours.
 * @param returnTo page of the desk to come back to
 */
export async function startSignIn(
  { pages, door, provider, cookies, secret, log }: SignInDependencies,
  request: Request,
  returnTo: string,
): Promise<Response> {
  let place: URL;
  const attempt = newOpaque();
  try {
    const asksAgain = readOpaque(request, cookies.session) !== undefined;
    place = await provider().authorize(attemptSecrets(secret, attempt), asksAgain);
  } catch (error) {
    log({ event: 'desk.closed', code: errorCode(error) });
    const isClosed = error instanceof Error && error.name === 'EnvironmentError';
    return refuseSignIn(pages, { refusal: isClosed ? 'closed' : 'provider-away' });
  }
  await door.begin(hashOpaque(attempt), isOfDesk(returnTo) ? returnTo : DESK_PAGE);
  return new Response(null, {
    status: 303,
    headers: {
      location: place.href,
      'cache-control': 'no-store',
      'set-cookie': cookies.write(cookies.attempt, attempt, ATTEMPT_S),
    },
  });
}

/** A page of the desk or of mediators, and not one of those that people sign in and out with. */
function isOfDesk(path: string): boolean {
  return (
    /^\/(?:mediation\/|bureau\/(?!connexion|retour|deconnexion|prolonger))/u.test(path) &&
    path.length <= 2000
  );
}
