import { parisDay } from '../../src/kit/paris-time.ts';
import { query } from './database.ts';
import type { DeskVisitor } from './desk-visitor.ts';
import { readArrived } from './entry.ts';
import { SITE } from './open-site.ts';
import { ownCommune } from './shared-stack.ts';

export const LETTERS = '/bureau/courriers/';
/** The day of the machine: functions print on it. */
export const DAY = parisDay(new Date());
/** The first batch of that day, and its page. */
export const LOT = `${DAY}-1`;
export const LOT_PAGE = `${LETTERS}${LOT}/`;

/** A page of letters, as an agent opens it. */
export const openLetters = async (visitor: DeskVisitor, path = LETTERS) =>
  readArrived(await visitor.go(path));

/** What comes of a form of theirs. */
export const postLetters = async (
  visitor: DeskVisitor,
  path: string,
  form: Readonly<Record<string, string>> = {},
) => readArrived(await visitor.post(path, form));

/** A file of the first batch, as it is sent. */
export const fileOfLot = (visitor: DeskVisitor, file: string, init: RequestInit = {}) =>
  visitor.send(new URL(`${LOT_PAGE}${file}`, SITE), init);

/** How often each batch of the commune was printed. */
export async function timesPrinted(): Promise<readonly number[]> {
  const rows = await query<{ prints: number }>(
    'select prints from letter_batches where commune_id = $1',
    [ownCommune()],
  );
  return rows.map(({ prints }) => prints);
}
