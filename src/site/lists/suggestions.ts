import { getEntry } from 'astro:content';
import type { Procedure } from '../../procedures/procedure.ts';
import type { Suggestion, Suggestions } from '../../requests/receipt/suggestion.ts';
import { getProcedures } from './collections.ts';

/** What a procedure suggests. */
export function getSuggestions({ suggests }: Pick<Procedure, 'suggests'>): Promise<Suggestion[]> {
  return Promise.all(
    suggests.map(async ({ procedure, when }) => {
      const entry = await getEntry('procedures', procedure);
      const title = entry?.data.procedure.title ?? procedure;
      return { when, title, path: `/demarches/${procedure}/` };
    }),
  );
}

/** The same for each procedure, by its slug. Those that suggest nothing are left out. */
export async function getAllSuggestions(): Promise<Suggestions> {
  const suggested = await Promise.all(
    (await getProcedures()).map(
      async ({ id, data }) => [id, await getSuggestions(data.procedure)] as const,
    ),
  );
  return Object.fromEntries(suggested.filter(([, list]) => list.length > 0));
}
