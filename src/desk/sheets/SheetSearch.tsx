import { AskBox, SEARCHED } from '../AskBox.tsx';
import { SHEET_WORDS, SHEETS_PAGE } from './sheets-paths.ts';
import { sheetsTexts } from './sheets-texts.ts';

export interface SheetSearchProps {
  readonly words?: string;
  readonly problem?: string | undefined;
}

const { search: texts } = sheetsTexts;

/** Looks for a sheet. */
export function SheetSearch({ words = '', problem }: SheetSearchProps) {
  return (
    <AskBox
      role="search"
      {...{ action: SHEETS_PAGE, id: 'mots', name: SHEET_WORDS, value: words, problem }}
      texts={texts}
      control={SEARCHED}
    />
  );
}
