import type { WrittenContent } from '../../publishing/content-register.ts';

/**
 * What the editing tool compares an entry with, in a public file: names, rules and texts of law. Words for
 * agents, addresses of persons and what is not published yet stay out.
 */
export function publicContent(content: WrittenContent): WrittenContent {
  const { commune, procedures, knowledgeSheets, letterTemplates, bodies } = content;
  return {
    ...content,
    commune: {
      ...commune,
      ...(commune.mayorEmail !== undefined && { mayorEmail: commune.email }),
    },
    procedures: procedures.map((one) => ({ ...one, body: '' })),
    knowledgeSheets: knowledgeSheets
      .filter(({ sheet }) => sheet.visibility === 'public')
      .map((one) => ({ ...one, body: '' })),
    letterTemplates: letterTemplates.map(({ template, ...one }) => ({
      ...one,
      template: { ...template, paragraphs: [] },
    })),
    bodies: bodies.map(({ organisation, ...one }) => ({
      ...one,
      organisation: { ...organisation, email: undefined },
    })),
    answerTemplates: [],
    news: [],
    alerts: [],
    events: [],
    streets: [],
    sameWords: {},
  };
}
