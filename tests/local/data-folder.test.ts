import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataFolder } from '../../src/local/data-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('--fresh deletes what Parvis wrote, and nothing that somebody put beside it', () => {
  for (const name of ['secrets.json', 'running.json', 'lettre.odt']) {
    writeFileSync(join(folder, name), '{}');
  }
  openDataFolder(folder, true);
  expect(readdirSync(folder)).toEqual(['lettre.odt']);
});
