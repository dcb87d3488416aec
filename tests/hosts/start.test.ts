import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findFreePort } from '../../src/local/ports.ts';
import { readRunningStack } from '../../src/local/running-file.ts';
import { ROOT } from '../support/project.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { startStack, type StartedStack } from '../support/start-stack.ts';

const SLUG = 'autorisation-stationnement';

let folder: string;
let running: StartedStack[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-start-'));
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    if (child.exitCode === null) child.kill('SIGINT');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(port: number, settings: NodeJS.ProcessEnv = {}, words: readonly string[] = []) {
  const started = startStack(folder, port, settings, words);
  running.push(started);
  return started;
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const programs = () => readRunningStack(folder)?.programs ?? [];

async function fileOne(url: string): Promise<string> {
  const post = (form: Record<string, string>) =>
    fetch(`${url}/api/demarches/${SLUG}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(form),
    });
  const check = await (await post(sampleForm(SLUG))).text();
  const sealed = /name="_envoi" value="([^"]+)"/u.exec(check)?.[1] ?? '';
  return (await post({ _envoi: sealed, _etape: 'confirmer' })).headers.get('location') ?? '';
}

describe('npm start', () => {
  test('prints where the site and the mailbox are, keeps data between runs, ends with nothing left', async () => {
    const first = start(await findFreePort());
    await first.says('Parvis est prêt');
    const mailbox = /http:\/\/127\.0\.0\.1:(\d+)/gu.exec(
      first.output().split('courriels')[1] ?? '',
    );
    const location = await fileOne(first.url);
    expect((await fetch(first.url + location)).status).toBe(200);
    await expect
      .poll(async () => (await fetch(mailbox?.[0] ?? '')).text(), { timeout: 20_000 })
      .toContain('accusé de réception');
    const listed = execFileSync(process.execPath, [join(ROOT, 'src/desk/submissions.ts')], {
      env: {
        ...process.env,
        SUPABASE_URL: undefined,
        PARVIS_TOKEN_KEY: undefined,
        SUPABASE_PUBLISHABLE_KEY: undefined,
        PARVIS_DATA: folder,
      },
      encoding: 'utf8',
    });
    expect(listed).toMatch(/^1\sdemande\n.{4}-.{4}/u);

    const pids = programs();
    expect(pids).toHaveLength(2);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);

    const second = start(await findFreePort());
    await second.says('Parvis est prêt');
    expect((await fetch(second.url + location)).status).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);

    const fresh = start(await findFreePort(), {}, ['--fresh']);
    await fresh.says('Parvis est prêt');
    expect((await fetch(fresh.url + location)).status).toBe(404);
  });

  test('says that its port is taken, and leaves nothing running', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { ended, output } = start(port);
    expect(await ended).toBe(1);
    expect(output()).toContain(`Le port ${port} est déjà pris`);
    expect(output()).not.toMatch(/ {4}at |Error:/u);
    expect(programs()).toEqual([]);
    await new Promise((resolve) => taken.close(resolve));
  });

  test.each(['0', 'abc', '70000'])('refuses PORT=%s with a sentence', async (port) => {
    const { ended, output } = start(await findFreePort(), { PORT: port });
    expect(await ended).toBe(1);
    expect(output()).toContain('PORT : un nombre');
  });

  test('refuses a PARVIS_NOW that is no instant', async () => {
    const { ended, output } = start(await findFreePort(), { PARVIS_NOW: 'demain' });
    expect(await ended).toBe(1);
    expect(output()).toContain('PARVIS_NOW : un instant ISO');
  });

  test.each([
    ['database', 0, 'La base de données s’est arrêtée'],
    ['PostgREST', 1, 'PostgREST s’est arrêté'],
  ])('says that its %s was killed, and ends the rest', async (_what, index, sentence) => {
    const { ended, output, says } = start(await findFreePort());
    await says('Parvis est prêt');
    const pids = programs();
    process.kill(pids[index] ?? 0, 'SIGKILL');
    expect(await ended).toBe(1);
    expect(output()).toContain(sentence);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  test('cleans up after a run that was killed, and refuses to run twice at once', async () => {
    const first = start(await findFreePort());
    await first.says('Parvis est prêt');
    const twice = start(await findFreePort());
    expect(await twice.ended).toBe(1);
    expect(twice.output()).toContain('Parvis tourne déjà dans ce dossier');

    const orphans = programs();
    first.child.kill('SIGKILL');
    await first.ended;
    expect(orphans.filter(isAlive)).toHaveLength(2);
    const second = start(await findFreePort());
    await second.says('Parvis est prêt');
    expect(orphans.filter(isAlive)).toEqual([]);
  });

  test('shows the receipt of any day with PARVIS_NOW', async () => {
    const { url, says } = start(await findFreePort(), { PARVIS_NOW: '2026-12-24T10:00:00Z' });
    await says('Parvis est prêt');
    const receipt = await (await fetch(url + (await fileOne(url)))).text();
    expect(receipt.replaceAll('\u00a0', ' ')).toContain('24 décembre 2026 à 11 h 00');
    expect(receipt.replaceAll('\u00a0', ' ')).toContain('24 février 2027');
  });
});
