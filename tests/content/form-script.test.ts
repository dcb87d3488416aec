import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compressedWeight } from '../../src/build/page-weight.ts';
import {
  DEVICE_SCRIPT_LIMIT,
  FORM_SCRIPT_LIMIT,
  PROOF_SCRIPT_LIMIT,
  WORKER_LIMIT,
} from '../../src/ecodesign/budgets.ts';
import { ROOT } from '../support/project.ts';

const DIST = join(ROOT, 'dist');
const files = await readdir(join(DIST, 'fichiers'));
const named = (name: string) => files.find((file) => file.startsWith(`${name}.`)) ?? '';
const script = named('formulaire');
const weigh = async (path: string) => compressedWeight(await readFile(join(DIST, path), 'utf8'));
const pages = await readdir(join(DIST, 'demarches'), { recursive: true });
const isForm = (path: string) => /^[\w-]+\/formulaire\/index\.html$/u.test(path);

test('the script of forms, with all that it needs, keeps to its budget', async () => {
  const text = await readFile(join(DIST, 'fichiers', script), 'utf8');
  expect(compressedWeight(text)).toBeLessThanOrEqual(FORM_SCRIPT_LIMIT);
  // It runs from its own text; what is kept on the device comes once it is there.
  const imported = [...text.matchAll(/\bimport\s*[("'{`]+([^"'`]*)/gu)].map(([, path]) => path);
  expect(imported).toEqual([`/fichiers/${named('appareil')}`]);
});

test('what is kept on the device, the check page without network, the worker and the proof of work are small', async () => {
  expect(await weigh(`fichiers/${named('appareil')}`)).toBeLessThanOrEqual(DEVICE_SCRIPT_LIMIT);
  expect(await weigh(`fichiers/${named('relecture')}`)).toBeLessThanOrEqual(DEVICE_SCRIPT_LIMIT);
  expect(await weigh('service-worker.js')).toBeLessThanOrEqual(WORKER_LIMIT);
  expect(await weigh(`fichiers/${named('preuve')}`)).toBeLessThanOrEqual(PROOF_SCRIPT_LIMIT);
});

test('every form loads it, once it is shown; no other page of a procedure does', async () => {
  for (const path of pages.filter((page) => page.endsWith('index.html'))) {
    const html = await readFile(join(DIST, 'demarches', path), 'utf8');
    expect([path, html.includes(script)]).toEqual([path, isForm(path)]);
  }
});
