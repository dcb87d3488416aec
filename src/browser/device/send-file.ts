import { CHUNK_BYTES, type FileStatus } from '../../attachments/chunk.ts';

/** What leaves, and where it belongs. */
export interface LeavingFile {
  /** Key of the file, drawn here. */
  readonly id: string;
  readonly procedure: string;
  readonly field: string;
  readonly file: File;
}

export interface SendOptions {
  /** Stops between two parts, or in the middle of one. */
  readonly signal: AbortSignal;
  /** @param done share of the file that the server has, from 0 to 1 */
  readonly onProgress: (done: number) => void;
  /** Something failed: it is tried again after a while. */
  readonly onWait?: () => void;
  readonly fetch?: typeof globalThis.fetch;
  /** Waits before trying again. */
  readonly wait: (attempt: number, signal: AbortSignal) => Promise<void>;
}

/** The file cannot be joined: its message says why, its status whether that may change. */
export class RefusedFileError extends Error {
  // Only told to TypeScript: written as a field, it would cost old browsers three helpers.
  declare readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

type Answer = FileStatus & { readonly status: number; readonly message?: string };

const PATH = '/api/fichiers';

/**
 * Sends a file part by part, for as long as it takes: a cut, a server that starts again or a page of an
 * error in place of an answer cost one part. Called again with the same key, it goes on.
 * @returns what the form carries of the file
 * @throws {RefusedFileError} when it cannot be joined
 * @throws something else once `signal` is aborted
 */
export async function sendFile(leaving: LeavingFile, options: SendOptions): Promise<string> {
  const { signal, wait } = options;
  for (let failures = 0; ; failures += 1) {
    try {
      const reference = await sendOnce(leaving, options, () => (failures = 0));
      if (reference !== undefined) return reference;
    } catch (error) {
      if (signal.aborted || error instanceof RefusedFileError) throw error;
    }
    options.onWait?.();
    await wait(failures, signal);
  }
}

/** @param onPart a part went through: the network is there */
async function sendOnce(
  { id, procedure, field, file }: LeavingFile,
  { signal, onProgress, fetch = globalThis.fetch }: SendOptions,
  onPart: () => void,
): Promise<string | undefined> {
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(PATH + path, { ...init, signal });
    const { status } = response;
    if (status === 204) return { status, received: [] };
    // A page of an error in place of an answer is no JSON: it is tried again.
    const answer = { ...((await response.json()) as FileStatus), status } as Answer;
    const isDamaged = init.method === 'PUT' && status === 400;
    if (answer.message !== undefined && status < 500 && !isDamaged) {
      throw new RefusedFileError(answer.message, status);
    }
    if (isDamaged || status >= 500) throw new Error(answer.message);
    return answer;
  };
  const about = { id, procedure, field, name: file.name, size: file.size };
  await call('', { method: 'POST', body: JSON.stringify(about) });
  const { received, reference } = await call(`/${id}`, {});
  if (reference !== undefined) return reference;
  const there = new Set(received);
  const count = Math.ceil(file.size / CHUNK_BYTES);
  for (let position = 0; position < count; position += 1) {
    onProgress(there.size / count);
    if (there.has(position)) continue;
    const part = file.slice(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES);
    const bytes = await new Response(part).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const text = btoa(String.fromCharCode(...digest));
    const headers = { 'content-digest': `sha-256=:${text}:` };
    const { status } = await call(`/${id}/${position}`, { method: 'PUT', body: bytes, headers });
    if (status !== 204) throw new Error(String(status));
    there.add(position);
    onPart();
  }
  onProgress(1);
  return (await call(`/${id}`, { method: 'POST' })).reference;
}

/** Takes back a file; if the server cannot be told, it forgets by itself after a day. */
export function takeBack(id: string): void {
  fetch(`${PATH}/${id}`, { method: 'DELETE', keepalive: true }).catch(() => undefined);
}
