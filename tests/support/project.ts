import { resolve } from 'node:path';
import { contentRoot } from '../../src/site/content/content-root.ts';

/** Root of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Settings of a build of the commune that was made for the tests. */
export const FIXTURE_SETTINGS = { PARVIS_CONTENT: 'tests/fixtures/petiteville' } as const;

/** The content of that commune: tests of the product know no other. */
export const FIXTURE = contentRoot(ROOT, FIXTURE_SETTINGS);
