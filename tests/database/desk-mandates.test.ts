import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { aMandate, asMediator, storeHelp, storeMediator } from './stored-help.ts';

const agent = (services: readonly string[] = ['voirie'], sub = 'claire') =>
  actAsRole('agent', { services, sub });
const stop = async (number: string, procedure: string | null, reason = 'Papier perdu') =>
  (await agent()).rpc('stop_mandate_at_desk', { number, procedure, reason });
const find = async (asked: Readonly<Record<string, unknown>>, sub?: string) =>
  (await agent(['voirie'], sub)).rpc('find_mandates', { asked });
const refusal = (name: keyof typeof REFUSAL_CODES) => REFUSAL_CODES[name].code;
const fileAs = async (help: string) => {
  const intake = await actAsRole('intake');
  const filing = aFiling({ notices: [], help });
  return (await intake.rpc('file_submission', { filing, quota: {} })).error?.code;
};
const numbersOf = (data: unknown) =>
  (data as { mandates: { number: string }[] }).mandates.map(({ number }) => number);

describe('a mandate, at the desk', () => {
  test('is stopped whole, by an agent who says why, and opens nothing more', async () => {
    const { number, help } = await storeHelp(ownCommune(), { procedures: ['essai', 'autre'] });
    expect((await stop(number, null)).data).toEqual({ outcome: 'stopped' });
    expect(await fileAs(help)).toBe(refusal('outside-mandate'));
    expect((await stop(number, null)).error?.code).toBe(refusal('no-mandate'));
    const by = { stoppedBy: 'claire', reason: 'Papier perdu' };
    expect((await find({ number })).data).toMatchObject({
      mandates: [{ isInForce: false, procedures: [{ slug: 'autre', ...by }, by] }],
    });
  });

  test('is stopped for one procedure, and goes on for the others', async () => {
    const { number, help } = await storeHelp(ownCommune(), { procedures: ['essai', 'autre'] });
    expect((await stop(number, 'autre')).data).toEqual({ outcome: 'stopped' });
    expect((await stop(number, 'autre')).data).toEqual({ outcome: 'nothing' });
    expect((await stop(number, 'inconnue')).data).toEqual({ outcome: 'nothing' });
    expect(await fileAs(help)).toBeUndefined();
  });

  test.each(['', '  ', 'x'.repeat(201)])('is not stopped for the reason « %s »', async (why) => {
    const { number, help } = await storeHelp(ownCommune());
    expect((await stop(number, null, why)).error?.code).toBe(refusal('stop-unsaid'));
    expect(await fileAs(help)).toBeUndefined();
  });

  test('is neither read nor stopped by whoever answers in no service', async () => {
    const { number } = await storeHelp(ownCommune());
    const nobody = await agent([]);
    const calls = [
      await nobody.rpc('find_mandates', { asked: { number } }),
      await nobody.rpc('stop_mandate_at_desk', { number, procedure: null, reason: 'Perdu' }),
    ];
    expect(calls.map(({ error }) => error?.code)).toEqual(Array(2).fill(refusal('not-at-desk')));
  });

  test('is found by a name, without accents, in its own structure and while it lasts', async () => {
    const { number } = await storeHelp(ownCommune(), { structure: 'ccas' });
    const look = async (name: string, structure = 'ccas') =>
      (await find({ name, structure })).data as { outcome: string };
    expect(numbersOf(await look('ROY'))).toContain(number);
    expect(numbersOf(await look('roy âna'))).toContain(number);
    expect(numbersOf(await look('royer'))).toEqual([]);
    expect(numbersOf(await look('roy', 'mission-locale'))).toEqual([]);
    expect(await look('ro')).toEqual({ outcome: 'short' });
    expect(await look('%_%')).toEqual({ outcome: 'short' });
    await stop(number, null);
    expect(numbersOf(await look('roy'))).not.toContain(number);
  });

  test('is one of twenty at most', async () => {
    const { session } = await storeMediator(ownCommune(), 'bus');
    const client = await asMediator(ownCommune(), session);
    for (let many = 0; many < 21; many += 1) {
      const help_hash = crypto.randomUUID().replaceAll('-', '').repeat(2);
      await client.rpc('open_help', { help_hash, earlier: null });
      const { error } = await client.rpc('sign_mandate', { help_hash, mandate: aMandate() });
      expect(error).toBeNull();
    }
    const data: unknown = (await find({ name: 'roy', structure: 'bus' })).data;
    expect(data).toMatchObject({ isCut: true });
    expect(numbersOf(data)).toHaveLength(20);
  });

  test('is noted as read, once an hour for an agent', async () => {
    const { number, mandate } = await storeHelp(ownCommune());
    for (const who of ['claire', 'claire', 'paul']) await find({ number }, who);
    const rows = await query('select reader from readings where mandate_id = $1 order by reader', [
      mandate,
    ]);
    expect(rows).toEqual([{ reader: 'claire' }, { reader: 'paul' }]);
  });
});
