import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { signpostPath } from '../../src/kit/paths.ts';
import { SearchEntriesSchema } from '../../src/search/search-entry.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { openSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { ROOT } from '../support/project.ts';
import { readingProblems } from '../support/reading.ts';

const site = openSite();

const pathOf = (words: string) => `/recherche?q=${encodeURIComponent(words)}`;
const search = async (words: string) => readPage(await site.get(pathOf(words)));
/** Words that no page has. */
const NOWHERE = 'zzyzx qwfp';

/** What the button of the free form sends. */
const freeFormValues = ({ document }: ReadPage) => {
  const form = document.querySelector('main form[action="/api/demarches/contacter-la-mairie"]');
  const controls = form?.querySelectorAll<HTMLInputElement>('input,button') ?? [];
  return Object.fromEntries([...controls].map(({ name, value }) => [name, value]));
};
const links = ({ document }: ReadPage) =>
  [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));

test('every procedure and service, public sheets and pages of help are found once, where they are', async () => {
  const text = await readFile(join(ROOT, 'dist/recherche.json'), 'utf8');
  const paths = v.parse(SearchEntriesSchema, JSON.parse(text)).map(({ path }) => path);
  const sheets = PETITEVILLE.knowledgeSheets.filter(({ sheet }) => sheet.visibility === 'public');
  expect(paths.toSorted()).toEqual(
    [
      ...PETITEVILLE.procedures.map(({ slug }) => `/demarches/${slug}/`),
      ...[...PETITEVILLE.services.keys()].map((slug) => `/services/${slug}/`),
      ...sheets.map(({ slug }) => `/fiches/${slug}/`),
      '/aide/',
      '/code-perdu/',
      '/suivi/',
      ...PETITEVILLE.signposts.map(({ signpost }) => signpostPath(signpost.title)),
    ].toSorted(),
  );
  for (const path of paths) {
    const [page = '', anchor] = path.split('#');
    const html = await readFile(join(ROOT, 'dist', page, 'index.html'), 'utf8');
    if (anchor !== undefined) expect(html).toContain(`id="${anchor}"`);
  }
});

describe('a search', () => {
  test('shows what it found, best first, with the words kept', async () => {
    const page = await search('extrai de naisance');
    expect(page.status).toBe(200);
    expect(page.title).toBe('Recherche : extrai de naisance – Petiteville');
    expect(page.value('q')).toBe('extrai de naisance');
    expect(page.text).toMatch(/\d+ pages? trouvées? pour « extrai de naisance »/u);
    expect(links(page)[0]).toBe('/demarches/acte-de-naissance/');
    expect(page.text).toContain('Demandez une copie ou un extrait de l’acte');
    expect(page.text).toContain('On dit aussi : extrait de naissance');
    expect(readingProblems(page.document)).toEqual([]);
  });

  test('says when the first page holds only some of the words', async () => {
    const page = await search('acte de naissance xyzxyz');
    expect(page.text).toContain('Ces pages répondent à une partie de vos mots.');
    expect(links(page)).toContain('/demarches/acte-de-naissance/');
    expect(readingProblems(page.document)).toEqual([]);
  });

  test('that finds nothing keeps the words and leads to somebody', async () => {
    const page = await search(NOWHERE);
    expect(page.status).toBe(200);
    expect(page.text).toContain(`Aucune page trouvée pour « ${NOWHERE} »`);
    expect(page.value('q')).toBe(NOWHERE);
    expect(links(page)).toEqual(['tel:0353017700', '/demarches/', '/aide/']);
    expect(freeFormValues(page)).toEqual({ besoin: NOWHERE, _etape: 'commencer' });
    expect(readingProblems(page.document)).toEqual([]);
  });

  test.each(['/recherche', '/recherche/', '/recherche?q=', '/recherche?q=%20', '/recherche?x=1'])(
    'without words (%s) shows the field and what most people ask for',
    async (path) => {
      const page = await readPage(await site.get(path));
      expect(page.status).toBe(200);
      expect(page.title).toBe('Recherche – Petiteville');
      expect(page.value('q')).toBe('');
      expect(links(page)).toEqual(
        PETITEVILLE.commune.mostAsked.map((slug) => `/demarches/${slug}/`),
      );
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
    expect(page.document.querySelectorAll('main .wrap :is(script,img)')).toHaveLength(0);
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

  test('asked otherwise than a search is answered in plain words', async () => {
    expect((await site.send(pathOf('acte'), { method: 'HEAD' })).status).toBe(200);
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await site.send('/recherche', { method });
      expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
      await expectRefusal(response, 405, /Écrivez vos mots dans un champ de recherche/u);
    }
  });
});
