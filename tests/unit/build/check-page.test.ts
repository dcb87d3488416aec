import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkMedian, checkPage, PAGE_LIMIT } from '../../../src/build/check-page.ts';
import { describeProblems } from '../../../src/build/content-problem.ts';
import { compressedWeight, countElements, quickWeight } from '../../../src/build/page-weight.ts';

const page = (path: string, html: string) => ({ file: `dist${path}`, path, html });
const check = (path: string, html: string) => checkPage(page(path, html), quickWeight(html));

test('a page over its weight is refused, by name and by how much', () => {
  const html = `<p>${randomBytes(12_000).toString('base64')}</p>`;
  const excess = compressedWeight(html) - PAGE_LIMIT;
  expect(excess).toBeGreaterThan(0);
  const message = describeProblems(check('/lourde/', html));
  expect(message).toContain('/lourde/');
  expect(message).toContain(`soit ${excess} de trop`);
});

test('a procedure page with too many elements is refused; another page is not', () => {
  const html = '<b></b>'.repeat(251);
  expect(check('/demarches/longue/', html)).toEqual([
    expect.objectContaining({ key: 'éléments', found: '251, soit 1 de trop' }),
  ]);
  expect(check('/plan-du-site/', html)).toEqual([]);
});

test('a page with a text left to write is refused', () => {
  expect(check('/x/', '<p>Prix : à compléter</p>')).toEqual([
    expect.objectContaining({ key: 'texte', found: '« à compléter »' }),
  ]);
});

test('a median over the budget is refused', () => {
  expect(checkMedian(6001)).toEqual([expect.objectContaining({ found: '6001, soit 1 de trop' })]);
  expect(checkMedian(6000)).toEqual([]);
});

test('elements are counted without what looks like them in a style', () => {
  expect(countElements('<style>a<b</style><p>1 < 2</p><br>')).toBe(3);
});
