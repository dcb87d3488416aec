import { isExistingDay } from '../kit/day.ts';

/** Decisions that a commune takes itself: nobody else publishes them, so their day is their name. */
const BODIES = [
  'Délibération du conseil municipal',
  'Délibération du conseil d’administration du CCAS',
  'Arrêté du maire',
] as const;

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const DAY = /^ du (?<date>\d{1,2}|1er) (?<month>\p{L}+) (?<year>\d{4})$/u;

/** Whether a text calls itself a decision of a commune, whichever it is. */
export function isLocalText(text: string): boolean {
  return BODIES.some((body) => text.startsWith(body));
}

/**
 * Whether a text is a decision of this commune, with its day: « Délibération du conseil municipal
 * d’Admiville du 18 juin 2026 ».
 * @param ofName the commune after « de »: « d’Admiville »
 */
export function isTextOfCommune(text: string, ofName: string): boolean {
  const written = text.replaceAll(/[\u00a0\u202f]/gu, ' ');
  const start = BODIES.map((body) => `${body} ${ofName}`).find((name) => written.startsWith(name));
  const found = start === undefined ? undefined : DAY.exec(written.slice(start.length))?.groups;
  if (found === undefined) return false;
  const { date = '', month = '', year = '' } = found;
  const monthNumber = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return isExistingDay(`${year}-${monthNumber}-${date.replace('er', '').padStart(2, '0')}`);
}
