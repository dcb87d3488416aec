import { getCollection } from 'astro:content';
import type { DeskContent, DeskSheet } from '../../desk/desk-content.ts';
import { toldService } from '../../procedures/compile-definition.ts';
import { describeLegalBasis } from '../../procedures/legal-basis-texts.ts';
import { getPublicSheets, getServices } from './collections.ts';

/** What the commune wrote for its agents: the directory, answers that they often give, sheets. */
export async function getDeskContent(): Promise<DeskContent> {
  const bodies = await getCollection('bodies');
  const answers = await getCollection('answerTemplates');
  return {
    bodies: bodies.map(({ data }) => data),
    services: (await getServices()).map(({ id, data }) => toldService({ ...data, slug: id })),
    answers: answers.map(({ id, data }) => ({ name: id, ...data })),
    sheets: [...(await getInternalSheets()), ...(await getPublishedSheets())],
  };
}

async function getInternalSheets(): Promise<readonly DeskSheet[]> {
  const sheets = await getCollection('internalSheets');
  return sheets.map(({ id, data, rendered }) => ({
    ...{ slug: id, question: data.question, answer: data.answer, procedures: data.procedures },
    internal: {
      rule: data.rule,
      sources: data.sources.map(describeLegalBasis),
      html: rendered?.html ?? '',
    },
  }));
}

async function getPublishedSheets(): Promise<readonly DeskSheet[]> {
  return (await getPublicSheets()).map(({ id, data: { question, answer, procedures } }) => ({
    ...{ slug: id, question, answer, procedures },
  }));
}
