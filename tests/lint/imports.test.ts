import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/project.ts';

const CODE = /\.(?:ts|tsx|astro)$/u;

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)));

/** Folders of code, by name: a new one must be given its place below. */
const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && filesIn(join('src', entry.name)).length > 0)
  .map(({ name }) => name);

const shared = ['forms', 'domain', 'schemas', 'texts'];
/** The layers, as the README tells them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  texts: [],
  schemas: ['texts'],
  ecodesign: ['texts'],
  domain: ['schemas', 'texts'],
  accessibility: ['domain', 'schemas', 'texts'],
  guide: ['schemas', 'texts'],
  forms: ['domain', 'schemas', 'texts'],
  islands: shared,
  server: shared,
  editor: ['domain', 'schemas', 'texts'],
  build: ['server', 'editor', 'ecodesign', 'guide', ...shared],
  components: ['build', 'islands', 'accessibility', ...shared],
  layouts: ['components', 'islands', 'build', ...shared],
  pages: [
    'layouts',
    'guide',
    'components',
    'islands',
    'build',
    'accessibility',
    'ecodesign',
    ...shared,
  ],
  host: ['server', ...shared],
  local: ['host', 'server', ...shared],
  desk: ['local', 'server', 'build', ...shared],
  comarquage: ['guide', 'build', 'ecodesign', ...shared],
  'new-procedure': ['build', 'editor', 'domain', 'schemas', 'texts'],
  preview: ['local', 'host', 'server', 'build', ...shared],
  editorial: ['server', 'build', 'editor', ...shared],
  proofreading: ['build', 'texts'],
  places: ['build', ...shared],
  maintenance: [],
  functions: ['server', ...shared],
  tests: [...rooms, 'functions'],
};

const eslint = new ESLint({
  cwd: ROOT,
  // The types change nothing to who imports whom, and take long to work out.
  overrideConfig: tseslint.configs.disableTypeChecked,
  ruleFilter: ({ ruleId }) => /restricted-(?:paths|imports|globals|syntax)$/u.test(ruleId),
});

const folderOf = (room: string) => (rooms.includes(room) ? join('src', room) : room);
const target = (room: string) => filesIn(folderOf(room)).find((file) => !file.endsWith('.d.ts'));

/** Which lines of a text would be refused in a file of a folder. */
async function refused(room: string, lines: readonly string[], name = 'new.ts') {
  const filePath = join(ROOT, folderOf(room), name);
  const code = name.endsWith('.astro') ? ['---', ...lines, '---'] : lines;
  const [result] = await eslint.lintText(code.join('\n'), { filePath });
  expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return lines.filter((line) =>
    result?.messages.some((message) => code[message.line - 1] === line),
  );
}

const importOf = (from: string, to: string) => {
  const path = relative(folderOf(from), target(to) ?? '');
  return `import type {} from '${path.startsWith('.') ? path : `./${path}`}';`;
};

test('every folder of code has its place', () => {
  expect(Object.keys(MAY_IMPORT).sort()).toEqual([...rooms, 'functions', 'tests'].sort());
});

describe.each(Object.entries(MAY_IMPORT))('a file of %s', (room, allowed) => {
  const names = ['pages', 'components', 'layouts'].includes(room)
    ? ['new.ts', 'new.astro']
    : ['new.ts', 'new.tsx'];

  test.each(names)('(%s) imports from what is under it, and from nothing else', async (name) => {
    const all = Object.keys(MAY_IMPORT).filter((other) => other !== room);
    const forbidden = all.filter((other) => !allowed.includes(other));
    expect(
      await refused(
        room,
        all.map((other) => importOf(room, other)),
        name,
      ),
    ).toEqual(forbidden.map((other) => importOf(room, other)));
  });
});

const NODE = ["import 'node:fs/promises';", "import 'fs';"];
const PLATFORM = ["import 'astro';", "import 'astro:content';", "import '@netlify/functions';"];
const HOOKS = ["import 'preact/hooks';"];
const SUPABASE = ["import '@supabase/postgrest-js';", "import '@supabase/supabase-js';"];
const BARREL = ["import './some/index.ts';"];
const PACKAGES = [...NODE, ...PLATFORM, ...HOOKS, ...SUPABASE, ...BARREL];
const pure = [...NODE, ...PLATFORM, ...HOOKS, ...SUPABASE, ...BARREL];

describe('packages', () => {
  test.each([
    ['texts', 'new.ts', pure],
    ['schemas', 'new.ts', pure],
    ['domain', 'new.ts', pure],
    ['forms', 'new.ts', pure],
    ['forms', 'New.tsx', pure],
    ['server', 'new.ts', [...PLATFORM, ...HOOKS, ...SUPABASE, ...BARREL]],
    ['server', 'new.tsx', [...PLATFORM, ...HOOKS, ...SUPABASE, ...BARREL]],
    ['server', 'supabase.ts', [...PLATFORM, ...HOOKS, ...BARREL]],
    ['build', 'new.ts', [...SUPABASE, ...BARREL]],
    ['pages', 'new.astro', [...SUPABASE, ...BARREL]],
    ['host', 'new.ts', [...SUPABASE, ...BARREL]],
    ['desk', 'new.ts', [...SUPABASE, ...BARREL]],
    ['functions', 'new.ts', [...SUPABASE, ...BARREL]],
  ])('of %s/%s are those that it may use', async (room, name, forbidden) => {
    expect(await refused(room, PACKAGES, name)).toEqual(forbidden);
  });
});

test('rules have no clock, no chance and no machine', async () => {
  const lines = [
    'new Date();',
    'Date.now();',
    'Math.random();',
    'crypto.randomUUID();',
    "await fetch('/');",
    'process.env;',
    "await import('valibot');",
  ];
  for (const room of ['texts', 'schemas', 'domain']) {
    expect(await refused(room, lines)).toEqual(lines);
    expect(await refused(room, ["new Date('2026-04-23');"])).toEqual([]);
  }
});
