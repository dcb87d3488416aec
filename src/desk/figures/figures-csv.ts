import { formatDecimal } from '../../kit/format-number.ts';
import { spreadsheetText } from '../../kit/spreadsheet-text.ts';
import { percentOf } from './figure-cells.ts';
import type { Shown, ShownFigures } from './figure-table.ts';
import type { ShownPage } from './figure-tables.ts';
import { columnTexts, divisionTexts, figuresTexts } from './figures-texts.ts';

const { csv } = figuresTexts;
const inUnit = (column: keyof typeof columnTexts, unit: string) =>
  `${columnTexts[column]} (${unit})`;

const COLUMNS = [
  { key: 'division', header: csv.division },
  { key: 'group', header: csv.group },
  { key: 'received', header: columnTexts.received },
  { key: 'open', header: columnTexts.open },
  { key: 'late', header: columnTexts.late },
  { key: 'median', header: inUnit('median', csv.days) },
  { key: 'ninth', header: inUnit('ninth', csv.days) },
  { key: 'online', header: inUnit('online', csv.percent) },
  { key: 'assisted', header: inUnit('assisted', csv.percent) },
];

/** The same figures as the page, no more, for a spreadsheet: numbers without spaces or units. */
export function figuresCsv({ total, tables }: ShownPage): string {
  return spreadsheetText(
    [
      rowOf(figuresTexts.total, '', total),
      ...tables.flatMap(({ division, rows }) =>
        rows.map((row) => rowOf(divisionTexts[division].title, row.label, row)),
      ),
    ],
    COLUMNS,
  );
}

function rowOf(division: string, group: string, figures: ShownFigures) {
  const count = (shown: Shown) => (shown === 'hidden' ? figuresTexts.hidden : String(shown));
  const share = (part: Shown) => {
    const percent = percentOf(part, figures.received);
    if (percent === undefined) return undefined;
    return percent === 'hidden' ? figuresTexts.hidden : formatDecimal(percent, 1);
  };
  return {
    ...{ division, group },
    received: count(figures.received),
    open: count(figures.open),
    late: count(figures.late),
    median: figures.days && String(figures.days.median),
    ninth: figures.days && String(figures.days.ninth),
    online: share(figures.online),
    assisted: share(figures.assisted),
  };
}
