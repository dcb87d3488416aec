import type { Suggestion, Suggestions } from '../../requests/receipt/suggestion.ts';
import { getProcedures } from './collections.ts';

/** What each procedure suggests, by its slug. Those that suggest nothing are left out. */
export async function getSuggestions(): Promise<Suggestions> {
  const procedures = await getProcedures();
  const titles = new Map(procedures.map(({ id, data }) => [id, data.procedure.title]));
  const suggested = procedures.map(({ id, data }): [string, Suggestion[]] => [
    id,
    data.procedure.suggests.map(({ procedure, when }) => ({
      when,
      title: titles.get(procedure) ?? procedure,
      path: `/demarches/${procedure}/`,
    })),
  ]);
  return Object.fromEntries(suggested.filter(([, list]) => list.length > 0));
}
