import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { StopError } from '../../kit/stop-error.ts';
import { newProcedureTexts as texts } from './new-procedure-texts.ts';
import type { Given, Question } from './question.ts';

/** Answers of somebody who stopped in the middle. */
export interface KeptAnswers {
  readonly read: () => Given;
  /** @param given nothing once every question is answered */
  readonly write: (given: Given) => void;
}

/**
 * Asks every question, and the same one again until its answer can be used. Lines may also come from
 * a pipe.
 * @param kept where answers are kept as they come, to be taken up again
 * @throws {StopError} when the lines end too early
 */
export async function askAll(
  questions: readonly Question[],
  { input, output }: { readonly input: Readable; readonly output: Writable },
  kept?: KeptAnswers,
): Promise<Given> {
  const reader = createInterface({ input, crlfDelay: Infinity });
  const lines = reader[Symbol.asyncIterator]();
  const print = (text: string) => output.write(`${text}\n`);
  const before = kept?.read() ?? {};
  const count = Object.keys(before).length;
  const given: Record<string, string> = {};
  if (count > 0) {
    output.write(`\n${texts.again(count)}\n> `);
    const line = await lines.next();
    if (line.done !== true && /^o/iu.test(line.value.trim())) Object.assign(given, before);
  }
  for (const question of questions) {
    if (!question.isAsked(given) || question.key in given) continue;
    print(`\n${question.lines(given).join('\n')}`);
    for (;;) {
      output.write('> ');
      const line = await lines.next();
      if (line.done === true) throw new StopError(texts.ended);
      const { value, refusal } = question.read(line.value, given);
      if (value !== undefined) {
        given[question.key] = value;
        kept?.write(given);
        break;
      }
      print(refusal);
    }
  }
  reader.close();
  kept?.write({});
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
