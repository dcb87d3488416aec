import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILD_STAMP } from '../../../src/local/build-stamp.ts';
import { findFreePort } from '../../../src/local/ports.ts';
import { ROOT } from '../../support/project.ts';
import type { StartedStack } from '../../support/start-stack.ts';
import { isAlive, useStarts } from '../../support/use-starts.ts';

const runs = useStarts();

describe('npm start', () => {
  test('cleans up after a run that was killed, refuses to run twice at once, and ends when its PostgREST is killed', async () => {
    const first = runs.start(await findFreePort());
    await first.says('Parvis est prêt');
    const twice = runs.start(await findFreePort());
    expect(await twice.ended).toBe(1);
    expect(twice.output()).toContain('Parvis tourne déjà dans ce dossier');

    const orphans = runs.programs();
    first.child.kill('SIGKILL');
    await first.ended;
    expect(orphans.filter(isAlive)).toHaveLength(2);
    const second = runs.start(await findFreePort());
    await second.says('Parvis est prêt');
    expect(orphans.filter(isAlive)).toEqual([]);
    await endsOnceKilled(second, 1, 'PostgREST s’est arrêté');
  });

  test('says that its database was killed, and ends the rest', async () => {
    const run = runs.start(await findFreePort());
    await run.says('Parvis est prêt');
    await endsOnceKilled(run, 0, 'La base de données s’est arrêtée');
  });

  /** One of its programs is killed: the run says which one, and leaves nothing behind. */
  async function endsOnceKilled(run: StartedStack, index: number, sentence: string) {
    const pids = runs.programs();
    expect(pids).toHaveLength(2);
    process.kill(pids[index] ?? 0, 'SIGKILL');
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain(sentence);
    expect(pids.filter(isAlive)).toEqual([]);
  }

  const has = (file: string) => existsSync(join(runs.folder, file));
  test.each<[when: string, isNow: () => boolean, change?: 'changed']>([
    ['the database is being made', () => has('postgres')],
    ['the database is starting', () => has('postgres/postmaster.opts')],
    // Last: it leaves no site that the others could serve.
    ['the site is being built', () => runs.processes().length > 1, 'changed'],
  ])('leaves no process behind when it is stopped while %s', async (_when, isNow, change) => {
    if (change !== undefined) rmSync(join(ROOT, BUILD_STAMP), { force: true });
    const { child, ended } = runs.start(await findFreePort());
    await expect.poll(isNow, { interval: 1 }).toBe(true);
    expect(runs.processes()).toContain(child.pid);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(runs.processes()).toEqual([]);
    expect(has('running.json')).toBe(false);
  });
});
