import * as v from 'valibot';
import { parseModestJson } from '../kit/parse-modest-json.ts';
import type { TakeTurn } from '../kit/turns.ts';
import type { ProcedureRegistry } from '../procedures/procedure-repository.ts';
import type { FilesField } from '../questions/files/files-schema.ts';
import { LARGEST_FILE } from '../questions/files/files.ts';
import {
  keepingTexts,
  refusedFileTexts,
  sendingTexts,
} from '../questions/files/kept-files-texts.ts';
import { readBody } from '../web/read-body.ts';
import { AnnouncedFileSchema } from './announced-file.ts';
import type { AttachmentRepository } from './attachment-repository.ts';
import { say } from './chunk-replies.server.ts';
import type { FileStatus } from './chunk.ts';
import { cleanFileName } from './clean-file-name.ts';
import { waitText } from './file-keeper.server.ts';
import type { UploadQuota } from './upload-quota.server.ts';

export interface AnnounceDependencies {
  readonly registry: ProcedureRegistry;
  readonly attachments: AttachmentRepository;
  readonly inTurn: TakeTurn;
}

const ANNOUNCEMENT_BYTES = 32 * 1024;
/** An object that holds none. */
const FLAT = { depth: 1, values: 20 };

/** Takes the announcement of a file that comes part by part. */
export async function announceFile(
  { registry, attachments, inTurn }: AnnounceDependencies,
  request: Request,
  quota: UploadQuota,
): Promise<Response> {
  const body = await readBody(request, ANNOUNCEMENT_BYTES);
  const read = v.safeParse(
    AnnouncedFileSchema,
    parseModestJson(new TextDecoder().decode(body), FLAT),
  );
  if (!read.success) return say(400, { message: sendingTexts.unreadable });
  const { id, procedure, field, size } = read.output;
  const question = await findFilesField(registry, procedure, field);
  if (question === undefined) return say(404, { message: sendingTexts.unreadable });
  const name = cleanFileName(read.output.name);
  const refusal = size === 0 ? 'empty' : size > LARGEST_FILE ? 'too-large' : undefined;
  if (refusal !== undefined) {
    return say(422, { message: keepingTexts.refused(name, refusedFileTexts[refusal]()) });
  }
  const begun = await inTurn(() => attachments.begin({ id, procedure, field, name, size }, quota));
  if (begun.outcome === 'begun') return say(201, { received: [] } satisfies FileStatus);
  const headers = { 'retry-after': String(begun.waitSeconds) };
  return say(429, { message: waitText(begun, name) }, headers);
}

/** The question of a procedure that a file answers. */
export async function findFilesField(
  registry: ProcedureRegistry,
  procedure: string,
  key: string,
): Promise<FilesField | undefined> {
  const definition = await registry.find(procedure);
  return definition?.form
    .flatMap(({ fields }) => fields.filter((field) => field.type === 'files'))
    .find((field) => field.key === key);
}
