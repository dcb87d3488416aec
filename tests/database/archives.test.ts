import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import {
  askArchives,
  eliminate,
  fileDue,
  leftOf,
  prepareSlip,
  signSlip,
  slipOf,
} from '../support/archive-slips.ts';
import { query } from '../support/database.ts';
import { fileRequest } from '../support/record-as.ts';
import { ownCommune } from '../support/shared-stack.ts';

describe('a slip of the archives', () => {
  test('lists what is due by categories, and nobody', async () => {
    const { procedure } = await fileDue(3);
    const slip = await prepareSlip(procedure);
    expect(slip).toMatchObject({
      state: 'prepared',
      count: 3,
      lines: [{ count: 3, title: 'Essai' }],
    });
    expect(JSON.stringify(slip)).not.toMatch(/Benali/u);
    expect(await prepareSlip(procedure)).toBe(REFUSAL_CODES['nothing-due'].code);
  });

  test('destroys nothing before its visa, then all of it, batch by batch, with a trace', async () => {
    const { procedure, filed } = await fileDue(5);
    const slip = await prepareSlip(procedure);
    await eliminate();
    expect(await leftOf(filed)).toBe(5);
    expect(await signSlip(slip)).toMatchObject({ state: 'signed', gone: 0 });
    expect(await askArchives('eliminate_signed', { batch: 2 })).toBe(2);
    // Stopped here, it goes on from there.
    expect(await leftOf(filed)).toBe(3);
    expect(await eliminate(2)).toBe(3);
    expect(await slipOf(slip)).toMatchObject({ state: 'done', gone: 5, released: 0 });
    const traces = await query<{ event: string; actor_id: string | null }>(
      `select event, actor_id from journal
       where commune_id = $1 and details ->> 'slip' = $2 and event like 'archives.%'`,
      [ownCommune(), slip.number],
    );
    expect(traces.filter(({ event }) => event === 'archives.eliminated')).toHaveLength(5);
    expect(traces.filter((row) => row.actor_id === 'archives-1')).toHaveLength(5);
  });

  test('does not list what is still owed an answer, which is counted', async () => {
    const { procedure, first } = await fileDue(1);
    await query('update submissions set proof_until = null where reference = $1', [
      first.reference,
    ]);
    expect(await prepareSlip(procedure)).toBe(REFUSAL_CODES['nothing-due'].code);
    expect(await askArchives('due_archives', { today: '2022-01-01' })).toMatchObject({
      unfinished: 1,
    });
  });

  test.each([['2999-01-01'], [null]])(
    'is neither prepared nor signed ahead of time (%s)',
    async (day) => {
      const ahead = REFUSAL_CODES['ahead-of-calendar'].code;
      expect(await askArchives('due_archives', { today: day })).toBe(ahead);
      expect(
        await askArchives('prepare_slip', { kind: 'transfer', procedures: null, today: day }),
      ).toBe(ahead);
      const { procedure } = await fileDue(1);
      const { number, digest } = await prepareSlip(procedure);
      const visa = { number, digest, signed_by: 'Ana Roy', signed_on: day };
      expect(await askArchives('sign_slip', visa)).toBe(ahead);
    },
  );

  test('is never deleted, not even by the owner of the database', async () => {
    await expect(query('delete from archive_slips')).rejects.toThrow(/append-only/u);
  });

  test('lists a request once, however many are prepared at the same instant', async () => {
    const { procedure } = await fileDue(3);
    const slips = await Promise.all([1, 2, 3].map(() => prepareSlip(procedure)));
    expect(slips.filter((slip) => typeof slip !== 'string')).toHaveLength(1);
  });

  test('goes on while people file: no batch holds what a filing waits for', async () => {
    const { procedure, filed } = await fileDue(6);
    await signSlip(await prepareSlip(procedure));
    const [gone] = await Promise.all([eliminate(2), fileRequest(), fileRequest(), eliminate(2)]);
    expect(gone).toBeLessThanOrEqual(6);
    expect(await leftOf(filed)).toBe(0);
  });
});

describe('a transfer', () => {
  test('hands over each request whole, and nothing of an elimination', async () => {
    const { procedure, filed } = await fileDue(3);
    const slip = await prepareSlip(procedure, 'transfer');
    const read = (after: string | null) =>
      askArchives('read_transfer', { number: slip.number, after, batch: 2 });
    const some = (await read(null)) as { id: string; reference: string }[];
    const others = (await read(some.at(-1)?.id ?? '')) as typeof some;
    const references = [...some, ...others].map(({ reference }) => reference);
    expect(references.toSorted()).toEqual(filed.map(({ reference }) => reference).toSorted());
    expect(some[0]).toMatchObject({
      answers: { nom: 'Benali' },
      events: [{ kind: 'submission.received' }],
    });
    const other = await fileDue(1);
    const elimination = await prepareSlip(other.procedure);
    expect(
      await askArchives('read_transfer', { number: elimination.number, after: null, batch: 2 }),
    ).toEqual([]);
  });
});
