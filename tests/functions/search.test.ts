import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { SearchEntriesSchema } from '../../src/schemas/search-entry.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { ROOT } from '../support/project.ts';
import { readingProblems } from '../support/reading.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});

const pathOf = (words: string) => `/recherche?q=${encodeURIComponent(words)}`;
const search = async (words: string) => readPage(await site.get(pathOf(words)));
const links = ({ document }: ReadPage) =>
  [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));

test('the built site describes every procedure and every service once', async () => {
  const text = await readFile(join(ROOT, 'dist/recherche.json'), 'utf8');
  const paths = v.parse(SearchEntriesSchema, JSON.parse(text)).map(({ path }) => path);
  const map = await readFile(join(ROOT, 'dist/sitemap.xml'), 'utf8');
  const open = [...map.matchAll(/\/(?:demarches|services)\/[a-z-]+\/(?=<)/gu)].map(String);
  expect(paths.toSorted()).toEqual(open.toSorted());
});

describe('a search', () => {
  test('shows what it found, best first, with the words kept', async () => {
    const page = await search('extrai de naisance');
    expect(page.status).toBe(200);
    expect(page.title).toBe('Recherche : extrai de naisance – Admiville');
    expect(page.value('q')).toBe('extrai de naisance');
    expect(page.text).toContain('2 pages trouvées pour « extrai de naisance »');
    expect(links(page)).toEqual(['/demarches/acte-de-naissance/', '/services/etat-civil/']);
    expect(page.text).toContain('Demandez une copie ou un extrait de l’acte');
    expect(page.text).toContain('On dit aussi : extrait de naissance');
    expect(readingProblems(page.document)).toEqual([]);
  });

  test('says when pages hold only some of the words', async () => {
    const page = await search('acte de mariage');
    expect(page.text).toContain('Aucune page ne contient tous vos mots.');
    expect(links(page)).toContain('/services/etat-civil/');
    expect(readingProblems(page.document)).toEqual([]);
  });

  test('that finds nothing keeps the words and leads to somebody', async () => {
    const page = await search('passeport');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Aucune page trouvée pour « passeport »');
    expect(page.value('q')).toBe('passeport');
    expect(links(page)).toEqual(['tel:0199001200', '/demarches/', '/aide/']);
    expect(readingProblems(page.document)).toEqual([]);
  });

  test.each(['/recherche', '/recherche/', '/recherche?q=', '/recherche?q=%20', '/recherche?x=1'])(
    'without words (%s) shows the field and what most people ask for',
    async (path) => {
      const page = await readPage(await site.get(path));
      expect(page.status).toBe(200);
      expect(page.title).toBe('Recherche – Admiville');
      expect(page.value('q')).toBe('');
      expect(links(page)).toEqual([
        '/demarches/acte-de-naissance/',
        '/demarches/autorisation-stationnement/',
        '/demarches/subvention-association/',
      ]);
    },
  );

  test('that is too long is cut, and says so', async () => {
    const page = await search(`subvention ${'x'.repeat(5000)}`);
    expect(page.status).toBe(200);
    expect(page.value('q')).toHaveLength(200);
    expect(page.text).toContain('Nous avons gardé les 200 premiers caractères.');
    expect(links(page)).toContain('/demarches/subvention-association/');
  });

  test.each([
    '%00acte%0d%0a%09de%1Bnaissance',
    'acte+de+naissance%E9',
    '%E2%80%AEacte+de+naissance',
  ])('with control characters or lost bytes (%s) is read without them', async (typed) => {
    const page = await readPage(await site.get(`/recherche?q=${typed}`));
    expect(page.status).toBe(200);
    expect(page.value('q')).toMatch(/^acte de ?naissance$/u);
    expect(links(page)).toContain('/demarches/acte-de-naissance/');
  });

  test.each([
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<!--contenu-->',
    '__titre__ $& $1',
  ])('shows %s as it is typed, and draws nothing from it', async (words) => {
    const page = await search(words);
    expect(page.status).toBe(200);
    expect(page.value('q')).toBe(words);
    expect(page.title).toContain(words);
    expect(page.document.querySelectorAll('main :is(script,img)')).toHaveLength(0);
  });

  test('stays out of caches, of search engines and of logs', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const { headers } = await site.get(pathOf('motsecret'));
    const lines = log.mock.calls.flat().join('\n');
    log.mockRestore();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(lines).toContain('"route":"/recherche"');
    expect(lines).not.toContain('motsecret');
  });

  test('is only read', async () => {
    expect((await site.send(pathOf('acte'), { method: 'HEAD' })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await site.send('/recherche', { method });
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      await expectRefusal(response, 405, /Rien n’a été envoyé/u);
    }
  });
});
