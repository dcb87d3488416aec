import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { createReference } from '../../src/requests/reference.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { asMediator, storeHelp } from './stored-help.ts';

const file = async (changes: Readonly<Record<string, unknown>>) => {
  const intake = await actAsRole('intake');
  return intake.rpc('file_submission', {
    filing: aFiling({ notices: [], ...changes }),
    quota: {},
  });
};
const newHash = () => crypto.randomUUID().replaceAll('-', '').repeat(2);
const refusal = (name: keyof typeof REFUSAL_CODES) => REFUSAL_CODES[name].code;

describe('a filing that waited for the database', () => {
  /** It came while the session was open, and is stored once the person has gone. */
  const fileLater = async (
    { session, help }: { session: string; help: string },
    changes: Readonly<Record<string, unknown>>,
  ) => {
    const registeredAt = new Date().toISOString();
    const client = await asMediator(ownCommune(), session);
    await client.rpc('end_help', { help_hash: help });
    const reference = createReference(Buffer.from(newHash()));
    const { error } = await file({ help, registeredAt, reference, ...changes });
    const rows = await query(
      `select s.channel, s.structure_slug as structure, s.entered_by as by, s.mandate_id as mandate,
              bool_and(a.closed_at is not null) as closed
       from submissions s join request_addresses a on a.submission_id = s.id
       where s.reference = $1 and a.medium = 'page' group by s.id`,
      [reference],
    );
    return { code: error?.code, rows };
  };

  test('keeps its mandate once the session is over, and its page opens nothing', async () => {
    const stored = await storeHelp(ownCommune());
    const { mandate } = stored;
    const told = { channel: 'assisted', structure: 'mediatheque', by: 'Nora Diallo', mandate };
    expect(await fileLater(stored, { mandate })).toEqual({
      code: undefined,
      rows: [{ ...told, closed: true }],
    });
  });

  test('without a mandate is of the person alone', async () => {
    const { rows } = await fileLater(await storeHelp(ownCommune()), {});
    expect(rows).toMatchObject([{ channel: 'online', structure: null, by: null, mandate: null }]);
  });

  test.each([
    ['of another structure', `update mandates set structure_slug = 'ccas' where id = $1`],
    ['that was over', `update mandates set revoked_at = now() - interval '1 hour' where id = $1`],
    [
      'that the person had stopped for the procedure',
      `update mandate_procedures set revoked_at = now() - interval '1 hour' where mandate_id = $1`,
    ],
    [
      'signed afterwards',
      `update mandates set signed_at = now() + interval '1 hour' where id = $1`,
    ],
  ])('is refused under a mandate %s', async (_, change) => {
    const stored = await storeHelp(ownCommune());
    await query(change, [stored.mandate]);
    const { code, rows } = await fileLater(stored, { mandate: stored.mandate });
    expect(code).toBe(refusal('outside-mandate'));
    expect(rows).toEqual([]);
  });

  test('is stored under a mandate that was stopped after it came', async () => {
    const stored = await storeHelp(ownCommune());
    const { mandate } = stored;
    await query(`update mandates set revoked_at = now() + interval '1 hour' where id = $1`, [
      mandate,
    ]);
    expect((await fileLater(stored, { mandate })).rows).toMatchObject([{ mandate }]);
  });

  test('opens no session again', async () => {
    const { help, mandate } = await storeHelp(ownCommune());
    const registeredAt = new Date(Date.now() - 1_000_000).toISOString();
    await query(
      `update help_sessions
       set started_at = now() - interval '1 hour', last_seen_at = now() - interval '16 minutes'
       where session_hash = $1`,
      [help],
    );
    await query(`update mandates set signed_at = now() - interval '1 hour' where id = $1`, [
      mandate,
    ]);
    expect((await file({ help, mandate, registeredAt })).error).toBeNull();
    expect((await file({ help })).error?.code).toBe(refusal('help-is-over'));
  });
});
