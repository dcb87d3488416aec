import type { Day } from '../../kit/day.ts';
import type { CatalogueHead, CatalogueProcedure } from '../catalogue.ts';
import type { Procedure } from '../procedure.ts';
import { importTexts as texts } from './exchange-texts.ts';
import { adaptCost, replaceLocalTexts } from './local-decisions.ts';
import { localMentions } from './local-mentions.ts';
import type { Mark } from './mark.ts';

/** What the commune that imports already has. */
export interface ReceivingCommune {
  readonly id: string;
  readonly services: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly lifeEvents: ReadonlySet<string>;
  readonly procedures: ReadonlySet<string>;
  /** Its own procedure of that name, if it has one. */
  readonly existing: Procedure | undefined;
  /** What the person chose on the command line. */
  readonly service: string | undefined;
  readonly theme: string | undefined;
}

export interface Adapted {
  readonly procedure: Procedure;
  readonly marks: readonly Mark[];
}

/**
 * Makes a procedure of another commune one of ours: names of services and of other procedures, prices
 * and decisions are local, and nobody here has read the law for it. Each change is marked, for
 * somebody to check. A procedure that comes back to its own commune stays as it is.
 * @param slug name that it takes here
 */
export function adaptProcedure(
  { commune }: CatalogueHead,
  source: CatalogueProcedure,
  here: ReceivingCommune,
  slug: string,
  today: Day,
): Adapted {
  if (commune.id === here.id) return { procedure: source.procedure, marks: [] };
  const { procedure, marks: decided } = replaceLocalTexts(source.procedure);
  const { cost, marks: priced } = adaptCost(source.procedure.cost, here.existing?.cost);
  const named = adaptNames(procedure, here, slug);
  const adapted: Procedure = {
    ...named.procedure,
    ...(procedure.competentBody !== undefined && {
      // The directory that it names is not ours.
      competentBody: { ...procedure.competentBody, body: here.existing?.competentBody?.body },
    }),
    cost,
    // Compared elsewhere, by somebody who answers for another commune.
    compared: [],
    // Reviewed nowhere yet: the report on freshness asks for it from the first day.
    reviewedOn: procedure.reviewedOn < today ? procedure.reviewedOn : dayBefore(today),
    reviewOn: today,
  };
  return {
    procedure: adapted,
    marks: [
      ...named.marks,
      ...priced,
      ...decided,
      { key: 'compared', what: texts.marks.compared(commune.ofName) },
      { key: 'reviewOn', what: texts.marks.review },
      ...localMentions(adapted, source.body, commune, here.procedures),
    ],
  };
}

function adaptNames(
  procedure: Procedure,
  here: ReceivingCommune,
  slug: string,
): { procedure: Procedure; marks: readonly Mark[] } {
  const service = here.service ?? here.existing?.service ?? procedure.service;
  // Who decides there is nobody here: the service that takes it on says who does.
  const authority = here.existing?.authority;
  const theme = here.theme ?? here.existing?.theme ?? procedure.theme;
  const isOther = (name: string) => name !== slug && here.procedures.has(name);
  const related = procedure.related.filter(isOther);
  const suggests = procedure.suggests.filter((next) => isOther(next.procedure));
  const lifeEvents = procedure.lifeEvents.filter((name) => here.lifeEvents.has(name));
  // Districts are those of another commune.
  const routes = procedure.routes.filter(
    (route) => route.districts === undefined && here.services.has(route.service),
  );
  const channels = { ...procedure.channels };
  for (const way of ['desk', 'phone', 'post'] as const) {
    const channel = channels[way];
    if (channel === undefined || here.services.has(channel.service)) continue;
    channels[way] = { ...channel, service };
  }
  const dropped = [
    ...procedure.related.filter((name) => !related.includes(name)),
    ...procedure.suggests.filter((next) => !suggests.includes(next)).map((next) => next.procedure),
    ...procedure.lifeEvents.filter((name) => !lifeEvents.includes(name)),
    ...procedure.routes.filter((route) => !routes.includes(route)).map((route) => route.service),
    ...[procedure.authority].filter((name) => name !== undefined && name !== authority),
  ].filter((name) => name !== undefined);
  return {
    procedure: {
      ...{ ...procedure, service, routes, authority, theme },
      ...{ related, suggests, lifeEvents, channels },
    },
    marks: [
      { key: 'service', what: texts.marks.service(procedure.service, service) },
      { key: 'channels', what: texts.marks.channels },
      ...(theme === procedure.theme
        ? []
        : [{ key: 'theme', what: texts.marks.theme(procedure.theme, theme) }]),
      ...(dropped.length === 0
        ? []
        : [{ key: 'related', what: texts.marks.dropped([...new Set(dropped)]) }]),
    ],
  };
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
