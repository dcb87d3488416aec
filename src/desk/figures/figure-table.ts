import type { FigureRow } from './figure-row.ts';
import { gatherSmall, hiddenCells, isSmallPart, LEAST, type PartOfWhole } from './hide-small.ts';

/** A count that is shown, or that would tell too much. */
export type Shown = number | 'hidden';

/** Days to answer: nothing while too few were answered. */
export interface AnswerDays {
  readonly median: number;
  readonly ninth: number;
}

/** What is shown of requests that have something in common. */
export interface ShownFigures {
  readonly received: number;
  readonly open: Shown;
  readonly late: Shown;
  readonly online: Shown;
  readonly assisted: Shown;
  readonly days: AnswerDays | undefined;
}

export interface ShownRow extends ShownFigures {
  readonly label: string;
}

const PARTS = ['open', 'late', 'online', 'assisted'] as const;
type Part = (typeof PARTS)[number];

type Counted = Pick<FigureRow, 'received' | Part>;

/** Late ones are some of those that wait; the others are some of those that came. */
const partOf = (row: Counted, name: Part): PartOfWhole => ({
  part: row[name],
  whole: name === 'late' ? row.open : row.received,
});

const daysOf = ({ answered, median, ninth }: FigureRow): AnswerDays | undefined =>
  answered >= LEAST && median !== null && ninth !== null ? { median, ninth } : undefined;

/** All the requests of the page. @returns nothing when they are too few to say anything */
export function totalFigures(rows: readonly FigureRow[]): ShownFigures | undefined {
  const all = rows.find(({ by }) => by === 'all');
  if (all === undefined || all.received < LEAST) return undefined;
  const shown = (name: Part): Shown => (isSmallPart(partOf(all, name)) ? 'hidden' : all[name]);
  return {
    received: all.received,
    open: shown('open'),
    late: shown('late'),
    online: shown('online'),
    assisted: shown('assisted'),
    days: daysOf(all),
  };
}

/**
 * The lines of a table whose total is known: small groups are put together in the last one, and no count
 * that is hidden can be found again from the others.
 * @param others what they are called
 */
export function tableRows(
  rows: readonly (FigureRow & { readonly label: string })[],
  others: string,
): readonly ShownRow[] {
  const { shown, gathered } = gatherSmall(rows);
  // Days do not add up: those of groups put together are not said.
  const together = gathered.length > 0 ? [{ ...sumOf(gathered), label: others }] : [];
  const lines = [...shown.map((row) => ({ ...row, days: daysOf(row) })), ...together];
  const hidden = Object.fromEntries(
    PARTS.map((name) => [name, hiddenCells(lines.map((line) => partOf(line, name)))]),
  ) as Readonly<Record<Part, readonly boolean[]>>;
  const cell = (name: Part, place: number): Shown =>
    hidden[name][place] === true ? 'hidden' : (lines[place]?.[name] ?? 0);
  return lines.map(({ label, received, days }, place) => ({
    label,
    received,
    open: cell('open', place),
    late: cell('late', place),
    online: cell('online', place),
    assisted: cell('assisted', place),
    days,
  }));
}

function sumOf(rows: readonly FigureRow[]): Counted & { readonly days: undefined } {
  const sum = (name: keyof Counted) => rows.reduce((total, row) => total + row[name], 0);
  return {
    received: sum('received'),
    open: sum('open'),
    late: sum('late'),
    online: sum('online'),
    assisted: sum('assisted'),
    days: undefined,
  };
}
