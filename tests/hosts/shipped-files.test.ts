import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/project.ts';

test('the built site holds pages and data, and no script', async () => {
  const entries = await readdir(join(ROOT, 'dist'), { recursive: true, withFileTypes: true });
  const kinds = new Set(
    entries.filter((entry) => entry.isFile()).map(({ name }) => extname(name) || name),
  );
  expect([...kinds].toSorted()).toEqual([
    '.csv',
    '.html',
    '.ico',
    '.json',
    '.txt',
    '.xml',
    '_headers',
  ]);
});
