import { getCollection } from 'astro:content';
import type { DeskContent, DeskProcedure, DeskSheet } from '../../desk/desk-content.ts';
import { describeLegalBasis } from '../../procedures/legal-basis-texts.ts';
import { getDefinition, getProcedures, getPublicSheets } from './collections.ts';

/** What the commune wrote for its agents: the directory, answers that they often give, sheets. */
export async function getDeskContent(): Promise<DeskContent> {
  const bodies = await getCollection('bodies');
  const answers = await getCollection('answerTemplates');
  return {
    bodies: bodies.map(({ data }) => data),
    answers: answers.map(({ id, data }) => ({ name: id, ...data })),
    sheets: [...(await getInternalSheets()), ...(await getPublishedSheets())],
    procedures: await getEnteredProcedures(),
  };
}

/** Those that have questions, and whose acknowledgement can be written at once (CRPA R112-5). */
async function getEnteredProcedures(): Promise<readonly DeskProcedure[]> {
  const procedures = await getProcedures();
  const definitions = await Promise.all(
    procedures.map(({ id, data }) => getDefinition(id, data.procedure)),
  );
  return definitions
    .filter(({ form, procedure }) => form.length > 0 && procedure.kind !== 'orientation')
    .map(({ slug, procedure: { title }, service }) => ({
      ...{ slug, title, service: service.slug, serviceName: service.name },
    }));
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
