import { answersOffered } from '../questions/condition-text.ts';
import type { Question } from '../questions/field.ts';
import type { Option } from '../questions/option.ts';

/** A question that a condition may name, and its answers when they are to choose. */
export interface EarlierQuestion {
  readonly key: string;
  readonly label: string;
  readonly answers: readonly Option[];
}

interface Part {
  readonly fields?: readonly Question[];
}

/**
 * Questions asked before a condition, in their order, while a form is still being written.
 * @param form what its controls hold: keys may be missing
 * @param path of the condition: `form.1.fields.0.when`. Elsewhere, every question was asked
 */
export function earlierQuestions(form: unknown, path: string): readonly EarlierQuestion[] {
  const parts = Array.isArray(form) ? (form as readonly (Part | null)[]) : [];
  const at = /^form\.(?<part>\d+)\.(?:fields\.(?<field>\d+)\.)?(?:fields\.(?<inner>\d+)\.)?when/u;
  const { part, field, inner } = at.exec(path)?.groups ?? {};
  const fields = (index: number) => parts[index]?.fields ?? [];
  if (inner !== undefined) {
    const group = fields(Number(part))[Number(field)] as (Part & Question) | undefined;
    return (group?.fields ?? []).slice(0, Number(inner)).flatMap(named);
  }
  const whole = part === undefined ? parts.length : Number(part);
  const before = parts.slice(0, whole).flatMap((one) => one?.fields ?? []);
  const own = part === undefined ? [] : fields(whole).slice(0, Number(field ?? 0));
  return [...before, ...own].flatMap(named);
}

/** Nothing for what is no question, or has no short name yet. */
function named(question: Question): readonly EarlierQuestion[] {
  const { key, label, type } = question as Partial<Question>;
  if (key === undefined || key === '' || (type as string) === 'information') return [];
  return [
    { key, label: label === undefined || label === '' ? key : label, answers: offeredBy(question) },
  ];
}

function offeredBy(question: Question): readonly Option[] {
  // A question whose answers are not written yet offers none.
  const isWhole = !('options' in question) || Array.isArray(question.options);
  // The tool keeps a box that nobody filled in: an answer without words is none.
  return isWhole ? answersOffered(question).filter(({ label }) => label !== '') : [];
}
