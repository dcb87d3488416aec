import { defineCollection } from 'astro:content';
import * as v from 'valibot';
import { NamedBodySchema } from '../desk/acts/named-body.ts';
import { GuideIndexSchema } from '../guide/national-sheet.ts';
import { ProcedureSchema } from '../procedures/procedure.ts';
import { CONTENT, type FolderKey } from '../publishing/content-register.ts';
import {
  bodyLoader,
  fileLoader,
  folderLoader,
  guideLoader,
  internalSheetLoader,
  procedureLoader,
  serviceLoader,
  siteLoader,
} from './content/content-loaders.ts';
import { SiteContentSchema } from './content/site-content.ts';
import { validatedBy } from './content/valibot-bridge.ts';

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
