import { expect, test } from 'vitest';
import { enterMediation } from '../support/helped-session.ts';
import { useMediation } from '../support/mediation.ts';

const opened = useMediation();

/** Voices of a machine, and what they are asked to read. */
const speakWith = (voices: readonly { lang: string; localService: boolean }[]) => `
  window.said = [];
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) { super(); this.text = text; }
  };
  Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
    getVoices: () => ${JSON.stringify(voices)},
    speak: (line) => window.said.push(line.text),
    cancel: () => undefined,
  }) });`;

const onPage = async (voices: Parameters<typeof speakWith>[0], isOffered: boolean) => {
  const context = await opened.browser.newContext({ baseURL: opened.site.url });
  await context.addInitScript(speakWith(voices));
  const page = await context.newPage();
  await enterMediation(page);
  const button = page.getByRole('button', { name: 'Lire à voix haute' });
  expect(await button.count()).toBe(isOffered ? 1 : 0);
  if (isOffered) {
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(await said()).toEqual([]);
    await button.click();
    expect(await said()).toContain('J’aide quelqu’un');
    await page.getByRole('button', { name: 'Arrêter la lecture' }).waitFor();
  }
  await context.close();
};

test('a page is read aloud when it is asked, by a French voice of the machine', () =>
  onPage([{ lang: 'fr-FR', localService: true }], true));

test.each([
  ['is far away', [{ lang: 'fr-FR', localService: false }]],
  ['is not French', [{ lang: 'en-GB', localService: true }]],
])('nothing is offered when the voice %s', (_, voices) => onPage(voices, false));
