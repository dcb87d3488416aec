import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { identityEnvironment } from '../../src/local/identity/identity-environment.ts';
import {
  startIdentityProvider,
  type LocalIdentityProvider,
} from '../../src/local/identity/identity-provider.ts';
import { emailOf, READY_PEOPLE } from '../../src/local/identity/ready-people.ts';
import { findFreePort } from '../../src/local/ports.ts';
import { actAsRole } from './act-as.ts';
import { launchBrowser } from './chromium.ts';
import { serveSite, type ServedSite } from './served-site.ts';

/** The site in a browser, with a provider where a mediator signs in. */
export interface OpenMediation {
  readonly site: ServedSite;
  readonly browser: Browser;
}

/** Opens them for the tests of one file. */
export function useMediation(): OpenMediation {
  const opened = {} as { site: ServedSite; browser: Browser; provider: LocalIdentityProvider };
  beforeAll(async () => {
    const port = await findFreePort();
    const known = { issuer: `http://127.0.0.1:${port}`, client: 'parvis-bureau' };
    const secret = 'secret-du-bureau-de-cette-machine';
    opened.site = await serveSite(identityEnvironment({ ...known, secret }));
    opened.provider = await startIdentityProvider({
      port,
      returnUrl: `${opened.site.url}/bureau/retour`,
      signedOutUrl: `${opened.site.url}/bureau/deconnexion`,
    });
    opened.browser = await launchBrowser();
    const keeper = await actAsRole('agent_keeper');
    for (const person of READY_PEOPLE.filter(({ structure }) => structure !== undefined)) {
      const { givenName, usualName, kind, structure } = person;
      const name = `${givenName} ${usualName}`;
      const agent = { email: emailOf(person), name, kind, structure };
      expect((await keeper.rpc('invite_agent', { agent })).error).toBeNull();
    }
  });
  afterAll(async () => {
    await opened.browser.close();
    await opened.site.stop();
    await opened.provider.stop();
  });
  return opened;
}
