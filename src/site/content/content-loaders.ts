import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { deskSheetPath } from '../../desk/sheets/sheets-paths.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { typography } from '../../kit/typography.ts';
import { compileCatalogue } from '../../procedures/compile-catalogue.ts';
import type { FolderKind } from '../../publishing/content-kind.ts';
import { KINDS, type FolderKey } from '../../publishing/content-register.ts';
import { deskSheetEntries } from '../../search/desk-sheet-entries.ts';
import { searchEntries } from '../../search/search-entries.ts';
import { buildClock } from '../build-clock.ts';
import { otherPages } from '../lists/other-pages-texts.ts';
import { contentRoot } from './content-root.ts';
import { finishedExceptions } from './finished-exceptions.ts';
import { followContent } from './follow-content.ts';
import { readGuide } from './guide-folder.ts';
import { knownWords } from './known-words.ts';
import { loadContent, type Content } from './load-content.ts';

let loading: Promise<Content> | undefined;

/** Reads the content once for all collections of a build. */
function readOnce(context: LoaderContext): Promise<Content> {
  loading ??= loadContent(contentRoot(fileURLToPath(context.config.root)));
  return loading;
}

/** An entry before it is checked by its collection. */
interface Entry {
  readonly id: string;
  readonly data: object;
  /** Markdown to draw. */
  readonly body?: string;
}

/** Puts entries in a collection, each checked by the schema of the collection. */
function collectionLoader(
  name: string,
  entriesOf: (content: Content, context: LoaderContext) => readonly Entry[],
): Loader {
  return {
    name: `parvis-${name}`,
    load: async (context) => {
      const fill = async () => {
        const content = await readOnce(context);
        context.store.clear();
        for (const { id, data: said, body } of entriesOf(content, context)) {
          const data = await context.parseData({ id, data: { ...said } });
          const rendered =
            body === undefined ? {} : { rendered: await context.renderMarkdown(typography(body)) };
          context.store.set({ id, data, ...rendered });
        }
      };
      await fill();
      followContent(context, () => (loading = undefined), fill);
    },
  };
}

/** Contents that are one file: an entry each. */
export const fileLoader = collectionLoader('files', (content) =>
  Object.entries(KINDS).flatMap(([key, kind]) =>
    kind.isFolder ? [] : { id: key, data: { value: Reflect.get(content, key) as unknown } },
  ),
);

/** Contents of which each is a file: an entry each, for those that the site publishes. */
export function folderLoader(key: Exclude<FolderKey, 'procedures' | 'services'>): Loader {
  const kind = KINDS[key] as FolderKind;
  const { as, extension } = kind;
  return collectionLoader(key, (content) =>
    content[key].flatMap((one) => {
      const data = Reflect.get(one, as) as object;
      if (kind.isPublished?.(data) === false) return [];
      return { id: one.slug, data, ...(extension === 'md' && { body: one.body }) };
    }),
  );
}

/** Knowledge sheets for agents alone: drawn for the desk, in no page of the site. */
export const internalSheetLoader = collectionLoader('internalSheets', ({ knowledgeSheets }) =>
  knowledgeSheets.flatMap(({ slug, sheet, body }) =>
    sheet.visibility === 'internal' ? [{ id: slug, data: sheet, body }] : [],
  ),
);

/** The directory, for the desk, each body with what the desk needs to know of it. */
export const bodyLoader = collectionLoader('bodies', ({ bodies, authorities, procedures }) =>
  bodies.map(({ slug, organisation: body }) => {
    const named = authorities.find((one) => one.slug === body.authority)?.authority.name;
    const usualFor = procedures.flatMap(({ procedure: { title, competentBody } }) =>
      competentBody?.body === slug ? [title] : [],
    );
    return {
      id: slug,
      data: { slug, body, usualFor, ...(named !== undefined && { authorityName: named }) },
    };
  }),
);

/** One entry a service. */
export const serviceLoader = collectionLoader('services', (content, { logger }) => {
  for (const sentence of finishedExceptions(content, parisDay(new Date()))) logger.warn(sentence);
  return [...content.services].map(([id, data]) => ({ id, data }));
});

/** One entry a procedure, with its Markdown drawn. */
export const procedureLoader = collectionLoader('procedures', ({ procedures }) =>
  procedures.map(({ slug, procedure, body }) => ({ id: slug, data: { procedure }, body })),
);

/** What is derived from the whole content: the search, the catalogue, drawings. */
export const siteLoader = collectionLoader('site', (content) => {
  const { logo, frieze, photo } = content;
  const today = parisDay(buildClock());
  const data = {
    ...{ logo, frieze, photo },
    searchEntries: searchEntries(content, otherPages, today),
    deskEntries: deskSheetEntries(content.knowledgeSheets, deskSheetPath),
    knownWords: knownWords(content),
    catalogue: compileCatalogue(content, today),
  };
  return [{ id: 'site', data }];
});

/** The national sheets of the last good import, told in a few words; empty when there was none. */
export const guideLoader: Loader = {
  name: 'parvis-guide',
  load: async (context) => {
    const guide = await readGuide(fileURLToPath(context.config.root));
    context.store.clear();
    if (guide === undefined) return;
    const data = await context.parseData({ id: 'guide', data: { ...guide } });
    context.store.set({ id: 'guide', data });
  },
};
