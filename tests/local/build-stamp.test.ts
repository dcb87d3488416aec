import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBuildStamp } from '../../src/local/build-stamp.ts';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parvis-stamp-'));
  write('src/page.ts', 'a');
  write('content/commune.yml', 'b');
  write('dist/index.html', 'c');
  createBuildStamp(root, {}).note();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const isCurrent = (settings = {}) => createBuildStamp(root, settings).isCurrent();

test('nothing is built again when nothing has changed', () => {
  expect(isCurrent()).toBe(true);
  expect(isCurrent({ PORT: '8890' })).toBe(true);
});

test.each<[string, () => unknown]>([
  ['a source has changed', () => write('src/page.ts', 'z')],
  ['a file of the content has changed', () => write('content/commune.yml', 'z')],
  ['a file of the content is new', () => write('content/agenda/fete.md', '')],
  ['a file of the content is gone', () => rmSync(join(root, 'content/commune.yml'))],
  ['a package has changed', () => write('package-lock.json', '{}')],
  ['national sheets were imported', () => write('.parvis/comarquage/import.json', '{}')],
  ['the site is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
  ['another build came since', () => utimesSync(join(root, 'dist/index.html'), 1, 1)],
])('the site is built again when %s', (_what, change) => {
  change();
  expect(isCurrent()).toBe(false);
});

test.each([
  { PARVIS_CONTENT: 'ailleurs' },
  { PARVIS_COMARQUAGE: import.meta.dirname },
  { PARVIS_NOW: '2026-12-24T10:00:00Z' },
])('the site is built again with %o', (settings) => {
  expect(isCurrent(settings)).toBe(false);
});
