import type { LetterPrinter } from '../../requests/letter/letter-printer.ts';
import { drawBatch } from './batch-file.server.ts';
import { prepareBatch, type PrepareBatchDependencies } from './prepare-batch.server.ts';

export interface LetterPrinterDependencies extends Omit<PrepareBatchDependencies, 'templates'> {
  /** Read when letters are written: printing them again needs none. */
  readonly templates: () => Promise<PrepareBatchDependencies['templates']>;
}

/** What writes and draws the letters of the services of an agent. */
export function createLetterPrinter({
  templates,
  ...dependencies
}: LetterPrinterDependencies): LetterPrinter {
  return {
    queue: dependencies.queue,
    prepare: async (today) =>
      prepareBatch({ ...dependencies, templates: await templates() }, today),
    draw: ({ day, letters }) => drawBatch(dependencies, day, letters),
  };
}
