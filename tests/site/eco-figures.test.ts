import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  describeKind,
  noPageOfKind,
  pageKindNames,
} from '../../src/evidence/rgesn/ecodesign-texts.ts';
import { builtPages } from '../../src/site/measuring/built-pages.ts';
import { measurePage, type MeasuredPage } from '../../src/site/measuring/page-cost.ts';
import { PAGE_KINDS, pageKind } from '../../src/site/measuring/page-kind.ts';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import { ROOT } from '../support/project.ts';
import { readHtml } from '../support/read-html.ts';

const pages: (MeasuredPage & { path: string; html: string })[] = [];
for await (const { path, html } of builtPages(join(ROOT, 'dist'))) {
  pages.push({ path, html, ...measurePage(html, await compressedWeight(html)) });
}

test('the figures that the site publishes are those of its pages, this one included', () => {
  const html = pages.find(({ path }) => path === '/ecoconception/')?.html ?? '';
  const document = readHtml(html);
  const published = new Map(
    [...document.querySelectorAll('.rows > div')].map((row) => [
      row.querySelector('dt')?.textContent ?? '',
      row.querySelector('dd')?.textContent,
    ]),
  );
  for (const kind of PAGE_KINDS) {
    const ofKind = pages.filter(
      ({ path }) => !path.startsWith('/gabarit/') && pageKind(path) === kind,
    );
    const [worst] = ofKind.toSorted((a, b) => a.score - b.score);
    // Tests build the site as it is cloned: without national sheets.
    if (worst === undefined && kind === 'guide') {
      expect(published.get(pageKindNames[kind])).toBe(noPageOfKind);
      continue;
    }
    if (worst === undefined) throw new TypeError(`No page of kind ${kind}`);
    expect(published.get(pageKindNames[kind])).toBe(describeKind(ofKind.length, worst));
  }
  expect(published.size).toBe(PAGE_KINDS.length);
});
