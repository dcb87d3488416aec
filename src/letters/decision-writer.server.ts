import type { DecisionWriter } from '../requests/letter/decision-writer.ts';
import { decisionLetter } from './decision-letter.ts';
import type { NamedTemplate } from './named-template.ts';

/** @param templates the words of letters, read when a decision is written */
export function createDecisionWriter(
  templates: () => Promise<readonly NamedTemplate[]>,
): DecisionWriter {
  return {
    write: async (request, decided, today) =>
      decisionLetter(await templates(), request, decided, today),
  };
}
