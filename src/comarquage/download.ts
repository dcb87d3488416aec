import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ImportError } from './import-error.ts';
import { FEED_LIMIT } from './limits.ts';

const FIVE_MINUTES = 300_000;
const TOO_BIG = `le fichier dépasse ${FEED_LIMIT} octets`;

/**
 * Brings a feed to this machine.
 * @param url https; http on this machine alone, for trials
 * @throws {ImportError} when it does not come whole
 */
export async function download(url: URL, file: string): Promise<void> {
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !isLocal) throw new ImportError('l’adresse n’est pas en https');
  const response = await fetch(url, { signal: AbortSignal.timeout(FIVE_MINUTES) }).catch(() => {
    throw new ImportError('le serveur ne répond pas');
  });
  if (!response.ok || response.body === null) {
    throw new ImportError(`le serveur répond ${response.status}`);
  }
  let received = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received > FEED_LIMIT) done(new ImportError(TOO_BIG));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(response.body, counter, createWriteStream(file));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('le téléchargement s’est interrompu');
  }
}
