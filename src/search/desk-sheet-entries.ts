import type { KnowledgeSheet } from '../publishing/sheets/knowledge-sheet.ts';
import { headingsOf, otherWords, sheetEntry } from './search-entries.ts';
import type { SearchEntry } from './search-entry.ts';

interface WrittenSheet {
  readonly slug: string;
  readonly sheet: KnowledgeSheet;
  /** Markdown under the answer. */
  readonly body: string;
}

/**
 * What the search of the desk looks into: every sheet, those for agents alone included, with the words of
 * its rule and of its headings. Never put in the public site.
 */
export function deskSheetEntries(
  sheets: readonly WrittenSheet[],
  pathOf: (slug: string) => string,
): readonly SearchEntry[] {
  return sheets.map(({ slug, sheet, body }) => {
    const entry = sheetEntry(sheet, pathOf(slug));
    const { title, summary, synonyms } = entry;
    const rest = [sheet.answer, sheet.rule, ...headingsOf(body)];
    return { ...entry, around: otherWords(rest, [title, summary, ...synonyms]) };
  });
}
