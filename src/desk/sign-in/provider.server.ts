import type { Configuration } from 'openid-client';
import * as v from 'valibot';
import type { AttemptSecrets } from './attempt.server.ts';
import { GivenIdentitySchema, type GivenIdentity } from './check-identity.ts';
import type { OidcSettings } from './oidc-settings.ts';

/** The provider that agents sign in with. */
export interface IdentityProvider {
  /** Where to send the browser. @param asksAgain whether the provider must ask who is there */
  authorize(secrets: AttemptSecrets, asksAgain: boolean): Promise<URL>;
  /**
   * Exchanges what the browser brought back for an identity: state, nonce, PKCE, issuer, audience, dates
   * and signatures are checked.
   * @throws an error of openid-client, or of Valibot
   */
  finish(
    returned: URL,
    secrets: AttemptSecrets,
  ): Promise<{ readonly identity: GivenIdentity; readonly idToken: string }>;
  /** Where to send the browser to sign out there; `undefined` where the provider has no such page. */
  signOut(idToken: string, state: string): Promise<URL | undefined>;
}

export interface ProviderOptions extends OidcSettings {
  /** Exact, as they were given to the provider. */
  readonly returnUrl: string;
  readonly signedOutUrl: string;
}

/** A person waits for the page. */
const TIMEOUT_S = 8;
/** Providers move their addresses and keys, seldom. */
const KNOWN_FOR_MS = 3_600_000;
/** Loaded by whoever signs in or out: every click of the desk passes its gate without it. */
const loadOidc = () => import('openid-client');

export function createIdentityProvider(options: ProviderOptions): IdentityProvider {
  const { issuer, client, secret, scope, levels, returnUrl, signedOutUrl } = options;
  let known: { readonly made: Promise<Configuration>; readonly at: number } | undefined;

  const discover = () => {
    if (known !== undefined && Date.now() - known.at < KNOWN_FOR_MS) return known.made;
    const made = discoverAnew();
    known = { made, at: Date.now() };
    made.catch(() => (known = undefined));
    return made;
  };

  const discoverAnew = async () => {
    const oidc = await loadOidc();
    return oidc.discovery(new URL(issuer), client, secret, oidc.ClientSecretPost(secret), {
      timeout: TIMEOUT_S,
      execute: [
        // Signed answers are checked as such, and not trusted because of where they come from.
        oidc.enableNonRepudiationChecks,
        // On this machine alone: the setting accepts no other address without TLS. Read by its name: the
        // library calls it deprecated so that whoever uses it sees it.
        ...(issuer.startsWith('http:') ? [Reflect.get(oidc, 'allowInsecureRequests')] : []),
      ],
    });
  };

  return {
    authorize: async ({ state, nonce, verifier }, asksAgain) => {
      const oidc = await loadOidc();
      return oidc.buildAuthorizationUrl(await discover(), {
        redirect_uri: returnUrl,
        scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        // ProConnect refuses what it does not know: no `max_age`, no `acr_values` beside this.
        claims: JSON.stringify({
          id_token: { amr: { essential: true }, acr: { essential: true, values: levels } },
        }),
        ...(asksAgain && { prompt: 'login' }),
      });
    },
    finish: async (returned, { state, nonce, verifier }) => {
      const oidc = await loadOidc();
      const configuration = await discover();
      const tokens = await oidc.authorizationCodeGrant(configuration, returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      const subject = claims?.sub ?? '';
      const about = await oidc.fetchUserInfo(configuration, tokens.access_token, subject);
      // Who, and how they signed in, is what the identity token says.
      const told = { iss: claims?.iss, sub: subject, acr: claims?.acr, amr: claims?.amr };
      const identity = v.parse(GivenIdentitySchema, { ...about, ...told });
      return { identity, idToken: tokens.id_token ?? '' };
    },
    signOut: async (idToken, state) => {
      const configuration = await discover();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
      const oidc = await loadOidc();
      return oidc.buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: signedOutUrl,
        state,
      });
    },
  };
}
