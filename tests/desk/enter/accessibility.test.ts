import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parisDay } from '../../../src/kit/paris-time.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { useDesk } from '../../support/desk.ts';
import { cameBy, openRoomForm, referenceOf, ROOM_FORM, roomAnswers } from '../../support/entry.ts';
import { readPage } from '../../support/page.ts';
import { problemsInEachLook } from '../../support/show-as-sent.ts';
import { htmlMistakes } from '../../support/valid-html.ts';

const NAMES = [
  ...(['look', 'short', 'found', 'form', 'wrong', 'done', 'unknown'] as const),
  ...(['letters', 'batch', 'code', 'given', 'sheets', 'sheet', 'askedSheets', 'noWord'] as const),
];
const desk = useDesk();
let browser: Browser;
let pages: Readonly<Record<(typeof NAMES)[number], string>>;
beforeAll(async () => {
  browser = await launchBrowser();
  await desk.invite('urbanisme', { voirie: 'process', ccas: 'process', 'etat-civil': 'read' });
  const agent = await desk.signedIn('urbanisme');
  const page = async (path: string) => (await agent.go(path)).text;
  const post = async (path: string, form: Readonly<Record<string, string>> = {}) =>
    (await agent.post(path, form)).text;
  const { hidden } = await openRoomForm(agent);
  const whole = { ...hidden, ...cameBy('guichet'), ...roomAnswers({ nom: 'Benali' }) };
  const done = await post(ROOM_FORM, whole);
  const code = `/bureau/demandes/${referenceOf(await readPage(new Response(done)))}/code/`;
  const letters = await page('/bureau/courriers/');
  await post('/bureau/courriers/');
  await page(`/bureau/courriers/${parisDay(new Date())}-1/lettres.pdf`);
  pages = {
    look: await page('/bureau/saisir/'),
    short: await post('/bureau/saisir/', { nom: 'a' }),
    found: await post('/bureau/saisir/', { nom: 'Benali' }),
    form: await page(ROOM_FORM),
    wrong: await post(ROOM_FORM, { ...whole, nom: '', saisie_canal: '' }),
    done,
    unknown: await page('/bureau/saisir/rien/'),
    letters,
    batch: await page(`/bureau/courriers/${parisDay(new Date())}-1/`),
    code: await page(code),
    given: await post(code),
    sheets: await page('/bureau/fiches/'),
    sheet: await page('/bureau/fiches/refuser-attestation-accueil/'),
    askedSheets: await post('/bureau/fiches/', { mots: 'attestation' }),
    noWord: await post('/bureau/fiches/'),
  };
  // Each is the page that it is called.
  expect(pages.given).toContain('montré qu’une fois');
  expect(pages.askedSheets).toMatch(/1.fiche trouvée/u);
  expect(pages.batch).toMatch(/Déjà.imprimé/u);
});
afterAll(() => browser.close());

describe.each(NAMES)('the page « %s »', (name) => {
  test('is valid HTML', async () => {
    expect(await htmlMistakes(pages[name])).toEqual([]);
  });

  test('has nothing for axe in any look, and is not wider', async () => {
    expect(await problemsInEachLook(browser, pages[name])).toEqual([]);
  });
});
