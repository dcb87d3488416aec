import { randomUUID } from 'node:crypto';
import { keepOnce } from '../kit/keep-once.ts';
import { errorCode, type Log } from '../kit/log.ts';
import type { FilesField } from '../questions/files/files-schema.ts';
import { acceptedTypes, LARGEST_FILE, type KeptFile } from '../questions/files/files.ts';
import { keepingTexts, refusedFileTexts } from '../questions/files/kept-files-texts.ts';
import type { Limits } from '../quotas/limits.ts';
import type { SourceNetwork } from '../web/client-source.ts';
import type { Attachment, AttachmentRepository } from './attachment-repository.ts';
import type { Scanner } from './clamav.server.ts';
import { cleanFileName } from './clean-file-name.ts';
import { StoreFullError, type FileStore } from './file-store.server.ts';
import type { Inspection } from './inspect-file.server.ts';
import type { Inspect } from './inspect-in-thread.server.ts';
import './inspection-thread.server.ts';

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
   * @param networks where it comes from, when a quota applies to it
   * @throws {DatabaseUnavailableError | DatabaseRefusalError} when nothing can be said to be kept
   */
  take(file: File, place: FilePlace, networks: readonly SourceNetwork[]): Promise<Keeping>;
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

/** Loaded with the first file: most forms bring none, and it doubles a cold start. */
const load = async (log: Log) =>
  (await import('./inspect-in-thread.server.ts')).createInspector({ log });
/** The threads of this process; where they were not loaded, the next file asks for them again. */
let inspector: (() => Promise<Inspect>) | undefined;

export function createFileKeeper(dependencies: FileKeeperDependencies): FileKeeper {
  const { attachments, files, scan, limits, log } = dependencies;

  const inspect: Inspect = async (...given) => {
    inspector ??= keepOnce(() => load(log));
    return (await inspector())(...given);
  };

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
    try {
      await files.put(id, bytes);
    } catch (error) {
      if (!(error instanceof StoreFullError)) throw error;
      await attachments.settle(id, { name, state: 'removed' });
      return { refused: keepingTexts.noRoom(name) };
    }
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
    take: async (file, place, networks) => {
      const { procedure, field } = place;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const name = cleanFileName(file.name);
      const size = bytes.length;
      if (size === 0 || size > LARGEST_FILE) {
        const reason = size === 0 ? 'empty' : 'too-large';
        return { refused: keepingTexts.refused(name, refusedFileTexts[reason]()) };
      }
      const announced = { id: randomUUID(), procedure, field: field.key, name, size };
      // Looking costs more than keeping: what is refused then has taken its part of the quota.
      const begun = await attachments.begin(announced, { networks, limits });
      if (begun.outcome === 'begun') {
        const found = await inspect(bytes, file.name, acceptedTypes(field));
        return keep(announced.id, bytes, found, place);
      }
      return { refused: waitText(begun, name) };
    },
    find,
  };
}

const MINUTE_S = 60;

/** Why a file cannot come now. */
export function waitText(
  { outcome, waitSeconds }: { outcome: 'too-many' | 'no-room'; waitSeconds: number },
  name: string,
): string {
  return outcome === 'no-room'
    ? keepingTexts.noRoom(name)
    : keepingTexts.tooManyForNow(name, Math.ceil(waitSeconds / MINUTE_S));
}

/** Why a file is not kept: what was seen in it, else what the antivirus says. */
export function refusalText(found: Inspection, { formats }: FilesField): string {
  const reason = found.isRefused ? found.reason : 'virus';
  return keepingTexts.refused(found.name, refusedFileTexts[reason](formats));
}
