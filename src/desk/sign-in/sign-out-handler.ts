import { DatabaseUnavailableError } from '../../database/call.ts';
import { errorCode } from '../../kit/log.ts';
import { hashOpaque, newOpaque } from '../../kit/opaque.server.ts';
import type { Seal } from '../../kit/seal.server.ts';
import type { Handler } from '../../web/handler.ts';
import { readOpaque } from '../../web/opaque-cookie.ts';

import { SIGN_IN_PAGE } from '../desk-paths.ts';
import { isOwnForm } from '../own-form.server.ts';

import { showMessage } from './desk-message.server.tsx';
import type { OidcSettings } from './oidc-settings.ts';
import { refuseSignIn } from './refuse-sign-in.server.tsx';
import { signInTexts } from './sign-in-texts.ts';
import type { SignInDependencies } from './start-sign-in.server.ts';

export interface SignOutDependencies extends SignInDependencies {
  readonly settings: () => OidcSettings;
  readonly seal: Seal;
}

const LINKS = [
  { label: signInTexts.signIn, href: SIGN_IN_PAGE },
  { label: signInTexts.publicSite, href: '/' },
];

/** Ends the session here, then at the provider, which sends the browser back to the same address. */
export function createSignOutHandler(dependencies: SignOutDependencies): Handler {
  const { pages, door, provider, settings, cookies, seal, log } = dependencies;

  return async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      return showMessage(pages, { ...signInTexts.signedOut, links: LINKS });
    }
    if (request.method !== 'POST') {
      return refuseSignIn(pages, {
        refusal: 'wrong-method',
        headers: { allow: 'GET, HEAD, POST' },
      });
    }
    if (!isOwnForm(request)) return refuseSignIn(pages, { refusal: 'other-origin' });
    try {
      return await signOut(readOpaque(request, cookies.session));
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      // Still signed in: saying otherwise would leave the session open.
      return refuseSignIn(pages, { refusal: 'away', headers: { 'retry-after': '60' } });
    }
  };

  async function signOut(session: string | undefined): Promise<Response> {
    const sealed = session && (await door.end(hashOpaque(session)));
    const place = session && sealed ? await placeAtProvider(session, sealed) : undefined;
    const gone = { 'set-cookie': cookies.write(cookies.session, '', 0) };
    if (place === undefined) {
      return showMessage(pages, { ...signInTexts.signedOut, links: LINKS }, { headers: gone });
    }
    const { name } = settings();
    const { title, paragraphs } = signInTexts.signingOut;
    // Not a redirect: browsers hold the answer of a form to `form-action`, wherever it leads.
    return showMessage(
      pages,
      {
        title,
        paragraphs: paragraphs(name),
        links: [{ label: signInTexts.signOutOf(name), href: place.href }],
      },
      { headers: { ...gone, refresh: `0; url=${place.href}` } },
    );
  }

  /** Whatever happens there, the session here is over. */
  async function placeAtProvider(session: string, sealed: string): Promise<URL | undefined> {
    try {
      const idToken = seal.open(Buffer.from(sealed, 'base64'), hashOpaque(session));
      return idToken === undefined ? undefined : await provider().signOut(idToken, newOpaque());
    } catch (error) {
      log({ event: 'desk.sign_out_failed', code: errorCode(error) });
      return undefined;
    }
  }
}
