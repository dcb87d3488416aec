import type { CollectionEntry } from 'astro:content';
import type { LifeEvent } from '../../procedures/life-event.ts';
import { getFile, getProcedures } from './collections.ts';

export type ProcedureEntry = CollectionEntry<'procedures'>;

/** Procedures shown together under a heading. */
export interface ProcedureGroup {
  readonly slug: string;
  readonly title: string;
  readonly procedures: readonly ProcedureEntry[];
}

/** Sorts procedures by theme, in the order of themes. A theme without procedure is left out. */
export async function groupByTheme(
  procedures: readonly ProcedureEntry[],
): Promise<readonly ProcedureGroup[]> {
  const groups = Map.groupBy(procedures, ({ data }) => data.procedure.theme);
  return (await getFile('themes')).flatMap(({ slug, title }) => {
    const found = groups.get(slug);
    return found === undefined ? [] : [{ slug, title, procedures: found }];
  });
}

/** Sorts procedures by the first letter of their short title, accents left out. */
export function groupByLetter(procedures: readonly ProcedureEntry[]): readonly ProcedureGroup[] {
  const groups = Map.groupBy(procedures, ({ data }) =>
    data.procedure.shortTitle.normalize('NFD').charAt(0).toUpperCase(),
  );
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([letter, found]) => ({ slug: letter.toLowerCase(), title: letter, procedures: found }));
}

/** A moment of life, and the procedures that it calls for. */
export interface Situation {
  readonly event: LifeEvent;
  readonly procedures: readonly ProcedureEntry[];
}

/** Moments of life, in the order of the list. One without procedure is left out. */
export async function getSituations(): Promise<readonly Situation[]> {
  const procedures = await getProcedures();
  return (await getFile('lifeEvents'))
    .map((event) => ({
      event,
      procedures: procedures.filter(({ data }) => data.procedure.lifeEvents.includes(event.slug)),
    }))
    .filter(({ procedures: found }) => found.length > 0);
}
