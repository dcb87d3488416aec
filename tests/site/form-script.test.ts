import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  FORM_SCRIPT_LIMIT,
  LATER_SCRIPT_LIMIT,
  PROOF_SCRIPT_LIMIT,
  WORKER_LIMIT,
} from '../../src/site/measuring/budgets.ts';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import { ROOT } from '../support/project.ts';

const DIST = join(ROOT, 'dist');
const files = await readdir(join(DIST, 'fichiers'));
const named = (name: string) => files.find((file) => file.startsWith(`${name}.`)) ?? '';
const script = named('formulaire');
const weigh = async (path: string) => compressedWeight(await readFile(join(DIST, path), 'utf8'));
const pages = await readdir(join(DIST, 'demarches'), { recursive: true });
const isForm = (path: string) => /^[\w-]+\/formulaire\/index\.html$/u.test(path);

/** Addresses that a script may call for; it must not need any of them to run. */
async function addressesIn(name: string) {
  const text = await readFile(join(DIST, 'fichiers', named(name)), 'utf8');
  expect(text).not.toMatch(/\b(?:import|from)\s*["'{]/u);
  return new Set(text.match(/\/fichiers\/[\w-]+\.[\w.]+/gu));
}
const pathOf = (name: string) => `/fichiers/${named(name)}`;

test('what a form loads before the person answers keeps to its budget, with all that it needs', async () => {
  const [formWeight, deviceWeight] = [
    await weigh(pathOf('formulaire')),
    await weigh(pathOf('appareil')),
  ];
  expect(formWeight + deviceWeight).toBeLessThanOrEqual(FORM_SCRIPT_LIMIT);
  expect(await addressesIn('formulaire')).toEqual(
    new Set(['ajouts', 'appareil', 'fichiers', 'adresses'].map(pathOf)),
  );
  expect(await addressesIn('appareil')).toEqual(
    new Set(['ajouts', 'brouillons', 'envois', 'fichiers', 'relecture'].map(pathOf)),
  );
});

test.each(['adresses', 'ajouts', 'brouillons', 'envois', 'fichiers', 'relecture'])(
  'what comes once it is of use is small: %s',
  async (name) => {
    expect(await weigh(pathOf(name))).toBeLessThanOrEqual(LATER_SCRIPT_LIMIT);
  },
);

test('the worker and the proof of work are small', async () => {
  expect(await weigh('service-worker.js')).toBeLessThanOrEqual(WORKER_LIMIT);
  expect(await weigh(`fichiers/${named('preuve')}`)).toBeLessThanOrEqual(PROOF_SCRIPT_LIMIT);
});

test('every form loads it, once it is shown; no other page of a procedure does', async () => {
  for (const path of pages.filter((page) => page.endsWith('index.html'))) {
    const html = await readFile(join(DIST, 'demarches', path), 'utf8');
    expect([path, html.includes(script)]).toEqual([path, isForm(path)]);
  }
});
