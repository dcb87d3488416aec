import { AuthorizationResponseError } from 'openid-client';
import { DatabaseUnavailableError } from '../../database/call.ts';
import { errorCode } from '../../kit/log.ts';
import { hashOpaque, newOpaque } from '../../kit/opaque.server.ts';
import type { Seal } from '../../kit/seal.server.ts';
import { seeOther } from '../../kit/see-other.ts';
import type { Handler } from '../../web/handler.ts';
import { readOpaque } from '../../web/opaque-cookie.ts';

import { DESK_PAGE, KEPT_FORM_PAGE, MEDIATION_PAGE } from '../desk-paths.ts';
import { attemptSecrets } from './attempt.server.ts';
import { refuseIdentity } from './check-identity.ts';
import type { OidcSettings } from './oidc-settings.ts';
import type { IdentityProvider } from './provider.server.ts';
import { refuseSignIn } from './refuse-sign-in.server.tsx';
import { signInTexts, type SignInRefusal } from './sign-in-texts.ts';
import type { SignInDependencies } from './start-sign-in.server.ts';

export interface ReturnDependencies extends SignInDependencies {
  readonly settings: () => OidcSettings;
  /** Exact, as it was given to the provider. */
  readonly returnUrl: string;
  /** Of identity tokens. */
  readonly seal: Seal;
}

type Finished = Awaited<ReturnType<IdentityProvider['finish']>>;

/** Where the provider sends the browser back: it opens a session, or says why not. */
export function createReturnHandler(dependencies: ReturnDependencies): Handler {
  const { pages, door, provider, settings, cookies, secret, returnUrl, seal, log } = dependencies;

  return async (request) => {
    if (request.method !== 'GET') {
      return refuse('wrong-method', undefined, { allow: 'GET' });
    }
    const attempt = readOpaque(request, cookies.attempt);
    const returned = new URL(returnUrl);
    returned.search = new URL(request.url).search;
    if (attempt === undefined) return refuse('not-begun');
    const secrets = attemptSecrets(secret, attempt);
    // Told apart before anything is taken: a stray answer does not end a sign-in that goes on.
    if (returned.searchParams.get('state') !== secrets.state) return refuse('not-begun');
    try {
      const returnTo = await door.take(hashOpaque(attempt));
      if (returnTo === undefined) return await refuse('not-begun');
      const finished = await finish(returned, secrets);
      if (typeof finished === 'string') return await refuse(finished);
      return await open(request, finished, returnTo);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuse('away', undefined, { 'retry-after': '60' });
    }
  };

  async function finish(
    returned: URL,
    secrets: Parameters<IdentityProvider['finish']>[1],
  ): Promise<Finished | SignInRefusal> {
    try {
      return await provider().finish(returned, secrets);
    } catch (error) {
      log({ event: 'desk.sign_in_failed', code: errorCode(error) });
      if (!(error instanceof AuthorizationResponseError)) return 'provider-away';
      return error.error === 'access_denied' ? 'cancelled' : 'provider-away';
    }
  }

  async function open(request: Request, finished: Finished, returnTo: string): Promise<Response> {
    const { identity, idToken } = finished;
    const refusal = refuseIdentity(identity, settings());
    if (refusal !== undefined) return refuse(refusal, idToken);
    const session = newOpaque();
    const earlier = readOpaque(request, cookies.session);
    const opened = await door.open({
      hash: hashOpaque(session),
      earlier: earlier && hashOpaque(earlier),
      issuer: identity.iss,
      subject: identity.sub,
      email: identity.email,
      ...{ acr: identity.acr, amr: identity.amr },
      idToken: Buffer.from(seal.seal(idToken, hashOpaque(session))).toString('base64'),
    });
    if (opened.outcome !== 'opened') return refuse(opened.outcome, idToken);
    log({ event: 'desk.signed_in' });
    const isMediator = opened.structure !== null;
    const answer =
      !isMediator && !opened.hasKept && returnTo.startsWith(MEDIATION_PAGE)
        ? await refuseSignIn(pages, {
            refusal: 'not-mediator',
            links: [{ label: signInTexts.openDesk, href: DESK_PAGE }],
          })
        : seeOther(opened.hasKept ? KEPT_FORM_PAGE : ownPage(returnTo, isMediator));
    // A new name at each sign-in: what a browser held before opens nothing.
    answer.headers.append('set-cookie', cookies.write(cookies.session, session));
    answer.headers.append('set-cookie', cookies.write(cookies.attempt, '', 0));
    return answer;
  }

  /** With a way to sign out there, where the wrong account is signed in: nothing else gets out of it. */
  async function refuse(
    refusal: SignInRefusal,
    idToken?: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response> {
    log({ event: 'desk.refused', code: refusal });
    const place =
      idToken &&
      (await provider()
        .signOut(idToken, newOpaque())
        .catch(() => undefined));
    return refuseSignIn(pages, {
      refusal,
      ...(headers && { headers }),
      ...(place && {
        links: [{ label: signInTexts.signOutOf(settings().name), href: place.href }],
      }),
    });
  }
}

/** Whoever helps people has pages of their own, and the desk is none of them. */
function ownPage(returnTo: string, isMediator: boolean): string {
  return isMediator && !returnTo.startsWith(MEDIATION_PAGE) ? MEDIATION_PAGE : returnTo;
}
