import { cutText } from '../kit/cut-text.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { errorTexts } from '../questions/errors-texts.ts';
import { controlNames, type Field } from '../questions/field.ts';
import { questionOfKept } from '../questions/files/files.ts';
import type { FormReading } from '../web/read-form.ts';
import { submittedTexts } from './submitted-values-texts.ts';

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
 * @param isChanged whether the form changed since its page was opened: a name that no question bears was
 *   then one, and is told; else programs of the browser put it there, which nobody typed
 */
export function sortEntries(
  fields: readonly Field[],
  { entries: sent, isGarbled, files }: Extract<FormReading, { kind: 'form' }>,
  isChanged: boolean,
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
  for (const name of isChanged ? names : []) {
    const isProtocol = name.startsWith(PROTOCOL_PREFIX) && !name.startsWith('__');
    if (!questionOf.has(name) && !isProtocol) unknown.add(name);
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
