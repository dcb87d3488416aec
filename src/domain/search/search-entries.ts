import type { Procedure } from '../../schemas/procedure.ts';
import type { SearchEntry } from '../../schemas/search-entry.ts';
import type { Service } from '../../schemas/service.ts';
import type { Theme } from '../../schemas/theme.ts';

export interface SearchedContent {
  readonly themes: readonly Theme[];
  /** By slug. */
  readonly services: ReadonlyMap<string, Service>;
  readonly procedures: readonly { readonly slug: string; readonly procedure: Procedure }[];
}

/** What the search looks into: one entry a procedure, then one a service. */
export function searchEntries(content: SearchedContent): readonly SearchEntry[] {
  const themes = new Map(content.themes.map(({ slug, title }) => [slug, title]));
  const procedures = content.procedures.map(({ slug, procedure }): SearchEntry => {
    const { title, shortTitle, summary, synonyms, channels } = procedure;
    const path = `/demarches/${slug}/`;
    const theme = themes.get(procedure.theme);
    const isOnline = channels.online;
    return { kind: 'procedure', path, title, shortTitle, summary, synonyms, theme, isOnline };
  });
  const services = [...content.services].map(([slug, { name, role }]): SearchEntry => {
    const path = `/services/${slug}/`;
    return { kind: 'service', path, title: name, summary: [role], synonyms: [], isOnline: false };
  });
  return [...procedures, ...services];
}
