import type { Evidence, TestReference } from './criterion.ts';

/** Files of tests that criteria rest on. */
export const TEST_FILES = {
  pages: 'tests/evidence/pages.test.ts',
  markup: 'tests/evidence/rules/markup.ts',
  wayfinding: 'tests/evidence/rules/wayfinding.ts',
  forms: 'tests/evidence/rules/forms.ts',
  mistakes: 'tests/evidence/rules/mistakes.ts',
  names: 'tests/evidence/shown/names.ts',
  display: 'tests/evidence/shown/display.ts',
  keyboard: 'tests/evidence/shown/keyboard.ts',
  style: 'tests/evidence/style.test.ts',
  built: 'tests/site/built-site.test.ts',
  everyPage: 'tests/support/page-promises.ts',
  paper: 'tests/filing/paper-forms.test.tsx',
  refusals: 'tests/site/markdown-refusals.test.ts',
  filing: 'tests/browser/filing.test.ts',
  openNow: 'tests/browser/open-now.test.ts',
  formSteps: 'tests/browser/form-steps.test.ts',
  search: 'tests/browser/search.test.ts',
  typing: 'tests/browser/keyboard.test.ts',
  check: 'tests/filing/review-page.test.ts',
} as const;

const reference = (file: keyof typeof TEST_FILES, title: string): TestReference => ({
  file: TEST_FILES[file],
  title,
});

/** A test proves the criterion, or a part of it that a machine can judge. */
export function proved(file: keyof typeof TEST_FILES, title: string): Evidence {
  return { kind: 'test', ...reference(file, title) };
}

/** The criterion speaks of something that the site does not have; a test fails when it comes. */
export function absent(reason: string, file: keyof typeof TEST_FILES, title: string): Evidence {
  return { kind: 'not-applicable', reason, guard: reference(file, title) };
}

/** Every rule of axe: on every page and state, then in four other looks for each arrangement of elements. */
export const AXE = proved('pages', 'axe finds nothing to say, $name');
/** The grammar of HTML, on every page and state. */
export const VALID_HTML = proved('pages', 'its HTML is valid');
/** HTML_CodeSniffer through pa11y, on each arrangement of elements. */
export const PA11Y = proved('pages', 'pa11y finds nothing to say');
