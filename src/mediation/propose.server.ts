import type { DeskContent } from '../desk/desk-content.ts';
import { documentLine } from '../procedures/documents-texts.ts';
import type { ProcedureRegistry } from '../procedures/procedure-repository.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import type { SearchedSite } from '../search/searched-site.server.ts';
import type { ProposedProcedure } from './ProposedProcedures.tsx';

/** More would leave the choice to whoever came to be helped. */
const MOST = 3;

export interface ProposeDependencies {
  readonly site: () => Promise<SearchedSite>;
  /** Procedures, those that nobody files online as well. */
  readonly registry: ProcedureRegistry;
  readonly content: () => Promise<DeskContent>;
}

/** What answers a need that was said, to both of them. The words are kept nowhere. */
export async function propose({ site, registry, content }: ProposeDependencies, words: string) {
  const { found, danger } = (await site()).answerTo(words);
  const procedures = found
    .map(({ entry }) => entry)
    .filter(({ kind }) => kind === 'procedure')
    .slice(0, MOST);
  const { sheets } = await content();
  const proposed = await Promise.all(
    procedures.map(async (entry): Promise<ProposedProcedure> => {
      const slug = slugOf(entry);
      const definition = await registry.find(slug);
      return {
        ...{ slug, path: entry.path, title: entry.title, summary: entry.summary },
        isOnline: entry.isOnline,
        minutes: definition?.page.minutes,
        documents: (definition?.procedure.documents ?? []).map(documentLine),
        sheets: sheets
          .filter(({ procedures: about }) => about.some((one) => one.slug === slug))
          .map(({ slug: sheet, question, answer }) => ({ slug: sheet, question, answer })),
      };
    }),
  );
  return { proposed, danger };
}

const slugOf = ({ path }: SearchEntry) => path.split('/')[2] ?? '';
