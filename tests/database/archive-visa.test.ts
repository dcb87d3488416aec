import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { anEvent } from '../builders/event.ts';
import {
  askArchives,
  eliminate,
  fileDue,
  leftOf,
  prepareSlip,
  signSlip,
  slipOf,
} from '../support/archive-slips.ts';
import { recordAs } from '../support/record-as.ts';

describe('the visa of a slip', () => {
  test('is not signed once something happened to what it lists', async () => {
    const { procedure, first, filed } = await fileDue(2);
    const slip = await prepareSlip(procedure);
    await recordAs('tracking', first, anEvent('message.received'));
    expect(await signSlip(slip)).toBe(REFUSAL_CODES['slip-changed'].code);
    expect(await signSlip({ ...slip, digest: 'f'.repeat(64) })).toBe(
      REFUSAL_CODES['slip-changed'].code,
    );
    await eliminate();
    expect(await leftOf(filed)).toBe(2);
  });

  test('gives back what changed between the visa and the deletion', async () => {
    const { procedure, first, filed } = await fileDue(2);
    const slip = await prepareSlip(procedure);
    await signSlip(slip);
    await recordAs('tracking', first, anEvent('message.received'));
    await eliminate();
    expect(await leftOf(filed)).toBe(1);
    expect(await slipOf(slip)).toMatchObject({ state: 'done', gone: 1, released: 1 });
  });

  test('that is refused leaves everything, and may be prepared anew', async () => {
    const { procedure, filed } = await fileDue(2);
    const slip = await prepareSlip(procedure);
    expect(await askArchives('refuse_slip', { number: slip.number })).toMatchObject({
      state: 'refused',
    });
    const settled = REFUSAL_CODES['slip-settled'].code;
    expect([
      await signSlip(slip),
      await askArchives('refuse_slip', { number: slip.number }),
    ]).toEqual([...[settled, settled]]);
    await eliminate();
    expect(await leftOf(filed)).toBe(2);
    expect((await prepareSlip(procedure)).count).toBe(2);
  });
});
