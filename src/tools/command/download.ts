import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StopError } from '../../kit/stop-error.ts';

const FIVE_MINUTES = 300_000;

/**
 * Brings a file to this machine.
 * @param url https; http on this machine alone, for trials
 * @param limit bytes, at most
 * @throws {StopError} when it does not come whole
 */
export async function download(url: URL, file: string, limit: number): Promise<void> {
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !isLocal) throw new StopError('l’adresse n’est pas en https');
  const response = await fetch(url, { signal: AbortSignal.timeout(FIVE_MINUTES) }).catch(() => {
    throw new StopError('le serveur ne répond pas');
  });
  if (!response.ok || response.body === null) {
    throw new StopError(`le serveur répond ${response.status}`);
  }
  let received = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received <= limit) done(null, chunk);
      else done(new StopError(`le fichier dépasse ${limit} octets`));
    },
  });
  try {
    await pipeline(response.body, counter, createWriteStream(file));
  } catch (error) {
    if (error instanceof StopError) throw error;
    throw new StopError('le téléchargement s’est interrompu');
  }
}
