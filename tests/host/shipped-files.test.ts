import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { EDITOR_PATH } from '../../src/site/measuring/built-pages.ts';
import { ROOT } from '../support/project.ts';

const TOOL = join(ROOT, 'dist', EDITOR_PATH, 'outil');
const entries = await readdir(join(ROOT, 'dist'), { recursive: true, withFileTypes: true });
const files = entries.filter((entry) => entry.isFile());

test('the built site holds pages, data and forms on paper, and the scripts of forms, of the search and of reading aloud besides the editing tool', () => {
  const shipped = files.filter(({ parentPath }) => !parentPath.startsWith(TOOL));
  const kinds = new Set(shipped.map(({ name }) => extname(name) || name));
  expect([...kinds].toSorted()).toEqual([
    // Of the pages of mediators.
    '.css',
    '.csv',
    '.html',
    '.ico',
    '.ics',
    '.js',
    '.json',
    '.pdf',
    // The logo, for the papers that functions draw.
    '.svg',
    '.txt',
    '.xml',
    '_headers',
  ]);
  const scripts = shipped.filter(({ name }) => extname(name) === '.js');
  expect(
    scripts.map(({ name }) => name.replace(/\.[0-9a-f]{12}\.js$/u, '.<hash>.js')).toSorted(),
  ).toEqual([
    'adresses.<hash>.js',
    'ajouts.<hash>.js',
    'appareil.<hash>.js',
    'brouillons.<hash>.js',
    'envois.<hash>.js',
    'fichiers.<hash>.js',
    'formulaire.<hash>.js',
    'lecture.<hash>.js',
    'preuve.<hash>.js',
    'recherche.<hash>.js',
    'relecture.<hash>.js',
    'seance.<hash>.js',
    'service-worker.js',
  ]);
});

test('the editing tool is shipped with the licences of what it is made of', () => {
  const names = files.filter(({ parentPath }) => parentPath === TOOL).map(({ name }) => name);
  expect(names).toContain('LICENSE.txt');
  expect(names.filter((name) => name.endsWith('.LICENSE.txt'))).toHaveLength(3);
});
