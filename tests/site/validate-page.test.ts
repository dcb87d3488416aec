import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeProblems } from '../../src/site/content/content-error.ts';
import { FORM_SCRIPT_LIMIT, PAGE_LIMIT } from '../../src/site/measuring/budgets.ts';
import { measurePage } from '../../src/site/measuring/page-cost.ts';
import {
  compressedWeight,
  countElements,
  countRequests,
  quickWeight,
} from '../../src/site/measuring/page-weight.ts';
import {
  validateFormScripts,
  validateMedian,
  validatePage,
} from '../../src/site/measuring/validate-page.ts';

const page = (path: string, html: string) => ({ file: `dist${path}`, path, html });
const check = async (path: string, html: string) =>
  validatePage(page(path, html), measurePage(html, await quickWeight(html)));

test('a page over its weight is refused, by name and by how much', async () => {
  const html = `<p>${randomBytes(12_000).toString('base64')}</p>`;
  const excess = (await compressedWeight(html)) - PAGE_LIMIT;
  expect(excess).toBeGreaterThan(0);
  const message = describeProblems(await check('/lourde/', html));
  expect(message).toContain('/lourde/');
  expect(message).toContain(`soit ${excess} de trop`);
});

test('scripts of forms over their weight together are refused, by how much', () => {
  expect(validateFormScripts(FORM_SCRIPT_LIMIT)).toEqual([]);
  const message = describeProblems(validateFormScripts(FORM_SCRIPT_LIMIT + 7));
  expect(message).toContain('scripts des formulaires');
  expect(message).toContain('soit 7 de trop');
});

test('a procedure page with too many elements is refused; another page is not', async () => {
  const html = '<b></b>'.repeat(251);
  expect(await check('/demarches/longue/', html)).toContainEqual(
    expect.objectContaining({ key: 'éléments', found: '251, soit 1 de trop' }),
  );
  expect(await check('/plan-du-site/', html)).toEqual([]);
});

test('a procedure page under its EcoIndex is refused in words, by how much', async () => {
  const html = '<b></b>'.repeat(210);
  const message = describeProblems(await check('/demarches/longue/', html)).replaceAll(/\s/gu, ' ');
  expect(message).toContain('/demarches/longue/');
  expect(message).toContain('clé « EcoIndex »');
  expect(message).toContain('attendu : 90 au moins sur une page de démarche');
  expect(message).toMatch(
    /trouvé : 210 éléments, 1 requête, 0,1 ko : EcoIndex 89,9, note A, soit 0,0\d de moins/u,
  );
  expect(await check('/demarches/longue/formulaire/', html)).toEqual([]);
});

test('any page under grade A is refused', async () => {
  const html = '<b></b>'.repeat(500);
  expect(await check('/plan-du-site/', html)).toEqual([
    expect.objectContaining({ key: 'EcoIndex', expected: 'la note A, soit plus de 80' }),
  ]);
});

test.each([
  ['a picture', '<img alt="" src="/plan.png">'],
  ['a script', '<script src="/x.js"></script>'],
  ['a style sheet', '<link rel="stylesheet" href="/x.css">'],
  ['a font', '<style>@font-face{src:url(/x.woff2)}</style>'],
])('a page that fetches %s is refused: it takes two requests', async (_what, html) => {
  expect(await check('/x/', html)).toEqual([
    expect.objectContaining({ key: 'requêtes', found: '2, soit 1 de trop' }),
  ]);
});

test('what is inside the page or is only a link takes no request', () => {
  const inside = [
    '<link rel="icon" href="data:image/svg+xml,%3Csvg%3E">',
    '<link rel="canonical" href="/x/">',
    '<style>a{background:url("data:image/png;base64,AA")}</style>',
    '<p>url(/x.png)</p><a href="/plan.png">Plan</a>',
    '<img class="photo" src="/photos/a.webp" alt="" loading="lazy">',
  ];
  expect(countRequests(inside.join(''))).toBe(1);
});

test('a page with a text left to write is refused', async () => {
  expect(await check('/x/', '<p>Prix : à compléter</p>')).toEqual([
    expect.objectContaining({ key: 'texte', found: '« à compléter »' }),
  ]);
});

test('a median over the budget is refused', () => {
  expect(validateMedian(6001)).toEqual([
    expect.objectContaining({ found: '6001, soit 1 de trop' }),
  ]);
  expect(validateMedian(6000)).toEqual([]);
});

test('elements are counted without what looks like them in a style', () => {
  expect(countElements('<style>a<b</style><p>1 < 2</p><br>')).toBe(3);
  const drawing = '<svg viewBox="0 0 9 9"><g><path d="M0 0"/></g></svg>';
  expect(countElements(`<p>${drawing}</p>${drawing}`)).toBe(3);
});
