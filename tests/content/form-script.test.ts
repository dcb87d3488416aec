import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compressedWeight } from '../../src/build/page-weight.ts';
import { FORM_SCRIPT_LIMIT } from '../../src/ecodesign/budgets.ts';
import { ROOT } from '../support/project.ts';

const DIST = join(ROOT, 'dist');
const [script = ''] = (await readdir(join(DIST, 'fichiers'))).filter((file) =>
  file.startsWith('formulaire.'),
);
const pages = await readdir(join(DIST, 'demarches'), { recursive: true });
const isForm = (path: string) => /^[\w-]+\/formulaire\/index\.html$/u.test(path);

test('the script of forms, with all that it needs, keeps to its budget', async () => {
  const text = await readFile(join(DIST, 'fichiers', script), 'utf8');
  expect(compressedWeight(text)).toBeLessThanOrEqual(FORM_SCRIPT_LIMIT);
  // It runs from its own text: nothing else is fetched.
  expect(text).not.toMatch(/\bimport\s*[("'{]/u);
});

test('every form loads it, once it is shown; no other page of a procedure does', async () => {
  for (const path of pages.filter((page) => page.endsWith('index.html'))) {
    const html = await readFile(join(DIST, 'demarches', path), 'utf8');
    expect([path, html.includes(script)]).toEqual([path, isForm(path)]);
  }
});
