import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFreePort } from '../../../src/local/ports.ts';
import { isAlive, useStarts } from '../../support/use-starts.ts';

const runs = useStarts();

describe('npm start', () => {
  test.each([
    ['database', 0, 'La base de données s’est arrêtée'],
    ['PostgREST', 1, 'PostgREST s’est arrêté'],
  ])('says that its %s was killed, and ends the rest', async (_what, index, sentence) => {
    const { ended, output, says } = runs.start(await findFreePort());
    await says('Parvis est prêt');
    const pids = runs.programs();
    expect(pids).toHaveLength(2);
    process.kill(pids[index] ?? 0, 'SIGKILL');
    expect(await ended).toBe(1);
    expect(output()).toContain(sentence);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  test('cleans up after a run that was killed, and refuses to run twice at once', async () => {
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
  });

  const has = (file: string) => existsSync(join(runs.folder, file));
  test.each([
    ['the site is being built', () => runs.processes().length > 1],
    ['the database is being made', () => has('postgres')],
    ['the database is starting', () => has('postgres/postmaster.opts')],
  ])('leaves no process behind when it is stopped while %s', async (_when, isNow) => {
    const { child, ended } = runs.start(await findFreePort());
    await expect.poll(isNow, { interval: 1, timeout: 30_000 }).toBe(true);
    expect(runs.processes()).toContain(child.pid);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(runs.processes()).toEqual([]);
    expect(has('running.json')).toBe(false);
  });
});
