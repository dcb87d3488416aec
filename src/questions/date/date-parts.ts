import * as v from 'valibot';
import { foldText } from '../../kit/fold-text.ts';
import { visibleText } from '../visible-text.ts';

/** Names of the three controls after the key of the field. */
export const DATE_PARTS = ['jour', 'mois', 'annee'] as const;
type DateParts = Record<(typeof DATE_PARTS)[number], string>;

/** Four digits, in a century that a request can speak of: « 85 » would be stored as the year 85. */
export const YEAR = /^(?:18|19|20)\d\d$/u;

const MONTHS =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** A day as it is said: « lundi 1 janvier 2020 », « 27 5 2026 », « mars 1985 ». */
const WHOLE = /^(?:(?:le|\w+di|dimanche) )*(?:(\d\d?) )?([a-z]+|\d\d?) (\d{4})$/u;

/** Longer than any day, in any words: what follows is not looked at. */
const LONGEST = 99;

/** The three parts in digits. A month may be a word; a whole date may have been typed in one control. */
export function datePartsSchema() {
  const part = v.pipe(v.string(), v.transform(toWords));
  return v.pipe(v.object({ jour: part, mois: part, annee: part }), v.transform(readParts));
}

/** What was typed as it is said: « 1er », « 27/05/2026 » and « 2026-05-27 » are « 1 » and « 27 05 2026 ». */
function toWords(text: string): string {
  return foldText(visibleText(text.slice(0, LONGEST)))
    .replace(/[\s.,/\p{Pd}−]+/gu, ' ')
    .trim()
    .replace(/^(\d{4}) (\d\d) (\d\d)$/u, '$3 $2 $1')
    .replace(/\b1 ?er\b/u, '1');
}

function readParts({ jour, mois, annee }: DateParts): DateParts {
  const whole = WHOLE.exec([jour, mois, annee].join(' ').trim().replace(/ +/gu, ' '));
  const [, day = '', month = '', year = ''] = whole ?? [];
  // « 27 » and « 1985 » in their own controls are no month and year.
  return whole === null || !(day || annee === '' || /\D/u.test(month))
    ? { jour, mois: monthNumber(mois), annee }
    : { jour: day, mois: monthNumber(month), annee: year };
}

/** Months by three letters at least: « févr », « sept ». « jui » is two of them: it stays, to be refused. */
function monthNumber(word: string): string {
  const index = MONTHS.findIndex((month) => month.startsWith(word));
  return index < 0 || word.length < 3 || word === 'jui' ? word : String(index + 1);
}

/** The three parts of a day, or of what is known of it: `1985-03` has no `jour`. */
export function datePartsOf(day: string) {
  const [annee = '', mois = '', jour = ''] = day.split('-');
  const plain = (digits: string) => digits.replace(/^0/u, '');
  return { jour: plain(jour), mois: plain(mois), annee };
}
