import { createHash, randomUUID } from 'node:crypto';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import { SITE, type OpenSite } from './open-site.ts';
import { WORKS } from './works-form.ts';

/** Headers of a call that a page of the site makes. */
export const FROM_SITE = { origin: SITE, 'sec-fetch-site': 'same-origin' };

/** Chunks of a file, in order. */
export function chunksOf(bytes: Uint8Array): readonly Uint8Array[] {
  const count = Math.ceil(bytes.length / CHUNK_BYTES);
  return Array.from({ length: count }, (_, n) =>
    bytes.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES),
  );
}

export const contentDigestOf = (bytes: Uint8Array) =>
  `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

/** What `/api/fichiers` answers, and its status. */
export interface SaidOfFile {
  readonly status: number;
  readonly message?: string;
  readonly received?: readonly number[];
  readonly reference?: string;
}

/** Speaks to `/api/fichiers`, one call at a time. */
export function chunkSender(site: Pick<OpenSite, 'send'>) {
  async function call(path: string, init: RequestInit): Promise<SaidOfFile> {
    const headers = { ...FROM_SITE, ...(init.headers as Record<string, string>) };
    const response = await site.send(`/api/fichiers${path}`, { ...init, headers });
    const text = await response.text();
    const body = (text === '' ? {} : JSON.parse(text)) as Omit<SaidOfFile, 'status'>;
    return { status: response.status, ...body };
  }
  const announce = async (size: number, changes: Readonly<Record<string, unknown>> = {}) => {
    const id = randomUUID();
    const about = { id, procedure: WORKS, field: 'photos', name: 'plan.pdf', size, ...changes };
    return { id, said: await call('', { method: 'POST', body: JSON.stringify(about) }) };
  };
  const put = (
    id: string,
    position: number | string,
    bytes: Uint8Array,
    digest = contentDigestOf(bytes),
  ) =>
    call(`/${id}/${position}`, {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: { 'content-digest': digest },
    });
  const finish = (id: string) => call(`/${id}`, { method: 'POST' });
  const status = (id: string) => call(`/${id}`, { method: 'GET' });
  const takeBack = (id: string) => call(`/${id}`, { method: 'DELETE' });
  /** Announces a file and sends its chunks, but does not finish. */
  const sendChunks = async (bytes: Uint8Array) => {
    const { id } = await announce(bytes.length);
    for (const [position, chunk] of chunksOf(bytes).entries()) {
      const { status: code } = await put(id, position, chunk);
      if (code !== 204) throw new Error(`Chunk ${position}: ${code}`);
    }
    return id;
  };
  return { call, announce, put, finish, status, takeBack, sendChunks };
}

export type ChunkSender = ReturnType<typeof chunkSender>;
