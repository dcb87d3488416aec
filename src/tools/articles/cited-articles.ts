import { citedArticles, type CitedArticle } from '../../law/citations/cited-articles.ts';
import type { Content } from '../../site/content/load-content.ts';

/** Everything that procedures and knowledge sheets cite, each article once. */
export function readCitedArticles({
  procedures,
  knowledgeSheets,
  legalTexts,
}: Content): readonly CitedArticle[] {
  const citing = [
    ...procedures.map(({ file, procedure, body }) => ({ file, data: procedure, body })),
    ...knowledgeSheets.map(({ file, sheet, body }) => ({ file, data: sheet, body })),
  ];
  return citedArticles(citing, legalTexts);
}
