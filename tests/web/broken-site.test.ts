import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileForm } from '../support/file-form.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { ROOT } from '../support/project.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
let folder: string;
/** What functions read of the built site. */
const READ = [
  'commune.json',
  'gabarit',
  'recherche.json',
  'rues.json',
  'suggestions.json',
  'demarches',
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-broken-'));
  for (const name of [...READ, 'recherche-mots.json']) {
    await cp(join(ROOT, 'dist', name), join(folder, 'dist', name), { recursive: true });
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** Does something while a file of the site is gone, with functions that read nothing yet. */
async function without(name: string, act: (site: OpenSite) => Promise<void>): Promise<OpenSite> {
  const site = openSite({ LAMBDA_TASK_ROOT: folder });
  const file = join(folder, 'dist', name);
  await rename(file, `${file}-gone`);
  await act(site).finally(() => rename(`${file}-gone`, file));
  return site;
}

test.each(['commune.json', 'gabarit'])(
  'without %s, a page of its own says it in French, and the next request is answered',
  async (name) => {
    const site = await without(name, async (broken) => {
      for (const response of [
        await broken.get(`/recus/${'A'.repeat(22)}`),
        await broken.post(`/api/demarches/${SLUG}`, sampleForm(SLUG)),
        await broken.get('/recherche?q=acte'),
      ]) {
        const page = await readPage(response);
        expect(page.status).toBe(500);
        expect(page.document.documentElement.lang).toBe('fr');
        expect(page.title).toBe('Erreur : Notre service a un problème');
        expect(page.document.querySelector('a[href="/aide/"]')).not.toBeNull();
        expect(page.text).not.toMatch(/ENOENT|dist|node:/u);
      }
    });
    expect((await site.get('/recherche?q=acte')).status).toBe(200);
    expect((await site.get(`/recus/${'A'.repeat(22)}`)).status).toBe(404);
  },
);

test('without suggestions, a receipt is shown', async () => {
  const { location } = await fileForm(openSite(), SLUG, sampleForm(SLUG));
  const site = await without('suggestions.json', async (broken) => {
    expect((await broken.get(location)).status).toBe(200);
  });
  expect((await site.get(location)).status).toBe(200);
});

test('without its list of streets, help with addresses proposes nothing, then streets again', async () => {
  const ask = async (site: OpenSite) => {
    const response = await site.post('/api/adresses', { adresse: 'lilas', ici: '' });
    expect(response.status).toBe(200);
    return ((await response.json()) as unknown[]).length;
  };
  const site = await without('rues.json', async (broken) => {
    expect(await ask(broken)).toBe(0);
  });
  expect(await ask(site)).toBeGreaterThan(0);
});

test.each(['recherche.json', 'gabarit/recherche'])(
  'a search without %s says so, and finds again once it is back',
  async (name) => {
    const site = await without(name, async (broken) => {
      expect((await broken.get('/recherche?q=acte')).status).toBe(500);
    });
    const page = await readPage(await site.get('/recherche?q=acte'));
    expect(page.document.querySelectorAll('main a[href^="/demarches/"]').length).toBeGreaterThan(0);
  },
);
