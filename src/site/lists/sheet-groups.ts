import type { KnowledgeSheet } from '../../publishing/sheets/knowledge-sheet.ts';
import { sheetTexts } from '../../publishing/sheets/knowledge-sheets-texts.ts';
import { getFile, getProcedures } from './collections.ts';

/** Knowledge sheets shown together under a heading. */
export interface SheetGroup<T> {
  readonly title: string;
  readonly sheets: readonly T[];
}

/**
 * Sorts sheets by the theme of the first procedure that each helps with, in the order of
 * themes. Those that help with none come last.
 */
export async function groupSheetsByTheme<
  T extends { readonly data: Pick<KnowledgeSheet, 'procedures'> },
>(sheets: readonly T[]): Promise<readonly SheetGroup<T>[]> {
  const themeOf = new Map(
    (await getProcedures()).map(({ id, data }) => [id, data.procedure.theme]),
  );
  const groups = Map.groupBy(sheets, ({ data: { procedures } }) =>
    themeOf.get(procedures[0] ?? ''),
  );
  const themes = (await getFile('themes')).map(({ slug, title }) => ({ slug, title }));
  return [...themes, { slug: undefined, title: sheetTexts.others }].flatMap(({ slug, title }) => {
    const ofTheme = groups.get(slug);
    return ofTheme === undefined ? [] : [{ title, sheets: ofTheme }];
  });
}
