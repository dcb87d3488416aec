import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findFreePort } from '../../../src/local/ports.ts';
import { followProposals } from '../../../src/local/publish/follow-proposals.ts';
import { publish } from '../../../src/local/publish/publish.ts';
import { createProposalStore } from '../../../src/publishing/review/proposal-store.server.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { openContents, picture, until } from '../../support/desk-on-phone.ts';
import { startGitServer, type GitCopy } from '../../support/git-server.ts';
import { ROOT } from '../../support/project.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';
import { tryDraftLink } from '../../support/try-draft-link.ts';
import { tryEditingTool } from '../../support/try-editing-tool.ts';
import { useStarts } from '../../support/use-starts.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const OLD = 'La médiathèque ouvre le dimanche';
const NEW = 'La médiathèque ouvre aussi le lundi';
const PUSHED = 'La médiathèque ouvre tous les jours';

const runs = useStarts();
const content = useTemporaryContent();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('two editors change the site of a copy on this machine, show it, publish it on its days, and take it back', async () => {
  const forge = await startGitServer();
  onTestFinished(() => forge.stop());
  await forge.adopt(content().root);
  const settings = { PARVIS_CONTENT: content().source.folder, PARVIS_FORGE: `${forge.url}#main` };
  const { url, says } = runs.start(await findFreePort(), settings);
  await says('Parvis est prêt');
  const claire = await openContents(browser, url, 'Claire Petit');
  await picture(claire, 'contents');
  await claire.goto(`/bureau/contenus/fichier?chemin=${encodeURIComponent(NEWS)}`);
  await picture(claire, 'file');
  const box = claire.getByLabel('Titre');
  expect(await box.inputValue()).toBe(OLD);
  await box.fill(NEW);
  await claire.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  const place = new URL(claire.url()).pathname;
  await until(claire, place, 'ne trouve rien à corriger');
  await claire.getByRole('button', { name: 'Envoyer en relecture' }).click();
  expect(await claire.getByRole('button', { name: 'Approuver et publier' }).count()).toBe(0);

  const marc = await openContents(browser, url, 'Marc Roux');
  await marc.goto(place);
  await picture(marc, 'proposal');
  expect(await marc.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(360);
  await marc.getByRole('button', { name: 'Approuver et publier' }).click();
  await until(marc, '/actualites/', NEW);
  const state = await fetch(`${url}/redaction/publication.json`);
  expect(await state.json()).toMatchObject({ state: 'published' });

  await until(
    claire,
    `/bureau/contenus/fichier?chemin=${encodeURIComponent(NEWS)}`,
    'met en ligne',
  );
  await picture(claire, 'history');
  await claire.getByRole('button', { name: 'Revenir à la version d’avant' }).click();
  await until(claire, '/actualites/', OLD);

  await tryForge(await forge.clone(), url);

  await tryEditingTool(browser, url, marc);
  await tryDraftLink(browser, url, claire);

  // A change with its days: it waits for the first one, and the text before comes back after the last one.
  await claire.goto(`/bureau/contenus/fichier?chemin=${encodeURIComponent(NEWS)}`);
  await claire.getByLabel('Titre').fill(NEW);
  await claire.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  const dated = new URL(claire.url()).pathname;
  await claire.getByRole('button', { name: 'Envoyer en relecture' }).click();
  await until(marc, dated, 'ne trouve rien à corriger');
  await marc.getByLabel('Premier jour en ligne').fill('2098-12-30');
  await marc.getByLabel('Dernier jour en ligne').fill('2098-12-31');
  await marc.getByRole('button', { name: 'Approuver et publier' }).click();
  await marc.getByText('en attente de son jour').first().waitFor();
  await follow('2098-12-29');
  await until(claire, '/actualites/', OLD);
  await follow('2098-12-30');
  await until(claire, '/actualites/', NEW);
  await follow('2099-01-01');
  await until(claire, '/actualites/', OLD);
  await until(claire, dated, 'remet la version d’avant, comme prévu');
});

/** The Git server has what was published, with who wrote it; what is pushed there is published. */
async function tryForge(elsewhere: GitCopy, url: string): Promise<void> {
  const pulled = async () => {
    await elsewhere.git('pull', '--quiet', '--rebase', 'origin', 'main');
    return elsewhere.git('log', '-2', '--format=%an: %s');
  };
  await expect.poll(pulled).toBe(`Claire Petit: ${OLD}\nClaire Petit: ${NEW}`);
  const file = join(elsewhere.folder, 'content', NEWS);
  writeFileSync(file, readFileSync(file, 'utf8').replace(OLD, PUSHED));
  await elsewhere.git('commit', '--quiet', '-am', 'Changer le titre');
  await elsewhere.git('push', '--quiet', 'origin', 'HEAD:main');
  const shown = async () => (await fetch(`${url}/actualites/`)).text();
  await expect.poll(shown).toContain(PUSHED);
  await elsewhere.git('revert', '--no-edit', 'HEAD');
  await elsewhere.git('push', '--quiet', 'origin', 'HEAD:main');
  await expect.poll(shown).toContain(OLD);
}

/** Does on a day what the program that publishes does each day, in the folders of the run. */
async function follow(day: string): Promise<void> {
  const environment = {
    ...process.env,
    PARVIS_LOCAL: '1',
    PARVIS_CONTENT: content().source.folder,
    PARVIS_PUBLICATIONS: join(runs.folder, 'publications'),
  };
  const store = createProposalStore(join(runs.folder, 'propositions'));
  const followed = { root: ROOT, environment, store };
  await followProposals({ ...followed, publish: () => publish({ root: ROOT, environment }) }, day);
}

test('what a file of the copy says is online once it is saved; a mistake is said and changes nothing', async () => {
  const settings = { PARVIS_CONTENT: content().source.folder };
  const { url, says } = runs.start(await findFreePort(), settings);
  await says('Parvis est prêt');
  const shown = async () => (await fetch(`${url}/actualites/`)).text();
  content().replace(`content/${NEWS}`, OLD, NEW);
  await expect.poll(shown).toContain(NEW);
  content().replace(`content/${NEWS}`, 'owner: etat-civil', 'owner: personne');
  await says('Rien n’est publié.');
  const state = async () =>
    (await fetch(`${url}/redaction/publication.json`)).json() as Promise<unknown>;
  expect(await state()).toMatchObject({
    state: 'refused',
    said: [expect.stringContaining('« personne »')],
  });
  expect(await shown()).toContain(NEW);
});
