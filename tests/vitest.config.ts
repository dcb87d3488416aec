import { defineConfig } from 'vitest/config';
import { LinePerFile } from './support/line-per-file.ts';
import { LongestFirst } from './support/longest-first.ts';
import { ROOT } from './support/project.ts';

const START = 'tests/local/start/*.test.ts';
/** What the demonstration commune promises. */
const ADMIVILLE = 'tests/admiville/*.test.{ts,tsx}';

/** Catches what hangs, not what is slow: other programs may take most of the machine. */
const LONG_MS = 900_000;
const shared = {
  testTimeout: LONG_MS,
  hookTimeout: LONG_MS,
  expect: { poll: { timeout: 60_000 } },
  // Whatever content the person who runs them works on.
  env: { PARVIS_CONTENT: '' },
} as const;

export default defineConfig({
  root: ROOT,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // On two cores: they wait for servers and browsers half of the time.
    maxWorkers: 3,
    // One line a file. Functions log a line for each request: they are shown where a test fails.
    reporters: [new LinePerFile()],
    silent: 'passed-only',
    slowTestThreshold: Infinity,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'parts',
          // Nothing is changed that another file reads: modules and contents are loaded once a worker.
          isolate: false,
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/agreeing-clocks.ts', 'tests/support/agreeing-lines.ts'],
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
          sequence: { groupOrder: 0 },
        },
      },
      {
        // `npm start` may build the site anew: nobody else may be reading it. Right after the others, it
        // finds the one that they read.
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
