import type { Config } from '@netlify/functions';
import { createAttachmentRepository } from '../src/server/attachments/attachment-repository.ts';
import { openChunkKeeper, openKeeper } from '../src/server/attachments/open-files.ts';
import { createReceiveChunksHandler } from '../src/server/attachments/receive-chunks.ts';
import { createProcedureRegistry } from '../src/server/procedure-registry.ts';
import { serve } from '../src/server/serve.ts';

export default serve(
  '/api/fichiers, /api/fichiers/:id, /api/fichiers/:id/:position',
  (services) => {
    const { database, setting, site, sources, log } = services;
    return createReceiveChunksHandler({
      registry: createProcedureRegistry(site.folder),
      attachments: createAttachmentRepository(database('intake')),
      chunks: openChunkKeeper(services),
      keeper: openKeeper(services),
      sources: sources(),
      limits: setting('PARVIS_LIMITS'),
      log,
    });
  },
);

export const config: Config = {
  path: ['/api/fichiers', '/api/fichiers/:id', '/api/fichiers/:id/:position'],
  region: 'fra',
};
