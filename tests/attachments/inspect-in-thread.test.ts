import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { createInspector } from '../../src/attachments/inspect-in-thread.server.ts';
import type { LogEntry } from '../../src/kit/log.ts';
import { FILE_TYPES } from '../../src/questions/files/files.ts';
import { HOSTILE_ARCHIVES } from '../builders/hostile-archives.ts';
import { HOSTILE_CONTENTS } from '../builders/hostile-contents.ts';
import { aPdf } from '../builders/joined-files.ts';

let entries: LogEntry[] = [];
afterEach(() => {
  entries = [];
});
const log = (entry: LogEntry) => entries.push(entry);

describe('a thread that looks at files', () => {
  test('says the same as whoever would look here', async () => {
    const inspect = createInspector({ log });
    const some = [...HOSTILE_ARCHIVES, ...HOSTILE_CONTENTS].filter((_, index) => index % 5 === 0);
    const said = await Promise.all(
      some.map(({ bytes, name }) => inspect(bytes(), name, FILE_TYPES)),
    );
    for (const [index, { outcome }] of some.entries()) {
      const found = said[index];
      expect('refused' in outcome ? outcome : { keptAs: outcome.keptAs }).toEqual(
        found?.isRefused === true ? { refused: found.reason } : { keptAs: found?.name },
      );
    }
    expect(entries).toEqual([]);
  });

  test('is ended when a file takes too long: it is refused by name, and the next one is looked at', async () => {
    const inspect = createInspector({ log, limitMs: 0, threads: 1 });
    const slow = aPdf({ objects: '1 0 obj<</A 1>>endobj '.repeat(200_000) });
    expect(await inspect(slow, '../plan.pdf', FILE_TYPES)).toEqual({
      isRefused: true,
      name: 'plan.pdf',
      reason: 'slow',
    });
    expect(entries).toMatchObject([{ event: 'inspection.failed' }]);
    const calm = createInspector({ log });
    expect(await calm(aPdf(), 'plan.pdf', FILE_TYPES)).toMatchObject({ type: 'pdf' });
  });

  test('leaves this one free meanwhile', async () => {
    const inspect = createInspector({ log });
    const heavy = aPdf({ objects: '1 0 obj<</A 1>>endobj '.repeat(200_000) });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await inspect(heavy, 'plan.pdf', FILE_TYPES);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  test.each([
    ['cannot be started', () => new Worker('/nowhere.mjs')],
    [
      'is forbidden',
      () => {
        throw Object.assign(new Error('no'), { code: 'ERR_ACCESS_DENIED' });
      },
    ],
  ])('that %s is told, and files are looked at here', async (_how, start) => {
    const inspect = createInspector({ log, start });
    expect(await inspect(aPdf(), 'plan.pdf', FILE_TYPES)).toMatchObject({ type: 'pdf' });
    expect(await inspect(Buffer.from('MZ'.padEnd(300)), 'plan.pdf', FILE_TYPES)).toMatchObject({
      isRefused: true,
    });
    expect(entries.map(({ event }) => event)).toEqual([
      'inspection.without-thread',
      'inspection.without-thread',
    ]);
  });

  test('makes too many files wait, and no more than that', async () => {
    const inspect = createInspector({ log, threads: 1 });
    const said = await Promise.allSettled(
      Array.from({ length: 60 }, () => inspect(aPdf(), 'plan.pdf', FILE_TYPES)),
    );
    expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(51);
    for (const one of said) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'TOO_MANY_WAITING' });
    }
  });
});
