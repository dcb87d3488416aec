import { GridTable } from '../GridTable.tsx';
import { cellTexts, COLUMNS } from './figure-cells.ts';
import type { ShownFigures } from './figure-table.ts';
import type { FigureTableData } from './figure-tables.ts';
import { FigureChart } from './FigureChart.tsx';
import { columnTexts, divisionTexts, figuresTexts } from './figures-texts.ts';

/** Requests put together by one thing: a table, and the same as a picture beside it. */
export function FigureTable({
  table: { division, rows },
  total,
}: {
  readonly table: FigureTableData;
  readonly total: ShownFigures;
}) {
  const { title, head } = divisionTexts[division];
  const line = (label: string, figures: ShownFigures) => {
    const cells = cellTexts(figures);
    return { key: label, head: label, cells: COLUMNS.map((column) => cells[column]) };
  };
  return (
    <section class="figures">
      <GridTable
        caption={title}
        heads={[head, ...COLUMNS.map((column) => columnTexts[column])]}
        rows={rows.map((row) => line(row.label, row))}
        total={line(figuresTexts.total, total)}
        isOfNumbers
      />
      <FigureChart title={figuresTexts.chart(title)} rows={rows} isInTime={division === 'week'} />
    </section>
  );
}
