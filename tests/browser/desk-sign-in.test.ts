import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identityEnvironment } from '../../src/local/identity/identity-environment.ts';
import {
  startIdentityProvider,
  type LocalIdentityProvider,
} from '../../src/local/identity/identity-provider.ts';
import { emailOf, READY_PEOPLE } from '../../src/local/identity/ready-people.ts';
import { findFreePort } from '../../src/local/ports.ts';
import { actAsRole } from '../support/act-as.ts';
import { launchBrowser } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/served-site.ts';

let site: ServedSite;
let provider: LocalIdentityProvider;
let browser: Browser;

beforeAll(async () => {
  const port = await findFreePort();
  const known = { issuer: `http://127.0.0.1:${port}`, client: 'parvis-bureau' };
  const secret = 'secret-du-bureau-de-cette-machine';
  site = await serveSite(identityEnvironment({ ...known, secret }));
  provider = await startIdentityProvider({
    port,
    returnUrl: `${site.url}/bureau/retour`,
    signedOutUrl: `${site.url}/bureau/deconnexion`,
  });
  browser = await launchBrowser();
  const keeper = await actAsRole('agent_keeper');
  for (const person of READY_PEOPLE.slice(0, 1)) {
    const agent = { email: emailOf(person), name: `${person.givenName} ${person.usualName}` };
    expect((await keeper.rpc('invite_agent', { agent })).error).toBeNull();
  }
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await provider.stop();
});

async function onDesk(hasScript: boolean, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    baseURL: site.url,
    javaScriptEnabled: hasScript,
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto('/bureau/reprise');
  await page.getByRole('button', { name: 'Inès Benali' }).press('Enter');
  await page.getByRole('heading', { name: 'Ce que vous aviez écrit' }).waitFor();
  await run(page);
  await context.close();
}

test.each([true, false])(
  'an agent signs in and out with the keyboard, script: %s',
  async (hasScript) => {
    await onDesk(hasScript, async (page) => {
      const widths = [page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)];
      if (hasScript) expect(await Promise.all(widths)).toEqual([360]);
      await page.getByRole('button', { name: 'Se déconnecter' }).press('Enter');
      // Where scripts run, the provider of this machine presses its own button.
      if (!hasScript) await page.getByRole('button', { name: 'Se déconnecter' }).press('Enter');
      await page.waitForURL(/\/bureau\/deconnexion\?/u);
      await page.getByRole('heading', { name: 'Vous êtes déconnecté du bureau' }).waitFor();
      await page.goto('/bureau/reprise');
      await page.getByRole('heading', { name: 'Qui êtes-vous ?' }).waitFor();
    });
  },
);

test('a session that is about to close says so, and lasts longer without leaving the page', async () => {
  await onDesk(true, async (page) => {
    const words = page.locator('form.session [role=status]');
    expect(await words.textContent()).toContain('Sans clic de votre part');
    await page.clock.fastForward('26:00');
    await expect.poll(() => words.textContent()).toContain('dans moins de cinq minutes');
    await page.getByRole('button', { name: 'Prolonger ma session' }).press('Enter');
    await expect.poll(() => words.textContent()).toBe('Votre session est prolongée.');
    expect(new URL(page.url()).pathname).toBe('/bureau/reprise');
  });
});

test('without script, the button extends the session in another tab', async () => {
  await onDesk(false, async (page) => {
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Prolonger ma session' }).press('Enter');
    const tab = await opened;
    await tab.getByRole('heading', { name: 'Votre session est prolongée' }).waitFor();
  });
});
