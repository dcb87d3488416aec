import { formatInternationalPhone } from '../../kit/format-phone.ts';
import { NO_BREAK_SPACE } from '../../kit/typography.ts';
import type { QuestionType } from '../../questions/field.ts';

/** Kinds whose answers are numbers and days: a spreadsheet may add them up and sort them. */
const COUNTED: ReadonlySet<QuestionType | undefined> = new Set<QuestionType>([
  ...([
    'integer',
    'amount',
    'measure',
    'family-quotient',
    'date',
    'partial-date',
    'period',
  ] as const),
]);

const MONTHS = [
  'janv?(?:ier)?|f[eé]vr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept?(?:embre)?',
  'oct(?:ob(?:re|er))?|nov(?:emb(?:re|er))?|d[eé]c(?:embre)?|january|feb(?:ruary)?|mar(?:ch)?|april?',
  'may|june?|july?|aug(?:ust)?|sept?(?:ember)?|december',
].join('|');
/** Numbers, days and hours as spreadsheets guess them: 012, 1E5, 1-2, 3/4, 12:30, 10 %, 1 mars, VRAI. */
const GUESSED = [
  /^(?=.*\d)[\s\d.,:/+()%€$e-]*$/iu,
  new RegExp(String.raw`^(?=.*\d)\d{0,4}[\s/.-]*(?:${MONTHS})\.?[\s/.-]*\d{0,4}$`, 'iu'),
  /^(?:vrai|faux|true|false)$/iu,
];

/**
 * An answer as a cell that spreadsheets leave as it is: they would lose the zeros of a number that
 * counts nothing, and write a long one as 7,3E+13.
 * @param type of the question; `undefined` when its definition is gone
 */
export function answerCell(type: QuestionType | undefined, lines: readonly string[]): string {
  const text = lines.join('\n');
  if (COUNTED.has(type)) return text;
  if (type === 'phone') return phoneCell(text);
  return asText(type === 'siret' ? text.replace(SIRET, '$1 $2 $3 $4') : text);
}

const SIRET = /^(\d{3})(\d{3})(\d{3})(\d{5})$/u;

/** As it is dialled in France, two digits at a time: never a sum, never a formula. */
function phoneCell(phone: string): string {
  const french = /^\+33\d{9}$/u.test(phone) ? formatInternationalPhone(phone) : phone;
  const dialled = french.replace(/^\+/u, '00').replaceAll(/\s/gu, '');
  return dialled.replaceAll(/(\d{2})(?=\d)/gu, '$1 ');
}

/** Followed by a space that no number holds: seen by nobody, and trimmed by whoever copies it. */
function asText(text: string): string {
  return GUESSED.some((look) => look.test(text)) ? text + NO_BREAK_SPACE : text;
}
