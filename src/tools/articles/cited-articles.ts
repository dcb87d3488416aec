import { citedArticles, type CitedArticle } from '../../law/citations/cited-articles.ts';
import type { Content } from '../../site/content/load-content.ts';

/** Everything that procedures, knowledge sheets, authorities, letters and answers cite, each article once. */
export function readCitedArticles({
  procedures,
  knowledgeSheets,
  authorities,
  letterTemplates,
  answerTemplates,
  legalTexts,
}: Content): readonly CitedArticle[] {
  const citing = [
    ...procedures.map(({ file, procedure, body }) => ({ file, data: procedure, body })),
    ...knowledgeSheets.map(({ file, sheet, body }) => ({ file, data: sheet, body })),
    ...authorities.map(({ file, authority, body }) => ({ file, data: authority, body })),
    ...letterTemplates.map(({ file, template }) => ({
      ...{ file, data: {}, body: template.paragraphs.join('\n') },
    })),
    ...answerTemplates.map(({ file, answer }) => ({ file, data: {}, body: answer.text })),
  ];
  return citedArticles(citing, legalTexts);
}
