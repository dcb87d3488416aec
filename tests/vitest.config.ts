import { defineConfig } from 'vitest/config';
import { ROOT } from './support/project.ts';

const START = 'tests/local/start/*.test.ts';
/** What the demonstration commune promises. */
const ADMIVILLE = 'tests/admiville/*.test.{ts,tsx}';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Functions log a line for each request: shown only when a test fails.
  silent: 'passed-only',
  // Whatever content the person who runs them works on.
  env: { PARVIS_CONTENT: '' },
} as const;

export default defineConfig({
  root: ROOT,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Two cores: more workers would only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'parts',
          globalSetup: ['tests/support/global-setup.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [START, ADMIVILLE],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'admiville',
          globalSetup: ['tests/admiville/build-admiville.ts'],
          include: [ADMIVILLE],
          sequence: { groupOrder: 1 },
        },
      },
      {
        // `npm start` builds the site anew: nobody else may be reading it.
        extends: true,
        test: {
          ...shared,
          name: 'start',
          include: [START],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
