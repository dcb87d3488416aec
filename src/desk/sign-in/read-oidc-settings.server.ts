import { EnvironmentError, type EnvironmentName } from '../../web/environment.ts';
import type { Services } from '../../web/services.ts';
import type { OidcSettings } from './oidc-settings.ts';

/** None of them has a usual value: the commune, or its provider, gives them. */
const NEEDED = [
  'PARVIS_OIDC_ISSUER',
  'PARVIS_OIDC_CLIENT',
  'PARVIS_OIDC_SECRET',
  'PARVIS_OIDC_SIRETS',
  'PARVIS_OIDC_DOMAINS',
] as const satisfies readonly EnvironmentName[];

/** @throws {EnvironmentError} where the desk cannot open yet: the public site needs none of them */
export function readOidcSettings(setting: Services['setting']): OidcSettings {
  const missing = NEEDED.filter((name) => setting(name) === undefined);
  if (missing.length > 0) {
    throw new EnvironmentError(missing, `Réglages manquants : ${missing.join(', ')}`);
  }
  const sirets = setting('PARVIS_OIDC_SIRETS') ?? [];
  return {
    issuer: setting('PARVIS_OIDC_ISSUER') ?? '',
    client: setting('PARVIS_OIDC_CLIENT') ?? '',
    secret: setting('PARVIS_OIDC_SECRET') ?? '',
    name: setting('PARVIS_OIDC_NAME'),
    scope: setting('PARVIS_OIDC_SCOPE'),
    levels: setting('PARVIS_OIDC_ACR') ?? [],
    sirets: sirets.includes('aucun') ? undefined : sirets,
    domains: setting('PARVIS_OIDC_DOMAINS') ?? [],
  };
}
