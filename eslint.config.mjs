import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

const EVERYTHING_SHARED = ['forms', 'domain', 'schemas', 'texts'];
/** What draws pages. */
const DRAWING = ['components', 'islands', 'build'];

/** Packages that a room may not import, with the reason that is shown. */
const MACHINE = {
  regex: `^(?:node:.*|${builtinModules.join('|')})$`,
  message: 'This code runs in browsers too: the machine stays outside.',
};
const PLATFORM = {
  group: ['astro', 'astro:*', '@netlify/*'],
  message: 'This code runs on every host: no platform in it.',
};
const HOOKS = {
  group: ['preact/hooks', 'preact/compat'],
  message: 'Forms are drawn to text: hooks would do nothing there.',
};
const SUPABASE = {
  group: ['@supabase/*'],
  message: 'Only src/database/client.ts talks to Supabase.',
};
const BARRELS = { group: ['**/index.ts'], message: 'Import the file that defines it.' };

/**
 * Who may import whom, besides itself: arrows go down only (see README, « Layout »). Whatever is not
 * named is forbidden. Then the packages that stay outside; barrels and Supabase do everywhere.
 */
const ROOMS = {
  texts: { imports: [], bans: [MACHINE, PLATFORM, HOOKS] },
  schemas: { imports: ['texts'], bans: [MACHINE, PLATFORM, HOOKS] },
  ecodesign: { imports: ['texts'], bans: [MACHINE, PLATFORM, HOOKS] },
  domain: { imports: ['schemas', 'texts'], bans: [MACHINE, PLATFORM, HOOKS] },
  accessibility: { imports: ['domain', 'schemas', 'texts'], bans: [MACHINE, PLATFORM, HOOKS] },
  guide: { imports: ['schemas', 'texts'], bans: [MACHINE, PLATFORM, HOOKS] },
  forms: { imports: ['domain', 'schemas', 'texts'], bans: [MACHINE, PLATFORM, HOOKS] },
  islands: { imports: EVERYTHING_SHARED, bans: [MACHINE, PLATFORM] },
  server: { imports: EVERYTHING_SHARED, bans: [PLATFORM, HOOKS] },
  // The editing tool: it runs in browsers, and draws its controls from the schemas.
  editor: { imports: ['domain', 'schemas', 'texts'], bans: [MACHINE, PLATFORM, HOOKS] },
  build: { imports: ['server', 'editor', 'ecodesign', 'guide', ...EVERYTHING_SHARED], bans: [] },
  components: { imports: ['build', 'islands', 'accessibility', ...EVERYTHING_SHARED], bans: [] },
  layouts: { imports: ['styles', ...DRAWING, ...EVERYTHING_SHARED], bans: [] },
  pages: {
    imports: [
      'layouts',
      'guide',
      'accessibility',
      'ecodesign',
      'styles',
      ...DRAWING,
      ...EVERYTHING_SHARED,
    ],
    bans: [],
  },
  host: { imports: ['server', ...EVERYTHING_SHARED], bans: [] },
  local: { imports: ['host', 'server', ...EVERYTHING_SHARED], bans: [] },
  desk: { imports: ['local', 'server', 'build', ...EVERYTHING_SHARED], bans: [] },
  // It fills the cache that a build may read.
  comarquage: { imports: ['guide', 'build', 'ecodesign', ...EVERYTHING_SHARED], bans: [] },
  'new-procedure': { imports: ['build', 'editor', 'domain', 'schemas', 'texts'], bans: [] },
  // It draws a whole site with one file more, and runs the functions on it.
  preview: { imports: ['local', 'host', 'server', 'build', ...EVERYTHING_SHARED], bans: [] },
  // Commands of people who keep the content.
  editorial: { imports: ['server', 'build', 'editor', ...EVERYTHING_SHARED], bans: [] },
  // It reads what people read; nothing that runs for people knows it.
  proofreading: { imports: ['build', 'texts'], bans: [] },
  places: { imports: ['build', ...EVERYTHING_SHARED], bans: [] },
  maintenance: { imports: [], bans: [] },
};

/**
 * For the same file, the last rule of a name replaces the ones before it: each file gets all that
 * its room bans at once.
 */
const restrict = (files, bans) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns: [...bans, BARRELS] }] },
});

export default tseslint.config(
  { ignores: ['dist', '.parvis', '.astro', '.netlify'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y-x': jsxA11y },
    // Preact writes `for` where React writes `htmlFor`.
    settings: { 'jsx-a11y-x': { attributes: { for: ['for'] } } },
    rules: jsxA11y.configs.strict.rules,
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.{ts,tsx,astro,mjs}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/order': ['error', { alphabetize: { order: 'asc', caseInsensitive: true } }],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...Object.entries(ROOMS).map(([room, { imports }]) => ({
              target: `src/${room}`,
              from: 'src',
              except: [room, ...imports].map((name) => `./${name}`),
            })),
            {
              target: 'functions',
              from: 'src',
              except: ['server', ...EVERYTHING_SHARED].map((name) => `./${name}`),
            },
            // Functions wire everything; nothing in src knows them.
            { target: 'src', from: 'functions' },
            // What runs for people never depends on what tests it.
            { target: ['src', 'functions'], from: 'tests' },
          ],
        },
      ],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  restrict('{functions/**,src}/*.ts', [SUPABASE]),
  ...Object.entries(ROOMS).map(([room, { bans }]) =>
    restrict(`src/${room}/**/*.{ts,tsx,astro}`, [...bans, SUPABASE]),
  ),
  restrict('src/database/client.ts', ROOMS.server.bans),
  {
    // Rules are pure: the clock, chance and the machine are passed in.
    files: ['src/{schemas,domain,texts,ecodesign,accessibility,guide}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'crypto', 'fetch', 'performance', 'process'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pass the instant in: a rule has no clock.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Pass the instant in: a rule has no clock.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pass the randomness in: a rule leaves nothing to chance.',
        },
        { selector: 'ImportExpression', message: 'A rule loads nothing while it runs.' },
      ],
    },
  },
);
