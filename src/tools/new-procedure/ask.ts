import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { StopError } from '../../kit/stop-error.ts';
import { newProcedureTexts as texts } from './new-procedure-texts.ts';
import type { Given, Question } from './question.ts';

/**
 * Asks every question, and the same one again until its answer can be used. Lines may also come from
 * a pipe.
 * @throws {StopError} when the lines end too early
 */
export async function askAll(
  questions: readonly Question[],
  { input, output }: { readonly input: Readable; readonly output: Writable },
): Promise<Given> {
  const reader = createInterface({ input, crlfDelay: Infinity });
  const lines = reader[Symbol.asyncIterator]();
  const print = (text: string) => output.write(`${text}\n`);
  const given: Record<string, string> = {};
  for (const question of questions) {
    if (!question.isAsked(given)) continue;
    print(`\n${question.lines(given).join('\n')}`);
    for (;;) {
      output.write('> ');
      const line = await lines.next();
      if (line.done === true) throw new StopError(texts.ended);
      const { value, refusal } = question.read(line.value, given);
      if (value !== undefined) {
        given[question.key] = value;
        break;
      }
      print(refusal);
    }
  }
  reader.close();
  return given;
}

/**
 * Takes the answers from a file instead.
 * @param answers by key of the question; an optional one may be missing
 * @throws {StopError} naming the first answer that cannot be used
 */
export function takeAll(questions: readonly Question[], answers: Given): Given {
  const given: Record<string, string> = {};
  for (const question of questions) {
    if (!question.isAsked(given)) continue;
    const { key } = question;
    const { value, refusal } = question.read(answers[key] ?? '', given);
    if (value === undefined) {
      throw new StopError(key in answers ? texts.badAnswer(key, refusal) : texts.noAnswer(key));
    }
    given[key] = value;
  }
  return given;
}
