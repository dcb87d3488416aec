import { createSeal } from '../../kit/seal.server.ts';
import type { Services } from '../../web/services.ts';
import { deskCookies } from '../desk-cookies.server.ts';
import { createDeskPages } from '../desk-pages.server.ts';
import { SIGN_IN_RETURN, SIGN_OUT_ACTION } from '../desk-paths.ts';
import { createDeskDoor } from './door-repository.ts';
import { createIdentityProvider, type IdentityProvider } from './provider.server.ts';
import { readOidcSettings } from './read-oidc-settings.server.ts';
import type { ReturnDependencies } from './return-handler.ts';

/** What signs agents in and out is made from, in production. Settings are read when they are of use. */
export function openSignIn(services: Services): ReturnDependencies {
  const { site, database, setting, log } = services;
  const settings = () => readOidcSettings(setting);
  const returnUrl = `${site.url}${SIGN_IN_RETURN}`;
  const signedOutUrl = `${site.url}${SIGN_OUT_ACTION}`;
  let provider: IdentityProvider | undefined;
  return {
    pages: createDeskPages(site.folder),
    door: createDeskDoor(database('desk_door')),
    provider: () =>
      (provider ??= createIdentityProvider({ ...settings(), returnUrl, signedOutUrl })),
    cookies: deskCookies(site.url),
    secret: setting('PARVIS_SECRET'),
    ...{ settings, returnUrl, log },
    seal: createSeal(setting('PARVIS_SECRET'), 'identity token'),
  };
}
