import type { CollectionEntry } from 'astro:content';
import { sheetTexts } from '../../publishing/sheets/knowledge-sheets-texts.ts';
import { getFile, getProcedures, getPublicSheets } from './collections.ts';

/** Knowledge sheets shown together under a heading. */
export interface SheetGroup {
  readonly title: string;
  readonly sheets: readonly CollectionEntry<'knowledgeSheets'>[];
}

/**
 * Sorts public sheets by the theme of the first procedure that each helps with, in the order of
 * themes. Those that help with none come last.
 */
export async function groupSheetsByTheme(): Promise<readonly SheetGroup[]> {
  const themeOf = new Map(
    (await getProcedures()).map(({ id, data }) => [id, data.procedure.theme]),
  );
  const groups = Map.groupBy(await getPublicSheets(), ({ data: { procedures } }) =>
    themeOf.get(procedures[0] ?? ''),
  );
  const themes = (await getFile('themes')).map(({ slug, title }) => ({ slug, title }));
  return [...themes, { slug: undefined, title: sheetTexts.others }].flatMap(({ slug, title }) => {
    const sheets = groups.get(slug);
    return sheets === undefined ? [] : [{ title, sheets }];
  });
}
