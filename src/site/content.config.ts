import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import * as v from 'valibot';
import type { FolderKey } from '../publishing/content-register.ts';

/*
 * What reads and checks the content is loaded by Node itself: Vite, which would transform three hundred of
 * our modules one after the other, takes three seconds more. Restart `npm run dev` to change it.
 */
const load = createRequire(import.meta.url);
const { NamedBodySchema } = load(
  '../desk/acts/named-body.ts',
) as typeof import('../desk/acts/named-body.ts');
const { GuideIndexSchema } = load(
  '../guide/national-sheet.ts',
) as typeof import('../guide/national-sheet.ts');
const { ProcedureSchema } = load(
  '../procedures/procedure.ts',
) as typeof import('../procedures/procedure.ts');
const { CONTENT } = load(
  '../publishing/content-register.ts',
) as typeof import('../publishing/content-register.ts');
const {
  bodyLoader,
  fileLoader,
  folderLoader,
  guideLoader,
  internalSheetLoader,
  procedureLoader,
  serviceLoader,
  siteLoader,
} = load('./content/content-loaders.ts') as typeof import('./content/content-loaders.ts');
const { SiteContentSchema } = load(
  './content/site-content.ts',
) as typeof import('./content/site-content.ts');
const { validatedBy } = load(
  './content/valibot-bridge.ts',
) as typeof import('./content/valibot-bridge.ts');

/** Contents of which each is a file, as the register tells them. */
function written<K extends Exclude<FolderKey, 'procedures' | 'services'>>(key: K) {
  const schema: (typeof CONTENT)[K]['schema'] = CONTENT[key].schema;
  return defineCollection({ loader: folderLoader(key), schema: validatedBy(schema) });
}

export const collections = {
  files: defineCollection({
    loader: fileLoader,
    schema: validatedBy(v.object({ value: v.unknown() })),
  }),
  site: defineCollection({ loader: siteLoader, schema: validatedBy(SiteContentSchema) }),
  guide: defineCollection({
    loader: guideLoader,
    schema: validatedBy(v.object({ ...GuideIndexSchema.entries, folder: v.string() })),
  }),
  procedures: defineCollection({
    loader: procedureLoader,
    schema: validatedBy(v.object({ procedure: ProcedureSchema })),
  }),
  services: defineCollection({
    loader: serviceLoader,
    schema: validatedBy(CONTENT.services.schema),
  }),
  authorities: written('authorities'),
  letterTemplates: written('letterTemplates'),
  answerTemplates: written('answerTemplates'),
  bodies: defineCollection({ loader: bodyLoader, schema: validatedBy(NamedBodySchema) }),
  internalSheets: defineCollection({
    loader: internalSheetLoader,
    schema: validatedBy(CONTENT.knowledgeSheets.schema),
  }),
  knowledgeSheets: written('knowledgeSheets'),
  news: written('news'),
  alerts: written('alerts'),
  events: written('events'),
};
