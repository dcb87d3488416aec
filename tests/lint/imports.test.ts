import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { PETITEVILLE } from '../builders/content.ts';
import { ROOT } from '../support/project.ts';

const eslint = new ESLint({
  cwd: ROOT,
  // The types change nothing to who imports whom, and take long to work out.
  overrideConfig: tseslint.configs.disableTypeChecked,
  ruleFilter: ({ ruleId }) => /restricted-(?:paths|imports|globals|syntax)$/u.test(ruleId),
});

/** Which lines would be refused in a file of that path, not written anywhere. */
async function refused(file: string, lines: readonly string[]): Promise<readonly string[]> {
  const code = file.endsWith('.astro') ? ['---', ...lines, '---'] : lines;
  const [result] = await eslint.lintText(code.join('\n'), { filePath: join(ROOT, file) });
  expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return lines.filter((line) =>
    result?.messages.some((message) => code[message.line - 1] === line),
  );
}

const imports = (path: string) => `import type {} from '${path}';`;

test('every room has its place: none may import what only people run', async () => {
  const line = imports('../tools/preview/apercu.ts');
  for (const room of readdirSync(join(ROOT, 'src'))) {
    if (room === 'tools') continue;
    expect(await refused(`src/${room}/new.ts`, [line]), room).toEqual([line]);
  }
});

describe('arrows between rooms go down only', () => {
  test.each([
    // A kind of question knows nothing of procedures, a procedure nothing of receipts.
    ['src/questions/new.ts', '../procedures/procedure.ts'],
    ['src/procedures/new.ts', '../law/acknowledgement.ts'],
    ['src/law/new.ts', '../requests/reference.ts'],
    ['src/kit/new.ts', '../questions/field.ts'],
    // A capability does not reach into another one.
    ['src/tracking/new-handler.ts', '../filing/submit-handler.ts'],
    ['src/search/new-handler.ts', '../addresses/addresses-handler.ts'],
    ['src/notices/new.server.ts', '../tracking/receipt-repository.ts'],
    // What serves everybody knows no capability.
    ['src/web/new.ts', '../search/search-handler.tsx'],
    ['src/database/new.ts', '../filing/submission-repository.ts'],
    // Nothing depends on commands, on hosts, on functions or on tests.
    ['src/filing/new-handler.ts', '../local/start.ts'],
    ['src/site/new.ts', '../tools/preview/apercu.ts'],
    ['src/web/new.ts', '../../functions/submit.ts'],
    ['functions/new.ts', '../tests/run.ts'],
    ['functions/new.ts', '../src/site/integration.ts'],
    // What runs in browsers, or is drawn into a page, takes nothing that needs a server.
    ['src/browser/new.ts', '../tracking/receipt-repository.ts'],
    ['src/browser/new.ts', '../requests/secrets.server.ts'],
    ['src/browser/new.ts', '../web/serve.ts'],
    ['src/site/pages/new.astro', '../../database/client.ts'],
    ['src/filing/New.tsx', './submission-repository.ts'],
    ['src/filing/new.ts', '../web/handler.ts'],
  ])('%s does not import %s', async (file, path) => {
    expect(await refused(file, [imports(path)])).toEqual([imports(path)]);
  });

  test.each([
    ['src/questions/new.ts', '../kit/day.ts'],
    ['src/procedures/new.ts', '../questions/field.ts'],
    ['src/law/new.ts', '../procedures/definition.ts'],
    ['src/filing/new-handler.ts', '../notices/ReceiptEmail.tsx'],
    ['src/filing/new-handler.ts', './submission-repository.ts'],
    ['src/browser/new.ts', '../filing/ReviewPage.tsx'],
    ['src/site/pages/new.astro', '../../web/MessagePage.tsx'],
    ['src/site/pages/new.astro', '../../web/refusal-links-texts.ts'],
    ['src/tools/new.ts', '../site/content/load-content.ts'],
    ['functions/new.ts', '../src/filing/submit-handler.ts'],
  ])('%s imports %s', async (file, path) => {
    expect(await refused(file, [imports(path)])).toEqual([]);
  });
});

const NODE = ["import 'node:fs/promises';", "import 'fs';"];
const PLATFORM = ["import 'astro';", "import 'astro:content';", "import '@netlify/functions';"];
const HOOKS = ["import 'preact/hooks';"];
const SUPABASE = ["import '@supabase/postgrest-js';", "import '@supabase/supabase-js';"];
const BARREL = ["import './some/index.ts';"];
const PACKAGES = [...NODE, ...PLATFORM, ...HOOKS, ...SUPABASE, ...BARREL];

test.each([
  ['src/questions/new.ts', PACKAGES],
  ['src/filing/New.tsx', PACKAGES],
  ['src/filing/new.server.ts', [...PLATFORM, ...HOOKS, ...SUPABASE, ...BARREL]],
  ['src/filing/new-repository.ts', [...PLATFORM, ...HOOKS, ...SUPABASE, ...BARREL]],
  ['src/web/new.ts', [...PLATFORM, ...HOOKS, ...SUPABASE, ...BARREL]],
  ['src/database/client.ts', [...PLATFORM, ...HOOKS, ...BARREL]],
  ['src/browser/new.ts', [...NODE, ...PLATFORM, ...SUPABASE, ...BARREL]],
  ['src/site/pages/new.astro', [...SUPABASE, ...BARREL]],
  ['src/host/new.ts', [...SUPABASE, ...BARREL]],
  ['functions/new.ts', [...SUPABASE, ...BARREL]],
])('%s does without the packages of other places', async (file, forbidden) => {
  expect(await refused(file, PACKAGES)).toEqual(forbidden);
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
  for (const file of ['src/kit/new.ts', 'src/questions/new.ts', 'src/law/new.ts']) {
    expect(await refused(file, lines)).toEqual(lines);
    expect(await refused(file, ["new Date('2026-04-23');"])).toEqual([]);
  }
});

test('a test knows the commune of its file alone', async () => {
  const { id } = PETITEVILLE.commune;
  const lines = [
    `const commune = '${id}';`,
    `join(folder, '${id}/chunks');`,
    `query("delete from outbox where commune_id = '${id}'");`,
    `query(\`delete from outbox where commune_id = '${id}'\`);`,
    "inject('stack');",
  ];
  expect(await refused('tests/filing/new.test.ts', lines)).toEqual(lines);
  const fine = `const content = 'tests/fixtures/${id}';`;
  expect(await refused('tests/filing/new.test.ts', [fine])).toEqual([]);
});

test('one module takes events, and gives them back', async () => {
  const lines = ['event.preventDefault();', 'const { preventDefault } = event;'];
  for (const file of ['src/browser/form/new.ts', 'src/site/new.ts'])
    expect(await refused(file, lines)).toEqual(lines);
  expect(await refused('src/browser/device/take-event.ts', lines)).toEqual([]);
});
