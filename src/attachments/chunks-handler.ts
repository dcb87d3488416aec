import { errorCode, type Log } from '../kit/log.ts';
import { createTurns } from '../kit/turns.ts';
import type { ProcedureRegistry } from '../procedures/procedure-repository.ts';
import { fileReference, isFileId } from '../questions/files/files.ts';
import { sendingTexts } from '../questions/files/kept-files-texts.ts';
import type { Limits } from '../quotas/limits.ts';
import type { SourceReader } from '../web/client-source.ts';
import type { Handler, HandlerContext } from '../web/handler.ts';
import { readBody } from '../web/read-body.ts';
import { isSameOrigin } from '../web/same-origin.ts';
import { announceFile, findFilesField } from './announce-file.server.ts';
import type { Attachment, AttachmentRepository } from './attachment-repository.ts';
import { digestOf, type ChunkKeeper } from './chunk-keeper.server.ts';
import { done, say, sayFailure } from './chunk-replies.server.ts';
import { CHUNK_BYTES, type FileStatus } from './chunk.ts';
import type { FileKeeper } from './file-keeper.server.ts';
import type { UploadQuota } from './upload-quota.server.ts';

export interface ReceiveChunksDependencies {
  readonly registry: ProcedureRegistry;
  /** Acts as `intake`. */
  readonly attachments: AttachmentRepository;
  readonly chunks: ChunkKeeper;
  readonly keeper: FileKeeper;
  readonly sources: SourceReader;
  readonly limits: Limits;
  readonly log: Log;
}

/** Calls to the database that run at once for files: filings have the rest of its connections. */
const CALLS_AT_ONCE = 6;
/** Files that are put together at once: each is in memory, whole. */
const WHOLE_FILES_AT_ONCE = 2;
const MOST_WAITING = 100;

/**
 * Takes files part by part, before the form is sent:
 *
 * - `POST /api/fichiers` announces a file; `GET /api/fichiers/<id>` says what is there of it;
 * - `PUT /api/fichiers/<id>/<n>` brings part n, with its digest (RFC 9530);
 * - `POST /api/fichiers/<id>` looks at the whole and gives what the form carries of it;
 * - `DELETE /api/fichiers/<id>` takes it back.
 *
 * Each may be said twice. Whoever holds the key of a file may do all of it: nobody can guess one.
 */
export function createReceiveChunksHandler(dependencies: ReceiveChunksDependencies): Handler {
  const { attachments, chunks, keeper, registry, sources, limits, log } = dependencies;
  const inTurn = createTurns(CALLS_AT_ONCE, MOST_WAITING);
  const inTurnWhole = createTurns(WHOLE_FILES_AT_ONCE, MOST_WAITING);

  async function keepChunk(
    request: Request,
    quota: UploadQuota,
    id: string,
    position: string,
  ): Promise<Response> {
    const bytes = await readBody(request, CHUNK_BYTES);
    const isRight = /^\d{1,2}$/u.test(position) && bytes !== undefined && bytes.length > 0;
    if (!isRight) return say(400, { message: sendingTexts.unreadable });
    // Changed on the way: an old proxy, a cut that nobody saw.
    if (request.headers.get('content-digest') !== `sha-256=:${digestOf(bytes)}:`) {
      return say(400, { message: sendingTexts.changed });
    }
    const outcome = await inTurn(() => chunks.keep(id, Number(position), bytes, quota));
    if (outcome === 'kept') return done();
    return outcome === 'gone'
      ? say(409, { message: sendingTexts.gone })
      : say(422, { message: sendingTexts.unreadable });
  }

  async function finish(file: Attachment, quota: UploadQuota): Promise<Response> {
    if (file.state !== 'receiving') return say(200, statusOf(file));
    const field = await findFilesField(registry, file.procedure, file.field);
    if (field === undefined) return say(404, { message: sendingTexts.gone });
    const place = { procedure: file.procedure, field };
    const keeping = await inTurnWhole(() =>
      chunks.finish(file, quota, (bytes) => keeper.takeBytes(file.id, bytes, file.name, place)),
    );
    if (keeping === undefined) {
      // Chunks are missing, or another call is at it: asked again later.
      const [now = file] = await attachments.find([file.id]);
      return say(now.type === null ? 409 : 200, statusOf(now));
    }
    return 'kept' in keeping
      ? say(201, { received: [], reference: fileReference(keeping.kept) } satisfies FileStatus)
      : say(422, { message: keeping.refused });
  }

  async function answer(request: Request, context: HandlerContext): Promise<Response> {
    const { id, position } = context.params;
    const { method } = request;
    const source = sources(request, context);
    if (source.isBlocked) return say(403, { message: sendingTexts.blocked });
    const quota = { networks: source.networks, limits };
    if (id === undefined) {
      if (method !== 'POST') return say(405, {}, { allow: 'POST' });
      return announceFile({ registry, attachments, inTurn }, request, quota);
    }
    if (!isFileId(id)) return say(404, { message: sendingTexts.gone });
    if (position !== undefined) {
      return method === 'PUT'
        ? keepChunk(request, quota, id, position)
        : say(405, {}, { allow: 'PUT' });
    }
    if (!['GET', 'POST', 'DELETE'].includes(method)) {
      return say(405, {}, { allow: 'GET, POST, DELETE' });
    }
    const [file] = await inTurn(() => attachments.find([id]));
    if (method === 'DELETE') {
      if ((await inTurn(() => attachments.remove(id))) && file !== undefined)
        await chunks.clear(file);
      return done();
    }
    if (file === undefined || file.state === 'removed' || file.state === 'refused') {
      return say(404, { message: sendingTexts.gone });
    }
    return method === 'GET' ? say(200, statusOf(file)) : finish(file, quota);
  }

  return async (request, context) => {
    if (!isSameOrigin(request)) return say(403, { message: sendingTexts.otherOrigin });
    try {
      return await answer(request, context);
    } catch (error) {
      log({ event: 'file.failed', code: errorCode(error) });
      return sayFailure(error);
    }
  };
}

function statusOf({ id, size, type, name, chunks }: Attachment): FileStatus {
  return type === null
    ? { received: chunks }
    : { received: chunks, reference: fileReference({ id, bytes: size, type, name }) };
}
