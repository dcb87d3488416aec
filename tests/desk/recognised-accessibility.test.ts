import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { fileWords, openRecognition, recognitionPath } from '../support/everyday-words.ts';
import { openSite } from '../support/open-site.ts';
import { problemsInEachLook } from '../support/show-as-sent.ts';
import { htmlMistakes } from '../support/valid-html.ts';

const desk = useDesk();
const site = openSite();
let browser: Browser;
let pages: Readonly<Record<string, string>>;

const NAMES = ['request', 'danger', 'choose', 'elsewhere', 'confirm', 'cases', 'wrong', 'past'];
beforeAll(async () => {
  browser = await launchBrowser();
  await desk.invite('etat-civil', { 'etat-civil': 'process', voirie: 'process' });
  const agent = await desk.signedIn('etat-civil');
  const read = async (path: string) => (await agent.go(path)).text;
  const look = async (visitor: DeskVisitor, path: string, form: Record<string, string>) =>
    (await visitor.post(path, form)).text;
  const words = await fileWords(site, 'Je veux louer la salle de réunion.');
  const fear = await fileWords(site, 'Mon mari me frappe, j’ai peur.');
  const now = { PARVIS_NOW: '2026-04-23T08:15:00Z' };
  const old = await fileWords(openSite(now), 'Je veux inscrire mon fils à la cantine.');
  const path = recognitionPath(words);
  const { hidden } = await openRecognition(agent, words, 'location-de-salle');
  pages = {
    request: await read(`/bureau/demandes/${words.reference}/`),
    danger: await read(`/bureau/demandes/${fear.reference}/`),
    choose: await read(path),
    elsewhere: await look(agent, path, { _etape: 'chercher', mots: 'permis de conduire' }),
    confirm: await read(recognitionPath(words, 'acte-de-naissance')),
    cases: await read(recognitionPath(words, 'location-de-salle')),
    wrong: await look(agent, path, { ...hidden, _etape: 'confirmer' }),
    past: await read(recognitionPath(old, 'inscription-cantine')),
  };
});
afterAll(() => browser.close());

describe.each(NAMES)('the page « %s »', (name) => {
  test('is valid HTML', async () => {
    expect(await htmlMistakes(pages[name] ?? '')).toEqual([]);
  });

  test('has nothing for axe in any look, and is not wider', async () => {
    expect(await problemsInEachLook(browser, pages[name] ?? '')).toEqual([]);
  });
});
