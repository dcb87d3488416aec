import { cutText } from '../kit/cut-text.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { errorTexts } from '../questions/errors-texts.ts';
import { controlNames, type Field } from '../questions/field.ts';
import { questionOfKept } from '../questions/files/files.ts';
import type { FormReading } from '../web/read-form.ts';
import { submittedTexts } from './posted-values-texts.ts';

/** Controls of the protocol start with this sign; no key of a field can. */
const PROTOCOL_PREFIX = '_';
/** Unknown names that are worth a message each. */
const MOST_UNKNOWN_NAMES = 5;
const REPLACEMENT = '\uFFFD';

export interface SubmittedValues {
  /** What the form asked for, by name of control. Never holds a name that the form does not have. */
  readonly values: FormValues;
  /** Names that the form does not have any more, or that came twice; files; bytes that are no text. */
  readonly problems: readonly AnswerProblem[];
}

/**
 * Sorts what arrived by the questions of the form. No answer is dropped in silence: a name that is
 * repeated is told to the person, whose first answer is kept. A block that the person takes back goes with
 * its answers.
 * @param isCurrent whether the page asked what is asked now: a name that no question bears was then put
 *   there by programs of the browser, and nobody typed it; else it may have been a question, and is told
 */
export function sortEntries(
  fields: readonly Field[],
  { entries: sent, isGarbled, files }: Extract<FormReading, { kind: 'form' }>,
  isCurrent: boolean,
): SubmittedValues {
  const questionOf = new Map(
    fields.flatMap((field) => controlNames(field).map((name) => [name, field] as const)),
  );
  // A control for each file that came before: together, they answer one question.
  const entries = sent.map(([name, text]) => {
    const question = questionOfKept(name) ?? name;
    return [questionOf.get(question)?.type === 'files' ? question : name, text] as const;
  });
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  const unknown = new Set<string>();
  const names = [...entries.map(([name]) => name), ...files.map(({ control }) => control)];
  const misplaced = new Set<string>();
  for (const { control } of files) {
    const type = questionOf.get(control)?.type;
    if (type !== undefined && type !== 'files') misplaced.add(control);
  }
  const keys = new Set(fields.map(({ key }) => key));
  for (const name of names) {
    const isProtocol = name.startsWith(PROTOCOL_PREFIX) && !name.startsWith('__');
    // One block more than the form takes is an answer all the same.
    const [key = '', part] = name.split('.');
    const isOfForm = part !== undefined && keys.has(key);
    if (!questionOf.has(name) && !isProtocol && (isOfForm || !isCurrent)) unknown.add(name);
  }
  const removed = sent.flatMap(([name, text]) => (name === PROTOCOL.remove ? [`${text}.`] : []));
  for (const [name, text] of entries) {
    if (!questionOf.has(name) || removed.some((block) => name.startsWith(block))) continue;
    const before = values.get(name);
    if (before === undefined) values.set(name, text);
    else if (questionOf.get(name)?.type === 'files') values.set(name, `${before}\n${text}`);
    else if (before !== text) repeated.add(name);
  }
  const label = (name: string) => questionOf.get(name)?.label ?? name;
  const garbled = isGarbled ? [...values].filter(([, text]) => text.includes(REPLACEMENT)) : [];
  return {
    values: Object.fromEntries(values),
    problems: [
      ...[...repeated].map((name) => ({
        control: name,
        message: submittedTexts.repeated(label(name)),
      })),
      ...[...misplaced].map((name) => ({
        control: name,
        message: submittedTexts.file(label(name)),
      })),
      ...garbled.map(([name]) => ({
        control: name,
        message: errorTexts['answer.unstorable'](label(name)),
      })),
      ...[...unknown]
        .slice(0, MOST_UNKNOWN_NAMES)
        .map((name) => ({ message: submittedTexts.unknown(cutText(name)) })),
    ],
  };
}
