import { defineConfig } from 'vitest/config';
import { ROOT } from './support/project.ts';

const START = 'tests/local/start/*.test.ts';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Functions log a line for each request: shown only when a test fails.
  silent: 'passed-only',
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
          exclude: [START],
          sequence: { groupOrder: 0 },
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
