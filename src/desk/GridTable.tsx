import type { ComponentChildren } from 'preact';
import { labelled } from '../kit/labelled.ts';

interface GridRow {
  readonly key: string;
  /** What the line is about. */
  readonly head: ComponentChildren;
  readonly cells: readonly string[];
}

export interface GridTableProps {
  readonly caption: string;
  /** Heads of columns: of what lines are about, then of their cells. */
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
  /** The last line, of all the others. */
  readonly total?: GridRow;
  /** Whether cells are numbers, one under the other. */
  readonly isOfNumbers?: boolean;
}

/** A table of the desk: cards on a phone, where each cell says what it is. */
export function GridTable({ caption, heads, rows, total, isOfNumbers = false }: GridTableProps) {
  const [, ...columns] = heads;
  const kind = isOfNumbers ? 'number' : undefined;
  const line = ({ key, head, cells }: GridRow) => (
    <tr key={key}>
      <th scope="row">{head}</th>
      {cells.map((cell, place) => (
        <td key={columns[place]} class={kind}>
          <span>{labelled(columns[place] ?? '')} </span>
          {cell}
        </td>
      ))}
    </tr>
  );
  return (
    <table class="grid">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, place) => (
            <th key={head} scope="col" class={place > 0 ? kind : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map(line)}</tbody>
      {total !== undefined && <tfoot>{line(total)}</tfoot>}
    </table>
  );
}
