import { randomUUID } from 'node:crypto';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import { actAsRole } from './act-as.ts';
import { query } from './database.ts';

type Caller = Awaited<ReturnType<typeof actAsRole>>;

/** Two digests that are well written. */
export const DIGESTS = ['A', 'B'].map((letter) => `${letter.repeat(43)}=`);

/** Calls a function of the database, which must not refuse. */
async function call(caller: Caller, name: string, parameters: object): Promise<unknown> {
  const answer = await caller.rpc(name, parameters);
  if (answer.error !== null) throw new Error(answer.error.message);
  return answer.data as unknown;
}

/** The functions of files. A file has two chunks, the second of 7 bytes. */
export async function openAttachments() {
  const intake = await actAsRole('intake');
  const maintenance = await actAsRole('maintenance');
  const announce = async ({ size = CHUNK_BYTES + 7, id = randomUUID() } = {}) => {
    const attachment = { id, procedure: 'essai', field: 'a', name: 'a.pdf', size };
    await call(intake, 'begin_attachment', { attachment, quota: {} });
    return id;
  };
  const awaitChunk = (id: string, position: number, size: number, digest = DIGESTS[0]) =>
    call(intake, 'await_chunk', { attachment_id: id, position, size, digest });
  const note = (id: string, position: number, digest = DIGESTS[0], isThere = true) =>
    call(intake, 'note_chunk', { attachment_id: id, position, digest, is_there: isThere });
  return {
    announce,
    awaitChunk,
    note,
    beginFinish: (id: string, finisher: string = randomUUID()) =>
      call(intake, 'begin_finish', { attachment_id: id, finisher }),
    giveUpFinish: (id: string, finisher: string = randomUUID()) =>
      call(intake, 'give_up_finish', { attachment_id: id, finisher }),
    settle: (id: string, state = 'pending') => {
      const about = { name: 'a.pdf', type: 'pdf', state };
      return call(intake, 'settle_attachment', { attachment_id: id, about });
    },
    remove: (id: string) => call(intake, 'remove_attachment', { attachment_id: id }),
    read: (id: string) => call(intake, 'read_attachments', { ids: [id] }),
    forgetChunks: (id: string) => call(intake, 'forget_chunks', { ids: [id] }),
    claimOrphans: () => call(maintenance, 'claim_orphan_attachments', { batch: 99 }),
    /** Announces a file whose two chunks are there. */
    receive: async () => {
      const id = await announce();
      for (const [position, size] of [CHUNK_BYTES, 7].entries()) {
        await awaitChunk(id, position, size);
        await note(id, position);
      }
      return id;
    },
  };
}

/** All that is known of a file. */
export async function known(id: string) {
  const files = await query('select * from attachments where id = $1', [id]);
  const sql = 'select * from attachment_chunks where attachment_id = $1 order by position';
  return { files, chunks: await query(sql, [id]) };
}

/** Makes a file old enough to be an orphan. */
export function age(id: string) {
  return query("update attachments set begun_at = begun_at - interval '2 days' where id = $1", [
    id,
  ]);
}
