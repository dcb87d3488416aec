import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { trimStyles } from '../../src/site/measuring/trim-styles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-trim-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SHEET = '.card{color:red}.ways li{color:#00f}.card:not(.wide){margin:0}p{margin:1px}';
const page = (path: string, classes: string) => {
  const file = join(folder, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<style>:root{--a:#fff}</style><style>${SHEET}</style><p class="${classes}">.ways</p>`,
  );
  return () => readFileSync(file, 'utf8');
};

test('a page keeps what it uses, its colours and its text, and loses the rest', async () => {
  const read = page('aide', 'card');
  await trimStyles(folder);
  expect(read()).toContain('.card{color:red}');
  expect(read()).toContain('.card:not(.wide){margin:0}');
  expect(read()).toContain('p{margin:1px}');
  expect(read()).toContain(':root{--a:#fff}');
  expect(read()).toContain('<p class="card">.ways</p>');
  expect(read()).not.toContain('.ways li');
});

test('pages of one kind keep one sheet, with what any of them uses', async () => {
  const one = page('services/voirie', 'card');
  const other = page('services/ccas', 'ways wide');
  await trimStyles(folder);
  const sheetOf = (html: string) => /<\/style><style>(.*)<\/style>/u.exec(html)?.[1];
  expect(sheetOf(one())).toBe(sheetOf(other()));
  expect(sheetOf(one())).toContain('.ways li');
});

test('the page that functions fill keeps its whole sheet', async () => {
  const read = page('gabarit', 'nothing');
  await trimStyles(folder);
  expect(read()).toContain(SHEET);
});
