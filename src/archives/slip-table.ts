import { formatSize } from '../kit/format-size.ts';
import { spreadsheetText } from '../kit/spreadsheet-text.ts';
import { writtenLine } from './slip-lines.ts';
import { slipTexts } from './slip-texts.ts';
import type { Slip } from './slip.ts';

const day = (iso: string) => iso.split('-').reverse().join('/');

/** A slip as a table, a category on each line. */
export function slipTable({ lines }: Pick<Slip, 'lines'>): string {
  const rows = lines.map((line) => {
    const { title, service, period, basis } = writtenLine(line);
    return {
      ...{ title, service, period, basis },
      ...{ count: String(line.count), files: String(line.files) },
      ...{ firstOn: day(line.firstOn), lastOn: day(line.lastOn), size: formatSize(line.bytes) },
    };
  });
  const columns = Object.entries(slipTexts.columns).map(([key, header]) => ({ key, header }));
  return spreadsheetText(rows, columns);
}
