import type { KnowledgeSheet } from '../publishing/sheets/knowledge-sheet.ts';
import { plainEntry } from './search-entries.ts';
import type { SearchEntry } from './search-entry.ts';

interface WrittenSheet {
  readonly slug: string;
  readonly sheet: KnowledgeSheet;
  /** Markdown under the answer. */
  readonly body: string;
}

/**
 * What the search of the desk looks into: every sheet, those for agents alone included, with the words of
 * its answer, rule and headings. Never put in the public site.
 */
export function deskSheetEntries(
  sheets: readonly WrittenSheet[],
  pathOf: (slug: string) => string,
): readonly SearchEntry[] {
  return sheets.map(({ slug, sheet: { question, answer, rule, synonyms }, body }) =>
    plainEntry('sheet', {
      path: pathOf(slug),
      title: question,
      summary: [answer, rule, ...headingsOf(body)].join(' '),
      synonyms,
    }),
  );
}

function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#{2,4} (.+)$/gmu)].map(([, heading = '']) => heading);
}
