import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { createDatabase, type Database } from '../../src/database/client.ts';
import type { TokenClaims } from '../../src/database/token.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { aFiling } from '../builders/filing.ts';
import { databaseSettingsOf } from '../support/database-settings.ts';

const DEFINITION = {
  definitionVersion: 'bbbbbbbbbbbbbbbb',
  definition: JSON.stringify({
    procedure: { title: 'Essai', documents: [] },
    service: { email: 'voirie@commune.example', phone: '01 99 00 12 34' },
  }),
};

let people = 0;

/**
 * Files requests whose people are told by e-mail or by SMS, in turn, and writes news of each, one after the
 * other; one in four changes from SMS to e-mail in between.
 */
export async function tellMany(
  supabase: LocalSupabase,
  client: Client,
  { commune, requests, news }: { commune: string; requests: number; news: number },
): Promise<void> {
  const as = (claims: Omit<TokenClaims, 'commune'>): Database =>
    createDatabase(databaseSettingsOf(supabase), { ...claims, commune });
  const intake = as({ role: 'intake' });
  const tracking = as({ role: 'tracking' });
  const agent = as({ role: 'agent', services: ['voirie'], sub: 'banc' });
  const call = async (database: Database, name: string, parameters: object) => {
    const { error } = await database.rpc(name, parameters);
    if (error !== null) throw new Error(`${name}: ${error.code}`);
  };
  for (let filed = 0; filed < requests; filed += 1) {
    people += 1;
    const isSms = people % 2 === 1;
    const filing = aFiling({
      ...DEFINITION,
      contactWay: isSms ? 'sms' : 'email',
      contactEmail: isSms ? null : `personne${people}@courriel.example`,
      contactPhone: isSms ? `+336${String(people).padStart(8, '0')}` : null,
      receipt: { format: 1, communeName: 'Admiville' },
      notices: [],
    });
    await call(intake, 'file_submission', { filing, quota: {} });
    const { reference, tokenHash } = filing as { reference: string; tokenHash: string };
    const { rows } = await client.query<{ after: string }>(
      `select j.id as after from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1`,
      [reference],
    );
    const after = Number(rows[0]?.after);
    for (let said = 1; said <= news; said += 1) {
      if (people % 4 === 1 && said === 2) {
        await call(tracking, 'record_event', {
          event: {
            ...{ key: randomUUID(), after, tokenHash, kind: 'contact.changed' },
            details: { way: 'email' },
            content: { email: `change${people}@courriel.example` },
          },
        });
      }
      await call(agent, 'record_event', {
        event: {
          ...{ key: randomUUID(), after, reference, kind: 'message.written', details: {} },
          content: { text: `Nouvelle ${said}`, by: { name: 'Claire Martin' } },
        },
      });
    }
  }
}
