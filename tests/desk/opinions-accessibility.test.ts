import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAgent } from '../support/add-agent.ts';
import { launchBrowser } from '../support/chromium.ts';
import { query } from '../support/database.ts';
import { fileOwnRoom, typedDay } from '../support/desk-forms.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { openOpinions } from '../support/opinion-desk.ts';
import type { ReadPage } from '../support/page.ts';
import { problemsInEachLook } from '../support/show-as-sent.ts';
import { htmlMistakes } from '../support/valid-html.ts';

let browser: Browser;
let pages: Readonly<Record<string, string>>;
const sent = ({ document }: ReadPage) => `<!doctype html>${document.documentElement.outerHTML}`;

beforeAll(async () => {
  browser = await launchBrowser();
  await addAgent('etat-civil');
  const desk = openDesk();
  const theirs = openOpinions(deskCaller({ agentId: 'ana', services: ['etat-civil'] }));
  const none = sent(await theirs.list());
  const kept = await fileOwnRoom();
  const later = await fileOwnRoom();
  const other = await fileOwnRoom();
  await later.does('message', { message: 'Avec le parquet ciré.' });
  await desk.press(other.reference, 'relier', { relier_a: kept.reference });
  await desk.press(later.reference, 'reunir', {
    reunir_a: kept.reference,
    reunir_personnes: 'meme',
  });
  await desk.press(kept.reference, 'demander-avis', {
    'demander-avis_a': 'service:etat-civil',
    'demander-avis_texte': 'La salle est-elle libre ?',
    ...typedDay('demander-avis_le', '2026-05-11'),
  });
  const [row] = await query<{ id: string }>(
    `select o.id from opinions o join submissions s on s.id = o.submission_id
     where s.reference = $1`,
    [kept.reference],
  );
  const opinion = row?.id ?? '';
  pages = {
    none,
    asked: sent(await theirs.list()),
    opinion: sent(await theirs.look(opinion)),
    wrong: await (await theirs.give(opinion, ' ')).text(),
    kept: sent(await desk.look(kept.reference)),
    merged: sent(await desk.look(later.reference)),
    followed: sent(await later.look()),
  };
});
afterAll(() => browser.close());

const NAMES = ['none', 'asked', 'opinion', 'wrong', 'kept', 'merged', 'followed'];
describe.each(NAMES)('the page « %s »', (name) => {
  test('is valid HTML', async () => {
    expect(await htmlMistakes(pages[name] ?? '')).toEqual([]);
  });

  test('has nothing for axe in any look, and is not wider', async () => {
    expect(await problemsInEachLook(browser, pages[name] ?? '')).toEqual([]);
  });
});
