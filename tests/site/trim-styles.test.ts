import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { trimmedPages } from '../../src/site/measuring/trim-styles.ts';
import { SHELLS } from '../../src/web/shell-texts.ts';
import { ROOT } from '../support/project.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-trim-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @returns how many pages there are */
async function trimAll(): Promise<number> {
  let count = 0;
  for await (const { html } of trimmedPages(folder)) count += Number(html !== '');
  return count;
}

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
  expect(await trimAll()).toBeGreaterThan(0);
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
  expect(await trimAll()).toBeGreaterThan(0);
  const sheetOf = (html: string) => /<\/style><style>(.*)<\/style>/u.exec(html)?.[1];
  expect(sheetOf(one())).toBe(sheetOf(other()));
  expect(sheetOf(one())).toContain('.ways li');
});

test.each(['', '/formulaire', '/recherche', '/une-autre'])(
  'the page gabarit%s, that functions fill, keeps its whole sheet',
  async (name) => {
    const read = page(`gabarit${name}`, 'nothing');
    expect(await trimAll()).toBeGreaterThan(0);
    expect(read()).toContain(SHEET);
  },
);

test('every page that a function fills is one of them', async () => {
  const named = await Promise.all(
    ['search', 'submit', 'receipt', 'follow-up'].map((name) =>
      readFile(join(ROOT, `functions/${name}.ts`), 'utf8'),
    ),
  );
  const shells = named.flatMap((text) => text.match(/(?<=')gabarit[^']*/gu) ?? []);
  expect(shells).toContain('gabarit/recherche');
  for (const shell of shells) expect(`/${shell}/`.startsWith(SHELLS)).toBe(true);
});

test.each(['service', 'part', 'need', 'hint', 'small', 'quiet'])(
  'the page of results has a style for .%s',
  async (name) => {
    const html = await readFile(join(ROOT, 'dist/gabarit/recherche/index.html'), 'utf8');
    expect(html).toMatch(new RegExp(`\\.${name}[^\\w-]`, 'u'));
  },
);
