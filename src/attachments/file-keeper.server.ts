import { randomUUID } from 'node:crypto';
import { errorCode, type Log } from '../kit/log.ts';
import type { FilesField } from '../questions/files/files-schema.ts';
import { keepingTexts, refusedFileTexts } from '../questions/files/files-texts.ts';
import { acceptedTypes, type KeptFile } from '../questions/files/files.ts';
import type { Limits } from '../quotas/limits.ts';
import type { Attachment, AttachmentRepository } from './attachment-repository.ts';
import type { Scanner } from './clamav.server.ts';
import type { FileStore } from './file-store.server.ts';
import type { Inspection } from './inspect-file.server.ts';

/** Where a file is joined. */
export interface FilePlace {
  readonly procedure: string;
  readonly field: FilesField;
}

/** A file that is kept, or why it is not, in French, with its name. */
export type Keeping = { readonly kept: KeptFile } | { readonly refused: string };

/** Keeps what people join, once it was looked at. */
export interface FileKeeper {
  /**
   * Takes a file that came whole.
   * @param source digest of the source, when a quota applies to it
   * @throws {DatabaseUnavailableError | DatabaseRefusalError} when nothing can be said to be kept
   */
  take(file: File, place: FilePlace, source: string | undefined): Promise<Keeping>;
  /** Takes bytes that were announced under a key. The same errors. */
  takeBytes(id: string, bytes: Uint8Array, name: string, place: FilePlace): Promise<Keeping>;
  /** Files that may still be sent, among keys. The same errors. */
  find(ids: readonly string[]): Promise<readonly Attachment[]>;
}

export interface FileKeeperDependencies {
  /** Acts as `intake`. */
  readonly attachments: AttachmentRepository;
  readonly files: FileStore;
  /** Nothing where the commune has no antivirus: files stay « non analysés ». */
  readonly scan: Scanner | undefined;
  readonly limits: Limits;
  readonly log: Log;
}

const MINUTE_S = 60;

/** Loaded with the first file: most forms bring none, and it doubles a cold start. */
const inspect: (typeof import('./inspect-file.server.ts'))['inspectFile'] = async (...given) =>
  (await import('./inspect-file.server.ts')).inspectFile(...given);

export function createFileKeeper(dependencies: FileKeeperDependencies): FileKeeper {
  const { attachments, files, scan, limits, log } = dependencies;

  /** What the antivirus says now; a file waits in quarantine while it does not answer. */
  const stateOf = async (bytes: Uint8Array) => {
    if (scan === undefined) return 'pending';
    try {
      return await scan(bytes);
    } catch (error) {
      log({ event: 'scan.failed', code: errorCode(error) });
      return 'pending';
    }
  };

  /** Keeps what was looked at, once it was announced. */
  const keep = async (id: string, bytes: Uint8Array, found: Inspection, { field }: FilePlace) => {
    const state = found.isRefused ? 'infected' : await stateOf(bytes);
    if (found.isRefused || state === 'infected') {
      await attachments.settle(id, { name: found.name, state: 'removed' });
      return { refused: refusalText(found, field) };
    }
    const { name, type } = found;
    await files.put(id, bytes);
    const isSettled = await attachments.settle(id, { name, type, state });
    // Not: it was taken back meanwhile, or what took too long here was done by another call.
    if (!isSettled && (await find([id])).length === 0) return { refused: keepingTexts.gone(name) };
    return { kept: { id, bytes: bytes.length, type, name } };
  };

  const find: FileKeeper['find'] = async (ids) => {
    const found = await attachments.find(ids);
    return found.filter(({ state }) => state === 'pending' || state === 'clean');
  };

  return {
    takeBytes: async (id, bytes, name, place) =>
      keep(id, bytes, await inspect(bytes, name, acceptedTypes(place.field)), place),
    take: async (file, place, source) => {
      const { procedure, field } = place;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const found = await inspect(bytes, file.name, acceptedTypes(field));
      // What is refused leaves no trace and takes nothing from anybody.
      if (found.isRefused) return { refused: refusalText(found, field) };
      const { name } = found;
      const announced = { id: randomUUID(), procedure, field: field.key, name, size: bytes.length };
      const begun = await attachments.begin(announced, { source, perHour: limits.files });
      if (begun.outcome === 'begun') return keep(announced.id, bytes, found, place);
      const minutes = Math.ceil(begun.waitSeconds / MINUTE_S);
      return { refused: keepingTexts.tooManyForNow(name, minutes) };
    },
    find,
  };
}

/** Why a file is not kept: what was seen in it, else what the antivirus says. */
export function refusalText(found: Inspection, { formats }: FilesField): string {
  const reason = found.isRefused ? found.reason : 'virus';
  return keepingTexts.refused(found.name, refusedFileTexts[reason](formats));
}
