import type { Page } from 'playwright';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { launchBrowser } from '../support/chromium.ts';
import { fillSteps } from '../support/fill-form.ts';
import { hasScript } from '../support/kept-on-device.ts';
import { ROOT } from '../support/project.ts';
import { atMost, round, type Figure } from './figure.ts';
import { openAsMediator } from './mediator-session.ts';
import { slowDown } from './slow-phone.ts';

const SLUG = 'acte-de-naissance';
const MOST_SECONDS = 10;
const MOST_KILOBYTES = 60;
/** Scripts of forms that the pages of mediators fetch before they are of use. */
const FETCHED_AHEAD = 5;

/**
 * From « bonjour » to the receipt in large type, on a slow line, with a keyboard alone. What people do takes
 * no time here: only what they wait for counts.
 */
export async function benchAssisted(
  supabase: LocalSupabase,
  url: string,
): Promise<readonly Figure[]> {
  const definition = await createProcedureRegistry(`${ROOT}/dist`).find(SLUG);
  if (definition === undefined) throw new Error('Build the site first');
  const browser = await launchBrowser();
  try {
    const to = { url, commune: definition.commune.id };
    // What a worker asks would be neither slowed nor counted.
    const context = await openAsMediator(supabase, browser, to, { serviceWorkers: 'block' });
    const page = await context.newPage();
    const tools = await slowDown(page);
    let bytes = 0;
    const asked = new Map<string, string>();
    tools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      asked.set(requestId, `${request.method} ${new URL(request.url).pathname}`);
    });
    tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      if (isCounted) console.log(`  ${encodedDataLength} B  ${asked.get(requestId) ?? ''}`);
    });
    let isCounted = false;
    let milliseconds = 0;
    const wait = async (arrival: Promise<unknown>) => {
      const start = performance.now();
      await arrival;
      milliseconds += performance.now() - start;
    };
    await page.goto('/mediation/');
    // Nobody is there yet: the scripts of forms come meanwhile.
    await page.waitForFunction(
      (count) =>
        performance
          .getEntriesByType('resource')
          .filter((one) => (one as PerformanceResourceTiming).initiatorType === 'fetch').length >=
        count,
      FETCHED_AHEAD,
    );
    const ahead = bytes;
    bytes = 0;
    isCounted = true;
    await wait(press(page, 'Commencer une séance', 'Séance avec une personne'));
    await page.getByLabel('Que voulez-vous faire ?').fill('un extrait de naissance');
    await wait(press(page, 'Chercher', 'Les démarches qui répondent'));
    const form = page.locator(`a[href$="/${SLUG}/formulaire/"]`).first();
    await form.focus();
    await wait(leaveBy(page, () => page.keyboard.press('Enter')));
    await wait(page.locator('form [name=_aide]').waitFor({ state: 'attached' }));
    await wait(hasScript(page, { timeout: 60_000 }));
    await fillSteps(page, typedAnswers(definition.form));
    await wait(press(page, 'Vérifier mes réponses', 'Vérifiez vos réponses'));
    const send = page.getByRole('button', { name: 'Envoyer à la mairie' });
    await send.focus();
    await wait(leaveBy(page, () => page.keyboard.press('Enter')));
    const handed = page.url().replace('/recus/', '/remise/');
    await wait(page.goto(handed));
    if ((await page.locator('.sheet .code').count()) !== 2) throw new Error(`No sheet: ${handed}`);
    return [
      { what: 'bytes before anybody comes', value: round(ahead / 1000), unit: 'kB' },
      atMost('waits from « bonjour » to a receipt', round(milliseconds / 1000), MOST_SECONDS, 's'),
      atMost('bytes from « bonjour » to a receipt', round(bytes / 1000), MOST_KILOBYTES, 'kB'),
    ];
  } finally {
    await browser.close();
  }
}

/** Presses a button with the keyboard, until a heading is there. */
async function press(page: Page, button: string, heading: string): Promise<void> {
  await page.getByRole('button', { name: button }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: heading }).waitFor({ timeout: 60_000 });
}

async function leaveBy(page: Page, act: () => Promise<void>): Promise<void> {
  const from = page.url();
  await act();
  await page.waitForURL((url) => url.href !== from, { timeout: 60_000 });
}
