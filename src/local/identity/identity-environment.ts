import type { LocalIdentityProvider } from './identity-provider.ts';
import { LOCAL_DOMAIN, LOCAL_SIRET } from './ready-people.ts';

/** Settings of the desk, where agents sign in with the provider of this machine. */
export function identityEnvironment({
  issuer,
  client,
  secret,
}: Pick<LocalIdentityProvider, 'issuer' | 'client' | 'secret'>): Record<string, string> {
  return {
    PARVIS_OIDC_ISSUER: issuer,
    PARVIS_OIDC_CLIENT: client,
    PARVIS_OIDC_SECRET: secret,
    PARVIS_OIDC_NAME: 'fournisseur d’essai',
    PARVIS_OIDC_SIRETS: LOCAL_SIRET,
    PARVIS_OIDC_DOMAINS: LOCAL_DOMAIN,
  };
}
