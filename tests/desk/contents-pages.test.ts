import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { CONTENTS, press, see, useEditors } from '../support/editors.ts';
import { problemsInEachLook } from '../support/show-as-sent.ts';
import { htmlMistakes } from '../support/valid-html.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const FILE = `/bureau/contenus/fichier?chemin=${encodeURIComponent(NEWS)}`;

const editors = useEditors();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  const text = (await see(editors.claire, FILE)).document.querySelector('textarea')?.value ?? '';
  await press(editors.claire, FILE, 'write', { texte: text.replace('dimanche', 'lundi') });
  await press(editors.claire, await editors.lastOne(), 'submit');
  await editors.follow('2026-12-01');
});
afterAll(() => browser.close());

describe.each(['list', 'file', 'review', 'wrong'])('the page « %s »', (name) => {
  test('is valid HTML, passes axe, and fits on a phone in each look', async () => {
    const place = await editors.lastOne();
    const paths: Readonly<Record<string, string>> = { list: CONTENTS, file: FILE, review: place };
    const { text } = await editors.marc.go(paths[name] ?? '/bureau/contenus/fichier?chemin=x');
    expect(await htmlMistakes(text)).toEqual([]);
    expect(await problemsInEachLook(browser, text)).toEqual([]);
  });
});

test('only those who write open it; no path leads out of the content', async () => {
  await editors.desk.invite('donnees');
  const sophie = editors.desk.visitor({ PARVIS_PROPOSALS: editors.proposals });
  await sophie.signIn('donnees');
  expect((await sophie.go(CONTENTS)).response.status).toBe(403);
  for (const path of ['../package.json', 'actualites/../../../etc/passwd', 'logo.svg']) {
    const page = await editors.claire.go(
      `/bureau/contenus/fichier?chemin=${encodeURIComponent(path)}`,
    );
    expect(page.response.status).toBe(422);
    expect(page.text).not.toContain('root:');
  }
  const elsewhere = editors.desk.visitor();
  await elsewhere.signIn('redaction');
  expect((await elsewhere.go(CONTENTS)).text).toContain('page fermée');
});
