import { readFile, stat } from 'node:fs/promises';
import { StopError } from '../../kit/stop-error.ts';
import { importTexts } from '../../procedures/exchange/exchange-texts.ts';

const texts = importTexts.refusals;

/** What is read at most, and for how long. */
export interface SourceLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}
const LIMITS: SourceLimits = { bytes: 5_000_000, milliseconds: 10_000 };

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads a catalogue from an address or from a file, and from nowhere else: no redirection, since it
 * could lead to a machine that only this one reaches.
 * @returns what the JSON holds, unchecked
 * @throws {StopError} with the reason, in French
 */
export async function readSource(source: string, limits = LIMITS): Promise<unknown> {
  const bytes = /^[a-z][a-z0-9+.-]+:/iu.test(source)
    ? await download(checkAddress(source), limits)
    : await readLocal(source, limits);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new StopError(texts.notJson);
  }
}

function checkAddress(source: string): string {
  const url = URL.parse(source);
  const isAllowed =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && LOCAL_HOSTS.has(url.hostname));
  if (url === null || !isAllowed || url.username !== '' || url.password !== '') {
    throw new StopError(texts.address);
  }
  return url.href;
}

async function download(address: string, limits: SourceLimits): Promise<Uint8Array> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(limits.milliseconds),
    });
    if (response.status >= 300 && response.status < 400) {
      throw new StopError(texts.redirect(address));
    }
    if (!response.ok) throw new StopError(texts.status(address, response.status));
    return await readUpTo(response.body, limits.bytes);
  } catch (error) {
    if (error instanceof StopError) throw error;
    const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
    throw new StopError(
      isSlow ? texts.slow(address, limits.milliseconds / 1000) : texts.unreachable(address),
    );
  }
}

/** Counts what really comes: a length that is announced may be false. */
async function readUpTo(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) throw new StopError(texts.tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readLocal(file: string, { bytes }: SourceLimits): Promise<Uint8Array> {
  const known = await stat(file).catch(() => undefined);
  if (known?.isFile() !== true) throw new StopError(texts.noFile(file));
  if (known.size > bytes) throw new StopError(texts.tooLarge);
  return readFile(file);
}
