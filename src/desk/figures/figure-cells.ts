import { formatDecimal, formatInteger } from '../../kit/format-number.ts';
import type { Shown, ShownFigures } from './figure-table.ts';
import { columnTexts, figuresTexts } from './figures-texts.ts';

export type Column = keyof typeof columnTexts;
export const COLUMNS = Object.keys(columnTexts) as readonly Column[];

/** The cells of a line, in the order of the columns, as they are read on the page. */
export function cellTexts(figures: ShownFigures): Readonly<Record<Column, string>> {
  const { received, open, late, days } = figures;
  const count = (shown: Shown) => (shown === 'hidden' ? figuresTexts.hidden : formatInteger(shown));
  const share = (part: Shown) => {
    const percent = percentOf(part, received);
    if (percent === undefined) return figuresTexts.nothing;
    return percent === 'hidden'
      ? figuresTexts.hidden
      : figuresTexts.share(formatDecimal(percent, 1));
  };
  const length = (of: number | undefined) =>
    of === undefined ? figuresTexts.nothing : figuresTexts.days(of);
  return {
    received: count(received),
    open: count(open),
    late: count(late),
    median: length(days?.median),
    ninth: length(days?.ninth),
    online: share(figures.online),
    assisted: share(figures.assisted),
  };
}

/** A part, in percent of what came; nothing where nothing came. */
export function percentOf(part: Shown, received: number): Shown | undefined {
  if (received === 0) return undefined;
  return part === 'hidden' ? 'hidden' : (100 * part) / received;
}
