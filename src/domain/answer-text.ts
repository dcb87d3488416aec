import type { Answer } from '../schemas/answers.ts';
import { assertUnreachable, type Field } from '../schemas/field.ts';
import { isBlankText } from '../schemas/fields/visible-text.ts';
import { formatDay } from '../texts/format-day.ts';
import { formatEuros, formatInteger } from '../texts/format-number.ts';
import { NO_BREAK_SPACE } from '../texts/typography.ts';

/**
 * Writes a checked answer for a person to read, in one line or more.
 * Free text comes out exactly as it was typed; an empty list means that nothing was answered.
 */
export function answerLines(field: Field, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (typeof answer === 'object') return addressLines(answer);
  switch (field.type) {
    case 'text':
    case 'long-text':
    case 'email':
    case 'rna':
    case 'siret':
    case 'address':
      return [String(answer)];
    case 'phone':
      return [spacePhone(String(answer))];
    case 'date':
      return [formatDay(String(answer))];
    case 'integer':
      return [formatInteger(Number(answer))];
    case 'amount':
      return [formatEuros(Number(answer))];
    case 'choice':
      return [field.options.find(({ value }) => value === answer)?.label ?? String(answer)];
    case 'statement':
      return ['Oui'];
    default:
      return assertUnreachable(field);
  }
}

function addressLines(parts: Readonly<Record<string, string>>): readonly string[] {
  const town = [parts.code_postal, parts.commune].filter(Boolean).join(' ');
  return [parts.voie, parts.complement, town, parts.pays].filter(
    (line): line is string => line !== undefined && !isBlankText(line),
  );
}

/** French numbers are read two digits at a time, and never cut at the end of a line. */
function spacePhone(number: string): string {
  if (!/^0\d{9}$/u.test(number)) return number;
  return number.replaceAll(/(\d{2})(?=\d)/gu, `$1${NO_BREAK_SPACE}`);
}
