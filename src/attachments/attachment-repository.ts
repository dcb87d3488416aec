import * as v from 'valibot';
import { answerOrWait, callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { FILE_TYPES, type FileType } from '../questions/files/files.ts';
import { ATTACHMENT_STATES } from './attachment-state.ts';
import { announcementQuota, type UploadQuota } from './upload-quota.server.ts';

const AttachmentSchema = v.object({
  id: v.string(),
  procedure: v.string(),
  field: v.string(),
  name: v.string(),
  /** Unknown until every byte is there. */
  type: v.nullable(v.picklist(FILE_TYPES)),
  size: v.number(),
  state: v.picklist(ATTACHMENT_STATES),
  /** Positions of the chunks that are there. */
  chunks: v.array(v.number()),
});
/** What is known of a file. */
export type Attachment = v.InferOutput<typeof AttachmentSchema>;

/** A file that is about to be received. */
export type AnnouncedFile = Pick<Attachment, 'id' | 'procedure' | 'field' | 'name' | 'size'>;

const BegunSchema = v.strictObject({ outcome: v.literal('begun') });
type BeginOutcome =
  | v.InferOutput<typeof BegunSchema>
  /** Of the source, or of everybody: files take all the room that they may. */
  | { readonly outcome: 'too-many' | 'no-room'; readonly waitSeconds: number };

/** What is known of files. Each method throws a `DatabaseUnavailableError` or `DatabaseRefusalError`. */
export interface AttachmentRepository {
  /** Announces a file, once. */
  begin(file: AnnouncedFile, quota: UploadQuota): Promise<BeginOutcome>;
  /** Files of this commune among keys; those that are unknown are left out. */
  find(ids: readonly string[]): Promise<readonly Attachment[]>;
  /** @returns whether the file was still waiting for it */
  settle(
    id: string,
    about: { name: string; type?: FileType; state: 'pending' | 'clean' | 'removed' },
  ): Promise<boolean>;
  /** Takes back a file. @returns whether it was there and not sent */
  remove(id: string): Promise<boolean>;
}

/** @param database a client that acts as `intake` */
export function createAttachmentRepository(database: Database): AttachmentRepository {
  const call = (name: string, parameters: object) =>
    callDatabase(() => database.rpc(name, parameters));
  return {
    begin: (attachment, quota) => {
      const begun = call('begin_attachment', { attachment, quota: announcementQuota(quota) });
      return answerOrWait(
        begun.then((data) => v.parse(BegunSchema, data)),
        ['too-many', 'no-room'],
      );
    },
    find: async (ids) =>
      ids.length === 0
        ? []
        : v.parse(v.array(AttachmentSchema), await call('read_attachments', { ids })),
    settle: async (id, about) =>
      v.parse(v.boolean(), await call('settle_attachment', { attachment_id: id, about })),
    remove: async (id) =>
      v.parse(v.boolean(), await call('remove_attachment', { attachment_id: id })),
  };
}
