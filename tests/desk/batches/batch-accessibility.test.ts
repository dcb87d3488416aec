import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../support/chromium.ts';
import { fileOwnRoom } from '../../support/desk-forms.ts';
import { openBatches } from '../../support/open-batches.ts';
import { deskCaller, openDesk } from '../../support/open-desk.ts';
import { receiveRoom } from '../../support/receive-room.ts';
import { problemsInEachLook } from '../../support/show-as-sent.ts';

let browser: Browser;
let pages: Readonly<Record<string, string>>;
beforeAll(async () => {
  browser = await launchBrowser();
  const batches = openBatches(deskCaller({ services: ['voirie', 'proprete'] }));
  const text = async (path: string) => (await batches.get(path)).text();
  const path = await batches.make([await receiveRoom(), await receiveRoom({}, 'proprete')]);
  const chosen = await text(path);
  const wrong = await (await batches.press(path, 'preparer:ecrire', {})).text();
  await batches.press(path, 'preparer:ecrire', { ecrire_texte: 'Demande {numero} : oui.' });
  const preview = await text(path);
  // A colleague answers one of them meanwhile: that line fails.
  await batches.post(path, [
    ['_vu', '0'],
    ['_etape', 'confirmer'],
  ]);
  const result = await text(path);
  const list = await text('/bureau/lots/');
  const { reference } = await fileOwnRoom();
  const desk = openDesk({ holdSeconds: 30 });
  await desk.press(reference, 'ecrire', { ecrire_texte: 'Oui, mardi.' });
  const held = await (await desk.get(`/bureau/demandes/${reference}/?fait=tenu`)).text();
  pages = { chosen, wrong, preview, result, list, held };
});
afterAll(() => browser.close());

describe.each(['chosen', 'wrong', 'preview', 'result', 'list', 'held'])(
  'the page « %s »',
  (name) => {
    test('has nothing for axe in any look, and is not wider', async () => {
      expect(await problemsInEachLook(browser, pages[name] ?? '')).toEqual([]);
    });
  },
);
