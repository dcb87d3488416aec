import { spreadsheetText } from '../../kit/spreadsheet-text.ts';
import { criterionStateTexts, gridColumnTexts } from './accessibility-texts.ts';
import { describeEvidence } from './evidence-text.ts';
import type { GridLine } from './grid.ts';

/** The grid as a spreadsheet for an auditor: what is known, then empty columns to fill in. */
export function gridCsv(lines: readonly GridLine[]): string {
  const columns = Object.entries(gridColumnTexts).map(([key, header]) => ({ key, header }));
  const rows = lines.map(({ theme, number, wording, state, evidence }) => ({
    theme,
    number,
    wording,
    state: criterionStateTexts[state],
    evidence: evidence.map(describeEvidence).join('\n'),
  }));
  return spreadsheetText(rows, columns);
}
