import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

/** Who may not import whom: arrows go down only (see README, « Layout »). */
const FORBIDDEN = [
  ['src/schemas', ['domain', 'forms', 'islands', 'server', 'build', 'host', 'local', 'desk']],
  [
    'src/texts',
    [
      'schemas',
      'domain',
      'ecodesign',
      'forms',
      'islands',
      'server',
      'build',
      'host',
      'local',
      'desk',
    ],
  ],
  ['src/domain', ['forms', 'islands', 'server', 'build', 'host', 'local', 'desk']],
  ['src/forms', ['islands', 'server', 'build', 'host', 'local', 'desk']],
  [
    'src/ecodesign',
    ['schemas', 'domain', 'forms', 'islands', 'server', 'build', 'host', 'local', 'desk'],
  ],
  ['src/islands', ['server', 'build', 'host', 'local', 'desk']],
  ['src/pages', ['server', 'host', 'local', 'desk']],
  ['src/components', ['server', 'host', 'local', 'desk']],
  ['src/layouts', ['server', 'host', 'local', 'desk']],
  ['src/server', ['build', 'host', 'local', 'desk']],
  ['src/host', ['build', 'local', 'desk']],
  ['src/local', ['build', 'desk']],
  ['src/maintenance', ['domain', 'forms', 'server', 'build', 'host', 'local', 'desk']],
];

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
            ...FORBIDDEN.map(([target, from]) => ({
              target,
              from: from.map((room) => `src/${room}`),
            })),
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
  {
    files: ['src/**/*.{ts,tsx,astro}', 'functions/**/*.ts'],
    ignores: ['src/server/supabase.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@supabase/*'], message: 'Only src/server/supabase.ts talks to Supabase.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{schemas,domain,texts,ecodesign,forms,server,islands}/**/*.{ts,tsx}'],
    ignores: ['src/server/supabase.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@supabase/*'], message: 'Only src/server/supabase.ts talks to Supabase.' },
            { group: ['astro', 'astro:*', '@netlify/*'], message: 'This code runs everywhere.' },
            { group: ['**/index.ts'], message: 'No barrels: import the file that defines it.' },
          ],
        },
      ],
    },
  },
  {
    // Rules are pure: the clock, chance and the machine are passed in.
    files: ['src/{schemas,domain,texts,ecodesign}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'astro', 'astro:*', '@netlify/*', '@supabase/*'] }] },
      ],
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
      ],
    },
  },
  {
    files: ['src/forms/**/*.tsx'],
    rules: { 'no-restricted-imports': ['error', { paths: ['preact/hooks'] }] },
  },
);
