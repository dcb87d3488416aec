import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpackEntries, type PackedEntries } from '../../src/search/pack-entries.ts';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import { ROOT } from '../support/project.ts';

const FOLDER = join(ROOT, 'dist/fichiers');

test('the search in the page, engine and list, travels in 40 kB at most', async () => {
  const files = (await readdir(FOLDER)).filter((file) => file.startsWith('recherche.'));
  const weights = await Promise.all(
    files.map(async (file) => compressedWeight(await readFile(join(FOLDER, file), 'utf8'))),
  );
  const weight = weights.reduce((total, one) => total + one, 0);
  expect(files).toHaveLength(2);
  expect(weight).toBeLessThanOrEqual(40_000);
});

test('its list and that of the server hold the same pages', async () => {
  const [list = ''] = (await readdir(FOLDER)).filter((file) => file.endsWith('.json'));
  const { entries } = JSON.parse(await readFile(join(FOLDER, list), 'utf8')) as {
    entries: PackedEntries;
  };
  expect(unpackEntries(entries)).toEqual(
    JSON.parse(await readFile(join(ROOT, 'dist/recherche.json'), 'utf8')),
  );
});

test('its files are kept for ever, and pages are not', async () => {
  const headers = await readFile(join(ROOT, 'dist/_headers'), 'utf8');
  const [pages = '', files = ''] = headers.split('/fichiers/*');
  expect(pages).toContain('cache-control: public, max-age=0, must-revalidate');
  expect(files).toContain('cache-control: public, max-age=31536000, immutable');
});
