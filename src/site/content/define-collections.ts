import type { defineCollection } from 'astro:content';
import * as v from 'valibot';
import { NamedBodySchema } from '../../desk/acts/named-body.ts';
import { GuideIndexSchema } from '../../guide/national-sheet.ts';
import { ProcedureSchema } from '../../procedures/procedure.ts';
import { CONTENT, type FolderKey } from '../../publishing/content-register.ts';
import {
  bodyLoader,
  fileLoader,
  folderLoader,
  guideLoader,
  internalSheetLoader,
  procedureLoader,
  serviceLoader,
  siteLoader,
} from './content-loaders.ts';
import { SiteContentSchema } from './site-content.ts';
import { validatedBy } from './valibot-bridge.ts';

/** What the site is drawn from. @param define of Astro, which it alone can give */
export function defineCollections(define: typeof defineCollection) {
  /** Contents of which each is a file, as the register tells them. */
  function written<K extends Exclude<FolderKey, 'procedures' | 'services'>>(key: K) {
    const schema: (typeof CONTENT)[K]['schema'] = CONTENT[key].schema;
    return define({ loader: folderLoader(key), schema: validatedBy(schema) });
  }
  return {
    files: define({
      loader: fileLoader,
      schema: validatedBy(v.object({ value: v.unknown() })),
    }),
    site: define({ loader: siteLoader, schema: validatedBy(SiteContentSchema) }),
    guide: define({
      loader: guideLoader,
      schema: validatedBy(v.object({ ...GuideIndexSchema.entries, folder: v.string() })),
    }),
    procedures: define({
      loader: procedureLoader,
      schema: validatedBy(v.object({ procedure: ProcedureSchema })),
    }),
    services: define({
      loader: serviceLoader,
      schema: validatedBy(CONTENT.services.schema),
    }),
    authorities: written('authorities'),
    letterTemplates: written('letterTemplates'),
    answerTemplates: written('answerTemplates'),
    bodies: define({ loader: bodyLoader, schema: validatedBy(NamedBodySchema) }),
    internalSheets: define({
      loader: internalSheetLoader,
      schema: validatedBy(CONTENT.knowledgeSheets.schema),
    }),
    knowledgeSheets: written('knowledgeSheets'),
    news: written('news'),
    alerts: written('alerts'),
    events: written('events'),
  };
}
