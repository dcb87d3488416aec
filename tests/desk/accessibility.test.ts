import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { fileOwnRoom, REFUSAL } from '../support/desk-forms.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { problemsInEachLook, showAsSent } from '../support/show-as-sent.ts';

let browser: Browser;
let pages: Readonly<Record<string, string>>;
beforeAll(async () => {
  browser = await launchBrowser();
  const request = await fileOwnRoom();
  const { reference } = request;
  await request.does('message', { message: 'Puis-je venir mardi ?' });
  const desk = openDesk();
  const other = openDesk({ caller: deskCaller({ agentId: 'ines', name: 'Inès Bertin' }) });
  const before = await desk.look(reference);
  const first = await (await desk.get(`/bureau/demandes/${reference}/`)).text();
  const wrong = await (await desk.press(reference, 'refuser', { refuser_agent: 'C.' })).text();
  await other.press(reference, 'noter', { noter_texte: 'Vue.' });
  await other.press(reference, 'refuser', REFUSAL);
  const changed = await (await desk.press(reference, 'refuser', REFUSAL, before)).text();
  const decided = await (await desk.get(`/bureau/demandes/${reference}/?fait=refuser`)).text();
  const unknown = await (await desk.get('/bureau/demandes/3333-3333/')).text();
  pages = { first, wrong, changed, decided, unknown };
});
afterAll(() => browser.close());

const open = (name: string, width: number, scheme: 'light' | 'dark') =>
  showAsSent(browser, pages[name] ?? '', width, scheme);

describe.each(['first', 'wrong', 'changed', 'decided', 'unknown'])('the page « %s »', (name) => {
  test('has nothing for axe in any look, and is not wider', async () => {
    expect(await problemsInEachLook(browser, pages[name] ?? '')).toEqual([]);
  });
});

test('the keyboard alone reaches each control, in the order of the page', async () => {
  const page = await open('first', 1280, 'light');
  const reached: string[] = [];
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { tagName, textContent } = document.activeElement ?? document.body;
      return tagName === 'BODY' ? null : textContent.trim();
    });
    if (name === null) break;
    reached.push(name);
  }
  for (const words of ['Retour à la liste', 'Prendre', 'Envoyer le message', 'Refuser']) {
    expect(reached).toContain(words);
  }
  await page.context().close();
});
