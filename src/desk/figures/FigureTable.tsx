import { labelled } from '../../kit/labelled.ts';
import { cellTexts, COLUMNS } from './figure-cells.ts';
import type { ShownFigures } from './figure-table.ts';
import type { FigureTableData } from './figure-tables.ts';
import { FigureChart } from './FigureChart.tsx';
import { columnTexts, divisionTexts, figuresTexts } from './figures-texts.ts';

/** Requests put together by one thing: a table, cards on a phone, and the same as a picture beside it. */
export function FigureTable({
  table: { division, rows },
  total,
}: {
  readonly table: FigureTableData;
  readonly total: ShownFigures;
}) {
  const { title, head } = divisionTexts[division];
  return (
    <section class="figures">
      <table class="grid">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class="number">
                {columnTexts[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.label} label={row.label} figures={row} />
          ))}
        </tbody>
        <tfoot>
          <Line label={figuresTexts.total} figures={total} />
        </tfoot>
      </table>
      <FigureChart title={figuresTexts.chart(title)} rows={rows} isInTime={division === 'week'} />
    </section>
  );
}

function Line({ label, figures }: { readonly label: string; readonly figures: ShownFigures }) {
  const cells = cellTexts(figures);
  return (
    <tr>
      <th scope="row">{label}</th>
      {COLUMNS.map((column) => (
        <td key={column} class="number">
          <span>{labelled(columnTexts[column])} </span>
          {cells[column]}
        </td>
      ))}
    </tr>
  );
}
