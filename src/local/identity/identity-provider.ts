import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { interactionPolicy, Provider } from 'oidc-provider';
import { CHOOSE, choosePerson, say, type Told } from './choose-person.ts';
import { refuseUnknown } from './refuse-unknown.ts';

/** A real OpenID Connect provider on this machine, in the place of ProConnect. */
export interface LocalIdentityProvider {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  stop(): Promise<void>;
}

export interface IdentityProviderOptions {
  /** 0: any. */
  readonly port: number;
  /** Exact addresses of the desk. */
  readonly returnUrl: string;
  readonly signedOutUrl: string;
}

const CLIENT = 'parvis-bureau';
const SECRET = 'secret-du-bureau-de-cette-machine';

/**
 * Starts it. It is as strict as ProConnect, signs userinfo, and gives what is chosen: another level than
 * the one asked for, another employer, none, another identifier.
 */
export async function startIdentityProvider(
  options: IdentityProviderOptions,
): Promise<LocalIdentityProvider> {
  const told = new Map<string, Told>();
  const server = createServer();
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(options.port, '127.0.0.1', ready);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = await createProvider(issuer, options, told);
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const wrong = url.pathname === '/auth' ? refuseUnknown(url.searchParams) : undefined;
    if (wrong !== undefined) say(response, 400, wrong);
    else if (url.pathname.startsWith(CHOOSE)) {
      choosePerson(provider, told, request, response).catch(() =>
        say(response, 400, 'Recommencez.'),
      );
    } else void answer(request, response);
  });
  return {
    ...{ issuer, client: CLIENT, secret: SECRET },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function createProvider(
  issuer: string,
  { returnUrl, signedOutUrl }: IdentityProviderOptions,
  told: ReadonlyMap<string, Told>,
): Promise<Provider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const policy = interactionPolicy.base();
  // It may give less than it was asked for, as some do.
  policy.get('login')?.checks.remove('essential_acrs');
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        client_secret: SECRET,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [returnUrl],
        post_logout_redirect_uris: [signedOutUrl],
        id_token_signed_response_alg: 'ES256',
        userinfo_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'ES256', kid: 'local' }] },
    enabledJWA: {
      idTokenSigningAlgValues: ['ES256'],
      userinfoSigningAlgValues: ['ES256'],
    },
    acrValues: ['eidas0', 'eidas1', 'eidas1-mfa', 'eidas2', 'eidas3'],
    claims: {
      openid: ['sub'],
      given_name: ['given_name'],
      usual_name: ['usual_name'],
      email: ['email'],
      siret: ['siret'],
      amr: null,
    },
    scopes: ['openid', 'given_name', 'usual_name', 'email', 'siret'],
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        // ProConnect asks nothing: neither does this one.
        logoutSource: (context, form) => {
          context.body = `<!doctype html><html lang="fr"><title>Déconnexion</title>${form}<button form="op.logoutForm" name="logout" value="yes">Se déconnecter</button><script>document.querySelector('button').click()</script></html>`;
        },
      },
    },
    interactions: { policy, url: (_context, { uid }) => `${CHOOSE}${uid}` },
    pkce: { required: () => true },
    cookies: {
      keys: [SECRET],
      names: { session: 'essai', interaction: 'essai-choix', resume: 'essai-suite' },
    },
    // Nobody is asked for a consent that their employer gave.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      const accountId = session?.accountId;
      if (client === undefined || accountId === undefined) return undefined;
      const grant = new context.oidc.provider.Grant({ clientId: client.clientId, accountId });
      grant.addOIDCScope('openid given_name usual_name email siret');
      grant.addOIDCClaims(['amr', 'acr']);
      await grant.save();
      return grant;
    },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, ...told.get(sub) }),
    }),
  });
}
