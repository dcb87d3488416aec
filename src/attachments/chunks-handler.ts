import * as v from 'valibot';
import { isRefusal } from '../database/call.ts';
import { errorCode, type Log } from '../kit/log.ts';
import type { ProcedureRegistry } from '../procedures/procedure-repository.ts';
import type { FilesField } from '../questions/files/files-schema.ts';
import { keepingTexts, refusedFileTexts, sendingTexts } from '../questions/files/files-texts.ts';
import { fileReference, isFileId, LARGEST_FILE } from '../questions/files/files.ts';
import type { Limits } from '../quotas/limits.ts';
import type { SourceReader } from '../web/client-source.ts';
import type { Handler, HandlerContext } from '../web/handler.ts';
import { readBody } from '../web/read-body.ts';
import { isSameOrigin } from '../web/same-origin.ts';
import { AnnouncedFileSchema } from './announced-file.ts';
import type { Attachment, AttachmentRepository } from './attachment-repository.ts';
import { digestOf, type ChunkKeeper } from './chunk-keeper.server.ts';
import { done, say, unavailable } from './chunk-replies.server.ts';
import { CHUNK_BYTES, type FileStatus } from './chunk.ts';
import { cleanFileName } from './clean-file-name.ts';
import type { FileKeeper } from './file-keeper.server.ts';

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

const ANNOUNCEMENT_BYTES = 32 * 1024;
const MINUTE_S = 60;

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

  const fieldOf = async (procedure: string, key: string): Promise<FilesField | undefined> => {
    const definition = await registry.find(procedure);
    return definition?.form
      .flatMap(({ fields }) => fields.filter((field) => field.type === 'files'))
      .find((field) => field.key === key);
  };

  async function announce(request: Request, context: HandlerContext): Promise<Response> {
    const source = sources(request, context);
    if (source.isBlocked) return say(403, { message: sendingTexts.blocked });
    const body = await readBody(request, ANNOUNCEMENT_BYTES);
    const read = v.safeParse(AnnouncedFileSchema, readJson(body));
    if (!read.success) return say(400, { message: sendingTexts.unreadable });
    const { id, procedure, field, size } = read.output;
    const question = await fieldOf(procedure, field);
    if (question === undefined) return say(404, { message: sendingTexts.unreadable });
    const name = cleanFileName(read.output.name);
    const refusal = size === 0 ? 'empty' : size > LARGEST_FILE ? 'too-large' : undefined;
    if (refusal !== undefined) {
      return say(422, { message: keepingTexts.refused(name, refusedFileTexts[refusal]()) });
    }
    const quota = { source: source.digest, perHour: limits.files };
    const begun = await attachments.begin({ id, procedure, field, name, size }, quota);
    if (begun.outcome === 'begun') return say(201, { received: [] } satisfies FileStatus);
    const minutes = Math.ceil(begun.waitSeconds / MINUTE_S);
    const headers = { 'retry-after': String(begun.waitSeconds) };
    return say(429, { message: keepingTexts.tooManyForNow(name, minutes) }, headers);
  }

  async function keepChunk(request: Request, id: string, position: string): Promise<Response> {
    const bytes = await readBody(request, CHUNK_BYTES);
    const isRight = /^\d{1,2}$/u.test(position) && bytes !== undefined && bytes.length > 0;
    if (!isRight) return say(400, { message: sendingTexts.unreadable });
    // Changed on the way: an old proxy, a cut that nobody saw.
    if (request.headers.get('content-digest') !== `sha-256=:${digestOf(bytes)}:`) {
      return say(400, { message: sendingTexts.changed });
    }
    const outcome = await chunks.keep(id, Number(position), bytes);
    if (outcome === 'kept') return done();
    return outcome === 'gone'
      ? say(409, { message: sendingTexts.gone })
      : say(422, { message: sendingTexts.unreadable });
  }

  async function finish(file: Attachment): Promise<Response> {
    if (file.state !== 'receiving') return say(200, statusOf(file));
    const field = await fieldOf(file.procedure, file.field);
    if (field === undefined) return say(404, { message: sendingTexts.gone });
    const place = { procedure: file.procedure, field };
    const keeping = await chunks.finish(file, (bytes) =>
      keeper.takeBytes(file.id, bytes, file.name, place),
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
    if (id === undefined) {
      return method === 'POST' ? announce(request, context) : say(405, {}, { allow: 'POST' });
    }
    if (!isFileId(id)) return say(404, { message: sendingTexts.gone });
    if (position !== undefined) {
      return method === 'PUT' ? keepChunk(request, id, position) : say(405, {}, { allow: 'PUT' });
    }
    if (!['GET', 'POST', 'DELETE'].includes(method)) {
      return say(405, {}, { allow: 'GET, POST, DELETE' });
    }
    const [file] = await attachments.find([id]);
    if (method === 'DELETE') {
      if ((await attachments.remove(id)) && file !== undefined) await chunks.clear(file);
      return done();
    }
    if (file === undefined || file.state === 'removed' || file.state === 'refused') {
      return say(404, { message: sendingTexts.gone });
    }
    return method === 'GET' ? say(200, statusOf(file)) : finish(file);
  }

  return async (request, context) => {
    if (!isSameOrigin(request)) return say(403, { message: sendingTexts.otherOrigin });
    try {
      return await answer(request, context);
    } catch (error) {
      if (isRefusal(error, 'file-key-taken')) return say(404, { message: sendingTexts.gone });
      log({ event: 'file.failed', code: errorCode(error) });
      return unavailable(error, sendingTexts.unavailable);
    }
  };
}

function statusOf({ id, size, type, name, chunks }: Attachment): FileStatus {
  return type === null
    ? { received: chunks }
    : { received: chunks, reference: fileReference({ id, bytes: size, type, name }) };
}

function readJson(body: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
