import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createClamScanner } from '../../src/attachments/clamav.server.ts';
import { findFreePort } from '../../src/local/ports.ts';
import { EICAR } from '../builders/hostile-file.ts';
import { startClamd, type Clamd } from '../support/clamd.ts';

let clamd: Clamd | undefined;
afterEach(() => clamd?.stop());
const large = Buffer.alloc(3_000_000, 'a');

describe('asking the antivirus', () => {
  test('tells clean bytes from infected ones, however many', async () => {
    clamd = await startClamd();
    const scan = createClamScanner(clamd.address);
    expect(await scan(large)).toBe('clean');
    expect(await scan(Buffer.concat([large, Buffer.from(EICAR)]))).toBe('infected');
  });

  test.each([
    ['says that the file is too large for it', () => 'INSTREAM size limit exceeded. ERROR\0'],
    ['hangs up', () => undefined],
    ['says something else', () => 'stream: OK, or not'],
  ])('says nothing of a file when it %s', async (_case, answer) => {
    clamd = await startClamd(EICAR, answer);
    await expect(createClamScanner(clamd.address)(large)).rejects.toThrow('');
  });

  test('says nothing of a file when nobody listens', async () => {
    const scan = createClamScanner({ host: '127.0.0.1', port: await findFreePort() });
    await expect(scan(large)).rejects.toThrow('');
  });
});

/** Where `clamd` is on this machine; nothing where it is not installed. */
const installed = (() => {
  try {
    return execFileSync('sh', ['-c', 'PATH="$PATH:/usr/sbin" command -v clamd']).toString().trim();
  } catch {
    return '';
  }
})();

test('the clamd of this machine, else one that speaks as it does, finds the test file', async () => {
  const real = installed === '' ? await startClamd() : await startInstalled();
  try {
    const scan = createClamScanner(real.address);
    expect(await scan(large)).toBe('clean');
    expect(await scan(Buffer.from(EICAR))).toBe('infected');
  } finally {
    await real.stop();
  }
});

/** Signatures cannot always be fetched: it starts with one of ours. */
async function startInstalled(): Promise<Clamd> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-clamd-'));
  const port = await findFreePort();
  const user = execFileSync('id', ['-un']).toString().trim();
  writeFileSync(
    join(folder, 'clamd.conf'),
    `TCPSocket ${port}\nTCPAddr 127.0.0.1\nForeground yes\nDatabaseDirectory ${folder}\nUser ${user}\n`,
  );
  const signature = Buffer.from(EICAR).toString('hex');
  writeFileSync(join(folder, 'essai.ndb'), `Eicar-Test:0:*:${signature}\n`);
  const daemon = spawn(installed, ['--config-file', join(folder, 'clamd.conf')], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => daemon.once('close', resolve));
  await expect.poll(() => answers(port), { interval: 200 }).toBe(true);
  return {
    address: { host: '127.0.0.1', port },
    stop: async () => {
      daemon.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
