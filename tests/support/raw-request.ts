import { connect } from 'node:net';

/** What came back on a connection, once the server closed it. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Writes bytes as they are on a connection, and reads until the server closes it.
 * @param pieces written one after the other, as fast as they are taken; endless, they stop with it
 */
export function sendRaw(url: string, pieces: Iterable<string>): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) });
    const left = pieces[Symbol.iterator]();
    let text = '';
    const write = () => {
      for (;;) {
        const next = left.next();
        if (next.done === true || socket.destroyed) return;
        if (!socket.write(next.value)) {
          socket.once('drain', write);
          return;
        }
      }
    };
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (text += chunk));
    // Closed while we write: what was answered counts.
    socket.on('error', (error) => {
      if (text === '') reject(error);
    });
    socket.once('close', () => {
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(text)?.[1]), text });
    });
    socket.once('connect', write);
  });
}

/** The same text for ever. */
export function* endlessly(first: string, next: string): Generator<string> {
  yield first;
  for (;;) yield next;
}
