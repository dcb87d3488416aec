import { getCollection } from 'astro:content';
import type { DeskContent, DeskProcedure, DeskSheet } from '../../desk/desk-content.ts';
import { toldService } from '../../procedures/compile-definition.ts';
import { describeLegalBasis } from '../../procedures/legal-basis-texts.ts';
import { servicesOf } from '../../procedures/served-definition.ts';
import {
  getAllSheets,
  getDefinition,
  getProcedures,
  getService,
  getServices,
} from './collections.ts';
import { groupSheetsByTheme } from './sheet-groups.ts';

/** What the commune wrote for its agents: the directory, answers that they often give, sheets. */
export async function getDeskContent(): Promise<DeskContent> {
  const bodies = await getCollection('bodies');
  const answers = await getCollection('answerTemplates');
  return {
    bodies: bodies.map(({ data }) => data),
    services: (await getServices()).map(({ id, data }) => toldService({ ...data, slug: id })),
    answers: answers.map(({ id, data }) => ({ name: id, ...data })),
    sheets: await getDeskSheets(),
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
    .map((definition) => {
      const { slug, procedure, service } = definition;
      const { title, sector } = procedure;
      return {
        ...{ slug, title, sector, service: service.slug, serviceName: service.name },
        services: servicesOf(definition),
      };
    });
}

/** By theme, in the order of themes, then by question. */
async function getDeskSheets(): Promise<readonly DeskSheet[]> {
  const titles = new Map((await getProcedures()).map(({ id, data }) => [id, data.procedure.title]));
  const groups = await groupSheetsByTheme(await getAllSheets());
  return Promise.all(
    groups.flatMap(({ title: theme, sheets }) =>
      sheets.map(async ({ id, data, rendered }) => {
        const { question, answer, rule, reviewedOn, reviewOn } = data;
        const owner = await getService(data.owner);
        return {
          ...{ slug: id, theme, question, answer, rule, reviewedOn, reviewOn },
          isInternal: data.visibility === 'internal',
          procedures: data.procedures.map((slug) => ({ slug, title: titles.get(slug) ?? slug })),
          sources: data.sources.map(describeLegalBasis),
          html: rendered?.html ?? '',
          owner: owner.data.nameWithArticle,
        };
      }),
    ),
  );
}
