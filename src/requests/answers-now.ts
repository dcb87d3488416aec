import type { Answer, Answers } from '../questions/answers.ts';
import type { JournalEvent } from './events/journal.ts';

/** One answer that a person put right. Absent: the question was not answered, or is not asked any more. */
export interface AnswerChange {
  /** Key of the question. */
  readonly question: string;
  readonly before?: Answer | undefined;
  readonly after?: Answer | undefined;
}

/**
 * The answers that count: those that were sent, which never change, then each correction in its order.
 * @param sent with the first sending
 */
export function answersNow(
  sent: Answers,
  events: readonly Pick<JournalEvent, 'kind' | 'content'>[],
): Answers {
  return events.reduce<Answers>((answers, event) => withChanges(answers, changesOf(event)), sent);
}

/** What an event corrects; nothing, when it is none or when its words were erased. */
export function changesOf({
  kind,
  content,
}: Pick<JournalEvent, 'kind' | 'content'>): readonly AnswerChange[] {
  if (kind !== 'answers.corrected' || content === null) return [];
  return (content as { readonly changes: readonly AnswerChange[] }).changes;
}

/** What differs between answers and those that are to count. */
export function changesBetween(before: Answers, after: Answers): readonly AnswerChange[] {
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys]
    .filter((key) => inOneOrder(before[key]) !== inOneOrder(after[key]))
    .map((question) => ({
      question,
      ...(before[question] !== undefined && { before: before[question] }),
      ...(after[question] !== undefined && { after: after[question] }),
    }));
}

/** What is stored forgets the order of the parts of an answer. */
function inOneOrder(answer: Answer | undefined): string {
  return JSON.stringify(answer, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function withChanges(answers: Answers, changes: readonly AnswerChange[]): Answers {
  const changed = new Map(Object.entries(answers));
  for (const { question, after } of changes) {
    if (after === undefined) changed.delete(question);
    else changed.set(question, after);
  }
  return Object.fromEntries(changed);
}
