import type { Evidence, TestReference } from './criterion.ts';

/** Files of tests that criteria rest on. */
export const TEST_FILES = {
  axe: 'tests/a11y/pages.test.ts',
  sent: 'tests/a11y/sent-pages.test.ts',
  markup: 'tests/a11y/rules/markup.ts',
  wayfinding: 'tests/a11y/rules/wayfinding.ts',
  forms: 'tests/a11y/rules/forms.ts',
  mistakes: 'tests/a11y/rules/mistakes.ts',
  names: 'tests/a11y/shown/names.ts',
  display: 'tests/a11y/shown/display.ts',
  keyboard: 'tests/a11y/shown/keyboard.ts',
  style: 'tests/a11y/style.test.ts',
  built: 'tests/content/built-site.test.ts',
  paper: 'tests/content/paper-forms.test.tsx',
  refusals: 'tests/content/markdown-refusals.test.ts',
  filing: 'tests/e2e/filing.test.ts',
  openNow: 'tests/e2e/open-now.test.ts',
  formSteps: 'tests/e2e/form-steps.test.ts',
  search: 'tests/e2e/search.test.ts',
  typing: 'tests/e2e/keyboard.test.ts',
  check: 'tests/functions/check-page.test.ts',
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

/** Every rule of axe: on every page and state, then in five looks for each arrangement of elements. */
export const AXE = proved('axe', 'axe finds nothing to say, $name');
/** The grammar of HTML, on every page and state. */
export const VALID_HTML = proved('sent', 'the HTML of $name is valid');
/** HTML_CodeSniffer and axe through pa11y, on every page and state. */
export const PA11Y = proved('sent', 'pa11y finds nothing to say of $name');
