import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parisDay } from '../../kit/paris-time.ts';
import { typography } from '../../kit/typography.ts';
import { compileCatalogue } from '../../procedures/compile-catalogue.ts';
import { searchEntries } from '../../search/search-entries.ts';
import { buildClock } from '../build-clock.ts';
import { otherPages } from '../lists/other-pages-texts.ts';
import { contentRoot } from './content-root.ts';
import { finishedExceptions } from './finished-exceptions.ts';
import { readGuide } from './guide-folder.ts';
import { knownWords } from './known-words.ts';
import { type Content, loadContent } from './load-content.ts';

let loading: Promise<Content> | undefined;

/** Reads the content once for all collections of a build. */
function readOnce(context: LoaderContext): Promise<Content> {
  loading ??= loadContent(contentRoot(fileURLToPath(context.config.root)));
  return loading;
}

function collectionLoader(
  name: string,
  fill: (content: Content, context: LoaderContext) => Promise<void> | void,
): Loader {
  return {
    name: `parvis-${name}`,
    load: async (context) => {
      const content = await readOnce(context);
      context.store.clear();
      await fill(content, context);
    },
  };
}

/** What is about the whole site: the commune, what it declares, themes, moments of life, the search. */
export const siteLoader = collectionLoader('site', (content, { store }) => {
  const { commune, accessibility, themes, lifeEvents, nationalGuide, logo, frieze, photo } =
    content;
  const drawn = { logo, frieze, photo };
  const searched = {
    searchEntries: searchEntries(content, otherPages),
    knownWords: knownWords(content),
  };
  const data = {
    commune,
    accessibility,
    ecodesign: content.ecodesign,
    themes,
    nationalGuide,
    lifeEvents,
    mediationPlaces: content.mediationPlaces,
    districts: content.districts,
    streets: content.streets,
    ...drawn,
    ...searched,
    catalogue: compileCatalogue(content, parisDay(buildClock())),
  };
  store.set({ id: 'site', data });
});

/** One entry a service. */
export const serviceLoader = collectionLoader('services', (content, { store, logger }) => {
  for (const [id, data] of content.services) store.set({ id, data: { ...data } });
  for (const sentence of finishedExceptions(content, parisDay(new Date()))) logger.warn(sentence);
});

/** One entry a procedure: its file, what it is filed against, and its Markdown drawn. */
export const procedureLoader = collectionLoader('procedures', async ({ procedures }, context) => {
  for (const { slug, procedure, definition, body } of procedures) {
    const rendered = await context.renderMarkdown(typography(body));
    context.store.set({ id: slug, data: { procedure, definition }, rendered });
  }
});

/** The national sheets of the last good import, told in a few words; empty when there was none. */
export const guideLoader: Loader = {
  name: 'parvis-guide',
  load: async ({ store, config }) => {
    const guide = await readGuide(fileURLToPath(config.root));
    store.clear();
    if (guide !== undefined) store.set({ id: 'guide', data: { ...guide } });
  },
};

/**
 * One entry a public knowledge sheet, and its Markdown drawn. Internal ones stop here: no page, list
 * or file of the site can hold what it never gets.
 */
export const sheetLoader = collectionLoader('sheets', async ({ knowledgeSheets }, context) => {
  for (const { slug, sheet, body } of knowledgeSheets) {
    if (sheet.visibility !== 'public') continue;
    const rendered = await context.renderMarkdown(typography(body));
    context.store.set({ id: slug, data: { ...sheet }, rendered });
  }
});

/** One entry a news item, and its Markdown drawn. */
export const newsLoader = collectionLoader('news', async ({ news }, context) => {
  for (const { slug, item, body } of news) {
    const rendered = await context.renderMarkdown(typography(body));
    context.store.set({ id: slug, data: { ...item }, rendered });
  }
});

/** One entry an alert. */
export const alertLoader = collectionLoader('alerts', ({ alerts }, { store }) => {
  for (const { slug, alert } of alerts) store.set({ id: slug, data: { ...alert } });
});

/** One entry an event of the agenda, and its Markdown drawn. */
export const eventLoader = collectionLoader('events', async ({ events }, context) => {
  for (const { slug, event, body } of events) {
    const rendered = await context.renderMarkdown(typography(body));
    context.store.set({ id: slug, data: { ...event }, rendered });
  }
});
