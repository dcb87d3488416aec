import { expect, inject } from 'vitest';
import { communeOfFile } from './commune-of-file.ts';
import type { TestStack } from './global-setup.ts';

/** The commune of the test file that runs: no other file sees, counts, locks or spends what is its own. */
export function ownCommune(): string {
  const { testPath } = expect.getState();
  if (testPath === undefined) throw new Error('No test file runs.');
  return communeOfFile(testPath);
}

/** The shared parts, as the test file that runs sees them: with its commune. */
export function sharedStack(): TestStack {
  const { environment, databaseUrl } = inject('stack');
  return { environment: { ...environment, PARVIS_COMMUNE: ownCommune() }, databaseUrl };
}
