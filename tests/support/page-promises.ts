import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DESK_PAGE } from '../../src/desk/desk-paths.ts';
import {
  AVAILABILITY_PAGE,
  COMPANION_PAGE,
  SEARCH_PAGE,
  STOP_MANDATE_PAGE,
} from '../../src/kit/paths.ts';
import { findPlaceholder } from '../../src/site/content/placeholders.ts';
import { ELEMENT_LIMIT, PAGE_LIMIT, PROCEDURE_SCORE } from '../../src/site/measuring/budgets.ts';
import { builtPages, type BuiltPage } from '../../src/site/measuring/built-pages.ts';
import { measurePage } from '../../src/site/measuring/page-cost.ts';
import { pageKind } from '../../src/site/measuring/page-kind.ts';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import type { Finding } from '../../src/tools/proofreading/finding.ts';
import { proofread } from '../../src/tools/proofreading/proofread.ts';
import { wrongSpaces } from '../../src/tools/proofreading/rules/wrong-spaces.ts';
import { SHELLS } from '../../src/web/shell-texts.ts';
import { pageTexts } from './page-texts.ts';
import { readHtml } from './read-html.ts';
import { readingProblems } from './reading.ts';

/** Where a link leads that no built page answers. */
const DRAWN = [
  ...['', AVAILABILITY_PAGE, COMPANION_PAGE, DESK_PAGE, SEARCH_PAGE],
  ...[STOP_MANDATE_PAGE, '/mediation/'],
];

/** A page of a built site, without its style. */
export interface DrawnPage extends BuiltPage {
  readonly document: Document;
  readonly text: string;
  /** Compressed at its best, which takes long: once for all that look at it. */
  readonly weight: number;
}

/** Every page of a built site. */
export async function drawnPages(dist: string): Promise<readonly DrawnPage[]> {
  const pages: DrawnPage[] = [];
  for await (const page of builtPages(dist)) {
    const document = readHtml(page.html);
    for (const style of document.querySelectorAll('style')) style.remove();
    const text = document.documentElement.textContent;
    pages.push({ ...page, document, text, weight: await compressedWeight(page.html) });
  }
  return pages;
}

/** Headings whose words the State prescribes in every statement of accessibility. */
const PRESCRIBED = ['Dérogations pour charge disproportionnée'];
const mustBeMended = ({ level, sentence }: Finding) =>
  level === 'mend' && !PRESCRIBED.includes(sentence);

/** What every page of a site promises, whatever the commune wrote. */
export function pagesKeepPromises(dist: string, pages: readonly DrawnPage[]): void {
  describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
    const { document, html, text, weight } = page;
    test('is one light request, whose script is inside, without style attribute or third party', () => {
      expect(weight).toBeLessThanOrEqual(PAGE_LIMIT);
      expect(
        document.querySelectorAll(
          'script[src],[style],img,iframe,link:not([rel=icon],[rel=alternate],[rel=stylesheet])',
        ),
      ).toHaveLength(0);
      // Half a dozen pages of mediators follow one another: their browser keeps their sheet.
      const linked = path === '/gabarit/mediation/' ? 1 : 0;
      expect(document.querySelectorAll('link[rel=stylesheet][integrity]')).toHaveLength(linked);
      expect(document.querySelectorAll('link[rel=stylesheet]')).toHaveLength(linked);
      // The sheet, and the colours of the commune.
      expect(html.match(/<style/gu)).toHaveLength(2 - linked);
      // A drawing inside the sheet is fetched from nowhere.
      expect(html).not.toMatch(/url\((?!["']?data:)|@import|@font-face/u);
      // The list of all of them grows with what a commune answers: its EcoIndex is that of any page.
      if (pageKind(path) === 'procedure') {
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
        // A function draws them: `incidents/availability-page.test.ts`, `desk/`, `search/`, `mediation/`.
        if (DRAWN.includes(target.replace(/\?.*/u, ''))) continue;
        const isFile = /\.[a-z]+$/u.test(target);
        expect(existsSync(join(dist, target, isFile ? '' : 'index.html'))).toBe(true);
        if (fragment === undefined) continue;
        const linked = pages.find((page) => page.path === target);
        expect(linked?.document.getElementById(fragment)).not.toBeNull();
      }
      // What the links of an empty page lead to comes with what functions put in it.
      if (path.startsWith(SHELLS)) return;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
        expect(document.getElementById(decodeURIComponent(link.hash.slice(1)))).not.toBeNull();
      }
    });

    test('holds no placeholder, no wrong space, and no sentence over 25 words', () => {
      expect(findPlaceholder(text)).toBeUndefined();
      expect(readingProblems(document)).toEqual([]);
    });

    test('has a title of its own and one heading above all', () => {
      expect(document.documentElement.lang).toBe('fr');
      // Functions fill these ones.
      if (path.startsWith(SHELLS)) return;
      const same = pages.filter((page) => page.document.title === document.title);
      expect(same.map((page) => page.path)).toEqual([path]);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
    });

    test('says what it is to search engines', () => {
      const description = document.querySelector('meta[name=description]')?.getAttribute('content');
      expect(description?.length).toBeGreaterThan(20);
      expect(wrongSpaces(description ?? '')).toEqual([]);
    });

    test('is in plain language', () => {
      expect(proofread(pageTexts(page)).filter(mustBeMended)).toEqual([]);
    });

    test('has grade A', () => {
      const { grade, score } = measurePage(html, weight);
      expect(grade).toBe('A');
      if (pageKind(path) === 'procedure') expect(score).toBeGreaterThanOrEqual(PROCEDURE_SCORE);
    });
  });
}
