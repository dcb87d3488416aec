import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { anEvent } from '../builders/event.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileRequest, recordAs, type Filed } from '../support/record-as.ts';
import { ownCommune } from '../support/shared-stack.ts';

interface ToldSlip {
  readonly number: string;
  readonly digest: string;
  readonly state: string;
  readonly count: number;
  readonly gone: number;
  readonly released: number;
  readonly lines: readonly { readonly count: number; readonly title: string }[];
}

let archivist: Awaited<ReturnType<typeof actAsRole>>;
beforeAll(async () => {
  archivist = await actAsRole('archivist', { sub: 'archives-1' });
});

/** Each test has a procedure of its own: a slip lists it alone. */
let made = 0;
async function fileDue(count: number) {
  made += 1;
  const procedure = `registre-${String(made)}`;
  const fileOne = () =>
    fileRequest({
      ...{ receivedAt: '2020-01-15T10:00:00Z', implicitDecisionOn: '2020-03-15' },
      ...{ deleteAfter: '2021-07-15', proofUntil: '2021-07-15' },
      ...{ procedure, finalDisposition: 'archive' },
    });
  const first = await fileOne();
  const filed: Filed[] = [first];
  while (filed.length < count) filed.push(await fileOne());
  return { procedure, first, filed };
}
const call = async (name: string, parameters: object) => {
  const { data, error } = await archivist.rpc(name, parameters);
  return error?.code ?? (data as unknown);
};
const prepare = async (procedure: string, kind = 'elimination') =>
  (await call('prepare_slip', { kind, procedures: [procedure], today: '2022-01-01' })) as ToldSlip;
const sign = ({ number, digest }: Pick<ToldSlip, 'number' | 'digest'>) =>
  call('sign_slip', {
    ...{ number, digest, signed_by: 'Ana Roy, archiviste', signed_on: '2022-01-05' },
  });
const slipOf = async ({ number }: ToldSlip) =>
  ((await call('list_slips', {})) as ToldSlip[]).find((slip) => slip.number === number);
const left = async (filed: readonly Filed[]) =>
  (
    await query('select from submissions where reference = any ($1)', [
      filed.map(({ reference }) => reference),
    ])
  ).length;
/** Until nothing is left to do, as the night does. */
async function eliminate(batch = 100): Promise<number> {
  let gone = 0;
  for (;;) {
    const count = Number(await call('eliminate_signed', { batch }));
    if (count === 0) return gone;
    gone += count;
  }
}

describe('a slip of the archives', () => {
  test('lists what is due by categories, and nobody', async () => {
    const { procedure } = await fileDue(3);
    const slip = await prepare(procedure);
    expect(slip).toMatchObject({
      state: 'prepared',
      count: 3,
      lines: [{ count: 3, title: 'Essai' }],
    });
    expect(JSON.stringify(slip)).not.toMatch(/Benali/u);
    expect(await prepare(procedure)).toBe(REFUSAL_CODES['nothing-due'].code);
  });

  test('destroys nothing before its visa, then all of it, batch by batch, with a trace', async () => {
    const { procedure, filed } = await fileDue(5);
    const slip = await prepare(procedure);
    await eliminate();
    expect(await left(filed)).toBe(5);
    expect(await sign(slip)).toMatchObject({ state: 'signed', gone: 0 });
    expect(await call('eliminate_signed', { batch: 2 })).toBe(2);
    // Stopped here, it goes on from there.
    expect(await left(filed)).toBe(3);
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

  test('is not signed once something happened to what it lists', async () => {
    const { procedure, first, filed } = await fileDue(2);
    const slip = await prepare(procedure);
    await recordAs('tracking', first, anEvent('message.received'));
    expect(await sign(slip)).toBe(REFUSAL_CODES['slip-changed'].code);
    expect(await sign({ ...slip, digest: 'f'.repeat(64) })).toBe(
      REFUSAL_CODES['slip-changed'].code,
    );
    await eliminate();
    expect(await left(filed)).toBe(2);
  });

  test('gives back what changed between the visa and the deletion', async () => {
    const { procedure, first, filed } = await fileDue(2);
    const slip = await prepare(procedure);
    await sign(slip);
    await recordAs('tracking', first, anEvent('message.received'));
    await eliminate();
    expect(await left(filed)).toBe(1);
    expect(await slipOf(slip)).toMatchObject({ state: 'done', gone: 1, released: 1 });
  });

  test('that is refused leaves everything, and may be prepared anew', async () => {
    const { procedure, filed } = await fileDue(2);
    const slip = await prepare(procedure);
    expect(await call('refuse_slip', { number: slip.number })).toMatchObject({ state: 'refused' });
    const settled = REFUSAL_CODES['slip-settled'].code;
    expect([await sign(slip), await call('refuse_slip', { number: slip.number })]).toEqual([
      ...[settled, settled],
    ]);
    await eliminate();
    expect(await left(filed)).toBe(2);
    expect((await prepare(procedure)).count).toBe(2);
  });

  test('does not list what is still owed an answer, which is counted', async () => {
    const { procedure, first } = await fileDue(1);
    await query('update submissions set proof_until = null where reference = $1', [
      first.reference,
    ]);
    expect(await prepare(procedure)).toBe(REFUSAL_CODES['nothing-due'].code);
    expect(await call('due_archives', { today: '2022-01-01' })).toMatchObject({ unfinished: 1 });
  });

  test.each([['2999-01-01'], [null]])(
    'is neither prepared nor signed ahead of time (%s)',
    async (day) => {
      const ahead = REFUSAL_CODES['ahead-of-calendar'].code;
      expect(await call('due_archives', { today: day })).toBe(ahead);
      expect(await call('prepare_slip', { kind: 'transfer', procedures: null, today: day })).toBe(
        ahead,
      );
      const { procedure } = await fileDue(1);
      const { number, digest } = await prepare(procedure);
      const visa = { number, digest, signed_by: 'Ana Roy', signed_on: day };
      expect(await call('sign_slip', visa)).toBe(ahead);
    },
  );

  test('is never deleted, not even by the owner of the database', async () => {
    await expect(query('delete from archive_slips')).rejects.toThrow(/append-only/u);
  });

  test('lists a request once, however many are prepared at the same instant', async () => {
    const { procedure } = await fileDue(3);
    const slips = await Promise.all([1, 2, 3].map(() => prepare(procedure)));
    expect(slips.filter((slip) => typeof slip !== 'string')).toHaveLength(1);
  });

  test('goes on while people file: no batch holds what a filing waits for', async () => {
    const { procedure, filed } = await fileDue(6);
    await sign(await prepare(procedure));
    const [gone] = await Promise.all([eliminate(2), fileRequest(), fileRequest(), eliminate(2)]);
    expect(gone).toBeLessThanOrEqual(6);
    expect(await left(filed)).toBe(0);
  });
});

describe('a transfer', () => {
  test('hands over each request whole, and nothing of an elimination', async () => {
    const { procedure, filed } = await fileDue(3);
    const slip = await prepare(procedure, 'transfer');
    const read = (after: string | null) =>
      call('read_transfer', { number: slip.number, after, batch: 2 });
    const some = (await read(null)) as { id: string; reference: string }[];
    const others = (await read(some.at(-1)?.id ?? '')) as typeof some;
    const references = [...some, ...others].map(({ reference }) => reference);
    expect(references.toSorted()).toEqual(filed.map(({ reference }) => reference).toSorted());
    expect(some[0]).toMatchObject({
      answers: { nom: 'Benali' },
      events: [{ kind: 'submission.received' }],
    });
    const other = await fileDue(1);
    const elimination = await prepare(other.procedure);
    expect(
      await call('read_transfer', { number: elimination.number, after: null, batch: 2 }),
    ).toEqual([]);
  });
});
