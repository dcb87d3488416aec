import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { aMandate, asMediator, storeHelp, storeMediator } from './stored-help.ts';

const file = async (changes: Readonly<Record<string, unknown>>) => {
  const intake = await actAsRole('intake');
  return intake.rpc('file_submission', {
    filing: aFiling({ notices: [], ...changes }),
    quota: {},
  });
};
const newHash = () => crypto.randomUUID().replaceAll('-', '').repeat(2);
const refusal = (name: keyof typeof REFUSAL_CODES) => REFUSAL_CODES[name].code;

describe('a mandate', () => {
  test('lasts one year at most, and is told apart from a protected person’s', async () => {
    const { session, help } = await storeHelp(ownCommune());
    const client = await asMediator(ownCommune(), session);
    const sign = async (changes: Readonly<Record<string, unknown>>) =>
      (await client.rpc('sign_mandate', { help_hash: help, mandate: aMandate(changes) })).error
        ?.code;
    const unsaid = refusal('mandate-unsaid');
    expect(await sign({ endsOn: '2099-01-01' })).toBe(unsaid);
    expect(await sign({ procedures: [] })).toBe(unsaid);
    expect(await sign({ isUnprotected: false })).toBe(unsaid);
    expect(await sign({ quality: 'guardian', isUnprotected: false })).toBe(unsaid);
    expect(
      await sign({ quality: 'guardian', isUnprotected: false, proof: 'Jugement' }),
    ).toBeUndefined();
  });

  test('is signed once: it never grows, and no other session takes it up by its key', async () => {
    const signed = await storeHelp(ownCommune());
    const client = await asMediator(ownCommune(), signed.session);
    const sign = (help_hash: string) =>
      client.rpc('sign_mandate', {
        help_hash,
        mandate: aMandate({ key: signed.mandate, procedures: ['essai', 'autre'] }),
      });
    expect((await sign(signed.help)).error).toBeNull();
    const procedures = await query(
      'select procedure_slug from mandate_procedures where mandate_id = $1',
      [signed.mandate],
    );
    expect(procedures).toEqual([{ procedure_slug: 'essai' }]);
    const next = newHash();
    await client.rpc('open_help', { help_hash: next, earlier: signed.help });
    expect((await sign(next)).error?.code).toBe(refusal('mandate-unsaid'));
    const read = await client.rpc('read_help', { help_hash: next, is_touch: false });
    expect(read.data).toMatchObject({ mandate: null });
  });

  test('does not stop what is filed in a long session', async () => {
    const { help } = await storeHelp(ownCommune());
    await query(
      `update help_sessions set procedures = array_fill('essai'::text, array[100])
       where session_hash = $1`,
      [help],
    );
    expect((await file({ help })).error).toBeNull();
  });

  test('is stopped with its number and its code, for one procedure or for all', async () => {
    const { number, codeHash, help } = await storeHelp(ownCommune(), {
      procedures: ['essai', 'autre'],
    });
    const tracking = await actAsRole('tracking');
    const stop = async (code_hash: string, procedure: string | null) =>
      (
        await tracking.rpc('stop_own_mandate', {
          ...{ number, code_hash, procedure, networks: [], per_hour: 0 },
        })
      ).data as unknown;
    expect(await stop(newHash(), 'essai')).toEqual({ outcome: 'unknown' });
    expect(await stop(codeHash, 'essai')).toEqual({ outcome: 'stopped' });
    expect((await file({ help })).error?.code).toBe(refusal('outside-mandate'));
    expect(await stop(codeHash, null)).toEqual({ outcome: 'stopped' });
    expect(await stop(codeHash, null)).toEqual({ outcome: 'unknown' });
  });

  test('is taken up again by its own structure alone', async () => {
    const { number, codeHash } = await storeHelp(ownCommune());
    const resume = async (structure: string) => {
      const { session } = await storeMediator(ownCommune(), structure);
      const client = await asMediator(ownCommune(), session);
      const help_hash = newHash();
      await client.rpc('open_help', { help_hash, earlier: null });
      return (await client.rpc('resume_mandate', { help_hash, number, code_hash: codeHash })).error
        ?.code;
    };
    expect(await resume('ccas')).toBe(refusal('no-mandate'));
    expect(await resume('mediatheque')).toBeUndefined();
  });

  test('is erased once its keeping is over', async () => {
    const { mandate, reference } = await storeHelp(ownCommune());
    await query(
      `update mandates set signed_at = now() - interval '8 years',
         ends_on = (now() - interval '7 years 6 months')::date where id = $1`,
      [mandate],
    );
    const maintenance = await actAsRole('maintenance');
    const today = new Date().toISOString().slice(0, 10);
    expect((await maintenance.rpc('forget_help', { today, batch: 10 })).error).toBeNull();
    expect(await query('select from mandates where id = $1', [mandate])).toEqual([]);
    expect(
      await query('select structure_slug, mandate_id from submissions where reference = $1', [
        reference,
      ]),
    ).toEqual([{ structure_slug: 'mediatheque', mandate_id: null }]);
  });
});
