import { createDatabase } from '../../src/database/client.ts';
import { createAgentKeeper } from '../../src/desk/agents-repository.ts';

import { createDeskDoor } from '../../src/desk/sign-in/door-repository.ts';
import { hashOpaque, newOpaque } from '../../src/kit/opaque.server.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { databaseSettingsOf } from '../support/database-settings.ts';

/**
 * Invites agents who process one service, and signs each of them in, at the door of the database: what a
 * provider says is another measure.
 * @returns the opaque name of each session
 */
export async function openSessions(
  supabase: LocalSupabase,
  { commune, service, count }: Readonly<Record<'commune' | 'service', string>> & { count: number },
): Promise<readonly string[]> {
  const settings = databaseSettingsOf(supabase);
  const keeper = createAgentKeeper(
    createDatabase(settings, { role: 'agent_keeper', commune, sub: 'bench' }),
  );
  const door = createDeskDoor(createDatabase(settings, { role: 'desk_door', commune }));
  const sessions: string[] = [];
  for (let place = 1; place <= count; place += 1) {
    const email = `agent-${place}@mairie.example`;
    await keeper.invite({ email, name: `Agente ${place}`, quality: 'instructrice', kind: 'agent' });
    await keeper.grant({ email, service, level: 'process' });
    const session = newOpaque();
    const identity = { issuer: 'https://fournisseur.example', subject: `agent-${place}`, email };
    const proof = { acr: 'eidas2', amr: ['mfa'], idToken: 'x' };
    const asked = { hash: hashOpaque(session), earlier: undefined, ...identity, ...proof };
    const { outcome } = await door.open(asked);
    if (outcome !== 'opened') throw new Error(`The session of ${email}: ${outcome}`);
    sessions.push(session);
  }
  return sessions;
}
