import { basename } from 'node:path';
import { StopError } from '../../kit/stop-error.ts';
import { parseYaml } from '../../site/content/parse-yaml.ts';
import { readText } from '../../site/content/read-text.ts';
import { newProcedureTexts as texts } from './new-procedure-texts.ts';
import type { Given } from './question.ts';

/**
 * Reads a file of answers: one key a line, with its answer.
 * @throws {StopError} when it is missing, or holds something else
 */
export async function readAnswers(path: string): Promise<Given> {
  const { text = '' } = await readText(path);
  const { data } = parseYaml(text, 1);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new StopError(texts.badAnswers(basename(path)));
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
}
