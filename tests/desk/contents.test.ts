import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReleases } from '../../src/host/releases/releases.ts';
import { followProposals } from '../../src/local/publish/follow-proposals.ts';
import { publish } from '../../src/local/publish/publish.ts';
import { createProposalStore } from '../../src/publishing/review/proposal-store.server.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/chromium.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { readArrived } from '../support/entry.ts';
import { ROOT } from '../support/project.ts';
import { LOOKS, overflowOf, showAsSent } from '../support/show-as-sent.ts';
import { copyContent } from '../support/temporary-content.ts';
import { htmlMistakes } from '../support/valid-html.ts';

const CONTENTS = '/bureau/contenus/';
const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const FILE = `/bureau/contenus/fichier?chemin=${encodeURIComponent(NEWS)}`;
const OLD = 'La médiathèque ouvre le dimanche';
const NEW = 'La médiathèque ouvre aussi le lundi';

const desk = useDesk();
const content = copyContent();
const folder = mkdtempSync(join(ROOT, '.parvis', 'test-contents-'));
const settings = { PARVIS_PUBLICATIONS: folder, PARVIS_CONTENT: content.source.folder };
const environment = { ...process.env, ...settings };
const proposals = join(folder, 'propositions');
const store = createProposalStore(proposals);
const releases = openReleases(ROOT, settings);
let browser: Browser;
let claire: DeskVisitor;
let marc: DeskVisitor;

const publishNow = () => publish({ root: ROOT, environment });
const follow = (day: string) =>
  followProposals({ root: ROOT, environment, store, publish: publishNow }, day);

/** Both editors, in front of what is online now. */
async function signIn(): Promise<void> {
  const online = await releases.online();
  const more = {
    PARVIS_PROPOSALS: proposals,
    PARVIS_BUILT: releases.folderOf(online?.name ?? ''),
  };
  claire = desk.visitor(more);
  marc = desk.visitor(more);
  await claire.signIn('redaction', { from: CONTENTS });
  await marc.signIn('relecture', { from: CONTENTS });
}

beforeAll(async () => {
  browser = await launchBrowser();
  await publishNow();
  await desk.invite('redaction');
  await desk.invite('relecture');
  await signIn();
});
afterAll(async () => {
  await browser.close();
  content.remove();
  rmSync(folder, { recursive: true, force: true });
});

const see = async (who: DeskVisitor, path: string) => readArrived(await who.go(path));

/** Presses a button of a page, its form filled in. @returns the page that follows */
async function press(
  who: DeskVisitor,
  path: string,
  button: string,
  typed: Readonly<Record<string, string>> = {},
) {
  const { document } = await see(who, path);
  const pressed = document.querySelector(`button[value="${button}"]`)?.closest('form');
  const fields = [...(pressed?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])].map(
    ({ name, value }) => [name, value],
  );
  const form = { ...Object.fromEntries(fields), ...typed, _acte: button };
  return readArrived(await who.post(pressed?.getAttribute('action') ?? path, form));
}

const textOf = async (who: DeskVisitor) =>
  (await see(who, FILE)).document.querySelector('textarea')?.value ?? '';
const buttonsOf = ({ document }: Awaited<ReturnType<typeof see>>) =>
  [...document.querySelectorAll('main button[value]')].map((one) => one.getAttribute('value'));
const lastOne = async () => `${CONTENTS}propositions/${(await store.list())[0]?.id ?? ''}`;

test('a change is written, checked, reviewed by somebody else, published, and undone', async () => {
  const text = (await textOf(claire)).replace(OLD, NEW);
  expect(text).toContain(NEW);
  const draft = await press(claire, FILE, 'write', { texte: text });
  expect(draft.text).toContain('brouillon');
  expect(draft.text).toContain('La vérification est en cours');
  const place = await lastOne();
  await press(claire, place, 'submit');
  await follow('2026-12-01');
  const hers = await see(claire, place);
  expect(buttonsOf(hers)).not.toContain('approve');
  expect(hers.text).toContain('Une autre personne doit relire');
  // The right is judged again, whatever the page showed.
  const forced = await claire.post(place, { _acte: 'approve', _vus: '3' });
  expect(forced.response.status).toBe(409);
  const his = await press(marc, place, 'approve');
  expect(his.text).toContain('Marc Roux approuve');
  expect(content.read(`content/${NEWS}`)).toContain(OLD);
  await follow('2026-12-01');
  expect(content.read(`content/${NEWS}`)).toContain(NEW);
  await signIn();
  const file = await see(claire, FILE);
  expect(file.text).toContain('Claire Petit écrit');
  expect(file.text).toContain('Marc Roux approuve');
  expect(file.text).toContain('Parvis met en ligne');
  const undone = await press(claire, FILE, 'back');
  expect(undone.text).toContain('Claire Petit reprend une version d’avant');
  await follow('2026-12-01');
  expect(content.read(`content/${NEWS}`)).toContain(OLD);
  await signIn();
});

test('what the build would refuse is said on the page, and is not approved', async () => {
  const text = (await textOf(claire)).replace('owner: etat-civil', 'owner: personne');
  await press(claire, FILE, 'write', { texte: text });
  const place = await lastOne();
  await press(claire, place, 'submit');
  await follow('2026-12-01');
  const page = await see(marc, place);
  expect(page.text).toContain('À corriger');
  expect(page.text).toContain('« personne »');
  expect(page.text).not.toContain(folder);
  expect(buttonsOf(page)).not.toContain('approve');
  const empty = await press(marc, place, 'return');
  expect([empty.status, empty.text]).toEqual([409, expect.stringContaining('Dites ce qu’il faut')]);
  await press(marc, place, 'return', { motif: 'Le service n’existe pas.' });
  expect((await see(claire, place)).text).toContain('Marc Roux renvoie');
  await press(claire, place, 'withdraw');
});

test('two people at once: the second one reads again, and loses nothing', async () => {
  const text = await textOf(claire);
  await press(claire, FILE, 'write', { texte: text.replace(OLD, NEW) });
  const place = await lastOne();
  const late = { _acte: 'write', _vus: '1', vu: '', texte: 'Mes mots à moi' };
  await press(marc, place, 'submit');
  const refused = await readArrived(await claire.post(place, { ...late, chemin: NEWS }));
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Quelqu’un a agi entre-temps');
  expect(refused.document.querySelector('textarea')?.value).toBe('Mes mots à moi');
  await press(claire, place, 'withdraw');
});

test('days of publication are kept, and days that make no sense refused', async () => {
  await press(claire, FILE, 'write', { texte: (await textOf(claire)).replace(OLD, NEW) });
  const place = await lastOne();
  await press(claire, place, 'submit');
  await follow('2026-12-01');
  const wrong = await press(marc, place, 'approve', { debut: '2099-02-01', fin: '2099-01-01' });
  expect(wrong.text).toContain('Le dernier jour vient après le premier');
  await press(marc, place, 'approve', { debut: '2099-01-01', fin: '2099-01-31' });
  await follow('2098-12-31');
  expect(content.read(`content/${NEWS}`)).toContain(OLD);
  expect((await see(claire, CONTENTS)).text).toContain('en attente de son jour');
  await press(claire, place, 'withdraw');
});

describe.each(['list', 'file', 'review', 'wrong'])('the page « %s »', (name) => {
  test('is valid HTML, passes axe, and fits on a phone in each look', async () => {
    const place = await lastOne();
    const paths: Readonly<Record<string, string>> = { list: CONTENTS, file: FILE, review: place };
    const { text } = await claire.go(paths[name] ?? `/bureau/contenus/fichier?chemin=x`);
    expect(await htmlMistakes(text)).toEqual([]);
    for (const [width, scheme] of LOOKS) {
      const page = await showAsSent(browser, text, width, scheme);
      expect(await axeFindings(page, { left: [] })).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.context().close();
    }
  });
});

test('only those who write open it; no path leads out of the content', async () => {
  await desk.invite('donnees');
  const sophie = desk.visitor({ PARVIS_PROPOSALS: proposals });
  await sophie.signIn('donnees');
  expect((await sophie.go(CONTENTS)).response.status).toBe(403);
  for (const path of ['../package.json', 'actualites/../../../etc/passwd', 'logo.svg']) {
    const page = await claire.go(`/bureau/contenus/fichier?chemin=${encodeURIComponent(path)}`);
    expect(page.response.status).toBe(422);
    expect(page.text).not.toContain('root:');
  }
  const elsewhere = desk.visitor();
  await elsewhere.signIn('redaction');
  expect((await elsewhere.go(CONTENTS)).text).toContain('page fermée');
});
