import { stringify } from 'csv-stringify/sync';
import { nameDirection } from './unseen-signs.ts';

/** A column of a spreadsheet: where its values are, and the words at its head. */
export interface SpreadsheetColumn {
  readonly key: string;
  readonly header: string;
}

/**
 * A spreadsheet as French programs read it: UTF-8 said by its first bytes, semicolons, and no cell
 * that a spreadsheet would run as a formula, or that shows its signs in another order.
 */
export function spreadsheetText(
  rows: readonly Readonly<Record<string, string | undefined>>[],
  columns: readonly SpreadsheetColumn[],
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    cast: { string: nameDirection },
  });
}
