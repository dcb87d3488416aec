import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';
import { CAPABILITIES, ZONES } from './eslint.rooms.mjs';

/** Packages and files that a file may not import, with the reason that is shown. */
const MACHINE = {
  regex: `^(?:node:.*|${builtinModules.join('|')})$`,
  message: 'This code runs in browsers too: the machine stays outside.',
};
const PLATFORM = {
  group: ['astro', 'astro:*', '@netlify/*'],
  message: 'This code runs on every host: no platform in it, but in `spool-blobs.server.ts`.',
};
const HOOKS = { group: ['preact/hooks', 'preact/compat'], message: 'Drawn to text: no hooks.' };
const SUPABASE = {
  group: ['@supabase/*'],
  message: 'Only src/database/client.ts talks to Supabase.',
};
const BARRELS = { group: ['**/index.ts'], message: 'Import the file that defines it.' };
/** What runs on a server only, by the end of its name or by its room. Words and drawings are not. */
const SERVER = {
  regex: String.raw`(?:-repository|-handler|\.server)\.tsx?$|/database/|/web/(?!(?:MessagePage\.tsx|[a-z-]+-texts\.ts)$)`,
  message: 'This code runs in browsers too: no repository, no handler, no server in it.',
};

const SUFFIXED = '{*-repository,*-handler,*.server}.{ts,tsx}';
/** Rooms whose files without a suffix are rules, words and drawings, the same in every place. */
const PURE = [
  ...['kit', 'questions', 'commune', 'procedures', 'law', 'guide', 'publishing', 'requests'],
  ...['quotas', 'notices', 'attachments', 'editing', 'evidence', ...CAPABILITIES],
];

/** What tells the time or draws chance by its very nature. */
const IMPURE = ['src/kit/log.ts', 'src/quotas/{proof-challenge,solve-proof}.ts'];

/**
 * For the same file, the last rule of a name replaces the ones before it: each file gets all that is
 * banned for it at once.
 */
const restrict = (files, bans, ignores = []) => ({
  files,
  ignores,
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
          zones: ZONES,
        },
      ],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // What a person pressed is handed back where a script fails: one module takes events, and knows how.
    files: ['src/{browser,site}/**/*.{ts,tsx}', 'src/site/**/*.astro', 'src/site/**/*.astro/*'],
    ignores: ['src/browser/device/take-event.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "Identifier[name='preventDefault'], Identifier[name='returnValue']",
          message: 'Take an event with `takeEvent`, which gives it back.',
        },
      ],
    },
  },
  {
    // Each test file has a commune of its own in the database that all share.
    files: ['tests/**/*.{ts,tsx}'],
    ignores: ['tests/support/shared-stack.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: String.raw`:matches(Literal[value=/(^|')petiteville($|['\/])/], TemplateElement[value.raw=/'petiteville'/])`,
          message: 'The database knows the commune of the test file alone: `ownCommune()`.',
        },
        {
          selector: "CallExpression[callee.name='inject'][arguments.0.value='stack']",
          message: 'Ask `sharedStack()`, which names the commune of the test file.',
        },
      ],
    },
  },
  restrict(['functions/*.ts', 'src/{site,host,local,tools}/**/*.{ts,tsx,astro}'], [SUPABASE]),
  restrict(['src/{web,database}/**/*.{ts,tsx}'], [PLATFORM, HOOKS, SUPABASE]),
  restrict(['src/database/client.ts'], [PLATFORM, HOOKS]),
  restrict([`src/{${PURE.join(',')}}/**/${SUFFIXED}`], [PLATFORM, HOOKS, SUPABASE]),
  restrict(['src/requests/spool/spool-blobs.server.ts'], [HOOKS, SUPABASE]),
  restrict(
    [`src/{${PURE.join(',')}}/**/*.{ts,tsx}`],
    [MACHINE, PLATFORM, HOOKS, SUPABASE, SERVER],
    [`**/${SUFFIXED}`],
  ),
  restrict(['src/browser/**/*.{ts,tsx}'], [MACHINE, PLATFORM, SUPABASE, SERVER]),
  restrict(['src/site/{pages,components,layouts}/**/*.{ts,tsx,astro}'], [SUPABASE, SERVER]),
  {
    // Rules are pure: the clock, chance and the machine are passed in.
    files: [`src/{${PURE.join(',')}}/**/*.ts`],
    ignores: [`**/${SUFFIXED}`, ...IMPURE],
    rules: {
      'no-restricted-globals': ['error', 'crypto', 'fetch', 'performance', 'process'],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], MemberExpression[object.name='Date'][property.name='now']",
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
