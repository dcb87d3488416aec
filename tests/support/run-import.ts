import { importCommand } from '../../src/tools/import/import.ts';
import { runHere, runProgram, type CommandRun } from './run-here.ts';

const ON_15_JANUARY = { environment: { PARVIS_NOW: '2027-01-15T10:00:00Z' } };
const wordsIn = (
  root: string,
  [source = '', slug = '', ...options]: readonly string[],
): readonly string[] => [source, slug, root, ...options];

/**
 * Runs `npm run importer` as an editor does, on 15 January 2027.
 * @param root folder whose `content/` receives the procedure
 * @param words address, name of the procedure, then options
 */
export function runImport(root: string, words: readonly string[]): Promise<CommandRun> {
  return runHere(importCommand, wordsIn(root, words), ON_15_JANUARY);
}

/** The same in a process of its own. */
export function runImportProgram(root: string, words: readonly string[]) {
  return runProgram('import/import.ts', wordsIn(root, words), ON_15_JANUARY);
}
