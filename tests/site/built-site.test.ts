import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findPlaceholder } from '../../src/site/content/placeholders.ts';
import { ELEMENT_LIMIT, MEDIAN_LIMIT, PAGE_LIMIT } from '../../src/site/measuring/budgets.ts';
import { builtPages, type BuiltPage } from '../../src/site/measuring/built-pages.ts';
import { pageKind } from '../../src/site/measuring/page-kind.ts';
import { compressedWeight, medianWeight } from '../../src/site/measuring/page-weight.ts';
import { wrongSpaces } from '../../src/tools/proofreading/rules/wrong-spaces.ts';
import { ROOT } from '../support/project.ts';
import { readingProblems } from '../support/reading.ts';

const DIST = join(ROOT, 'dist');
const pages: (BuiltPage & { document: Document; text: string })[] = [];
for await (const page of builtPages(DIST)) {
  const { document } = new JSDOM(page.html).window;
  for (const style of document.querySelectorAll('style')) style.remove();
  pages.push({ ...page, document, text: document.documentElement.textContent });
}
/** Addresses that the main part of a page leads to, without their fragments. */
const linkedFrom = (path: string) =>
  [...(pages.find((page) => page.path === path)?.document.querySelectorAll('main a') ?? [])].map(
    (link) => link.getAttribute('href')?.split('#')[0],
  );
const named = pages.map((page) => [page.path, page] as const);

const REQUIRED = [
  '/',
  '/demarches/',
  '/demarches/de-a-a-z/',
  '/demarches/themes/etat-civil/',
  '/demarches/particuliers/',
  '/demarches/associations/',
  '/demarches/entreprises/',
  '/demarches/en-ligne/',
  '/demarches/par-telephone/',
  '/demarches/au-guichet/',
  '/fiches/',
  '/actualites/',
  '/agenda/',
  '/alertes/',
  '/services/',
  '/donnees-personnelles/registre/etat-civil/',
  '/suivi/',
  '/aide/',
  '/aide/quartiers/centre/',
  '/mentions-legales/',
  '/donnees-personnelles/',
  '/modalites-utilisation/',
  '/accessibilite/',
  '/ecoconception/',
  '/accessibilite/schema-pluriannuel/',
  '/plan-du-site/',
  '/donnees-ouvertes/',
  '/404.html',
  '/demarches/acte-de-naissance/',
  '/demarches/acte-de-naissance/formulaire/',
  '/services/etat-civil/',
  '/services/voirie/',
];

describe('the built site', () => {
  test.each(REQUIRED)('has %s', (path) => {
    expect(pages.map((page) => page.path)).toContain(path);
  });

  test('names every public page once in its sitemap, and in its plan or a page above', async () => {
    const xml = await readFile(join(DIST, 'sitemap.xml'), 'utf8');
    const listed = [...xml.matchAll(/<loc>https:\/\/[^/]+([^<]*)<\/loc>/gu)].map(
      ([, path]) => path,
    );
    const open = pages
      .filter(({ document }) => document.querySelector('meta[name=robots]') === null)
      .map(({ path }) => path);
    expect(listed.toSorted()).toEqual(open.toSorted());
    const plan = pages.find(({ path }) => path === '/plan-du-site/');
    const unplanned = open.filter(
      (path) => plan?.document.querySelector(`main a[href="${path}"]`) == null,
    );
    for (const path of unplanned) {
      expect(path).toMatch(
        /^\/(?:demarches\/[^/]+\/formulaire|(?:fiches|actualites|agenda)\/.+|donnees-.*)\/$/u,
      );
      const above = path.replace(
        /(?:formulaire|registre\/[^/]+|(?<=(?:fiches|actualites|agenda)\/).+)\/$/u,
        '',
      );
      expect(linkedFrom(above)).toContain(path);
    }
  });

  test('weighs no more than its budget in the middle', async () => {
    const weighed = pages.map(({ file, html }) => ({ file, weight: compressedWeight(html) }));
    expect(await medianWeight(weighed)).toBeLessThanOrEqual(MEDIAN_LIMIT);
  });

  test('says « non conforme » on every page until an audit exists', () => {
    for (const { document } of pages) {
      const link = document.querySelector('footer a[href="/accessibilite/"]');
      expect(link?.textContent.replaceAll('\u00a0', ' ')).toBe('Accessibilité : non conforme');
    }
  });
});

describe.each(named)('%s', (path, { document, html, text }) => {
  test('is one light request, whose script is inside, without style attribute or third party', () => {
    expect(compressedWeight(html)).toBeLessThanOrEqual(PAGE_LIMIT);
    expect(
      document.querySelectorAll(
        'script[src],[style],img,iframe,link:not([rel=icon],[rel=alternate])',
      ),
    ).toHaveLength(0);
    // The sheet, and the colours of the commune.
    expect(html.match(/<style/gu)).toHaveLength(2);
    expect(html).not.toMatch(/url\(|@import|@font-face/u);
    if (pageKind(path) === 'procedure' || path === '/demarches/') {
      // An alert of today counts for nothing: no limit may stop it.
      const counted = document.querySelectorAll('*:not([data-alerts], [data-alerts] *)');
      expect(counted.length).toBeLessThanOrEqual(ELEMENT_LIMIT);
    }
  });

  test('leads only to pages that exist', () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(
      'a[href^="/"], form[action^="/"]',
    )) {
      const [target = '', fragment] = (link.getAttribute('href') ?? '').split('#');
      if (target === '') continue;
      const isFile = /\.[a-z]+$/u.test(target);
      expect(existsSync(join(DIST, target, isFile ? '' : 'index.html'))).toBe(true);
      if (fragment === undefined) continue;
      const linked = pages.find((page) => page.path === target);
      expect(linked?.document.getElementById(fragment)).not.toBeNull();
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      expect(document.getElementById(link.hash.slice(1))).not.toBeNull();
    }
  });

  test('holds no placeholder, no wrong space, and no sentence over 25 words', () => {
    expect(findPlaceholder(text)).toBeUndefined();
    expect(readingProblems(document)).toEqual([]);
  });

  test('has a title of its own and one heading above all', () => {
    expect(document.documentElement.lang).toBe('fr');
    // Functions fill these ones.
    if (path.startsWith('/gabarit/')) return;
    const same = pages.filter((page) => page.document.title === document.title);
    expect(same.map((page) => page.path)).toEqual([path]);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  test('says what it is to search engines', () => {
    const description = document.querySelector('meta[name=description]')?.getAttribute('content');
    expect(description?.length).toBeGreaterThan(20);
    expect(wrongSpaces(description ?? '')).toEqual([]);
  });
});
