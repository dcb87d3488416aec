import { connect } from 'node:net';

/** What an antivirus says of bytes. */
export type Verdict = 'clean' | 'infected';

/** Asks an antivirus. @throws when it does not answer: nothing is known of the file */
export type Scanner = (bytes: Uint8Array) => Promise<Verdict>;

const CHUNK = 64 * 1024;
const TIMEOUT_MS = 15_000;

/**
 * A client of ClamAV: `INSTREAM`, then each part after its length in four bytes, then a length of zero.
 * @param address of `clamd`
 */
export function createClamScanner(address: { host: string; port: number }): Scanner {
  return (bytes) =>
    new Promise((resolve, reject) => {
      let said = '';
      const socket = connect(address, () => {
        socket.write('zINSTREAM\0');
        for (let start = 0; start < bytes.length; start += CHUNK) {
          const part = bytes.subarray(start, start + CHUNK);
          socket.write(lengthOf(part.length));
          socket.write(part);
        }
        socket.write(lengthOf(0));
      });
      socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('No answer of ClamAV')));
      socket.setEncoding('utf8');
      socket.on('data', (text: string) => (said += text));
      socket.once('error', reject);
      socket.once('close', () => {
        if (/^stream: OK\0?$/u.test(said.trim())) resolve('clean');
        else if (/ FOUND\0?$/u.test(said.trim())) resolve('infected');
        else reject(new Error('ClamAV cannot say'));
      });
    });
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
