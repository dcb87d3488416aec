import type { Config } from '@netlify/functions';
import { createAttachmentRepository } from '../src/attachments/attachment-repository.ts';
import { createReceiveChunksHandler } from '../src/attachments/chunks-handler.ts';
import { openChunkKeeper, openKeeper } from '../src/attachments/open-files.server.ts';
import { createProcedureRegistry } from '../src/procedures/procedure-repository.ts';
import { serve } from '../src/web/serve.ts';

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
