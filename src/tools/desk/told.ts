import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { createDeskRepository } from '../../desk/desk-repository.ts';
import { createAgentRequestRepository } from '../../desk/request-repository.ts';
import type { Day } from '../../kit/day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { StopError } from '../../kit/stop-error.ts';
import { lastDecision } from '../../requests/events/last-decision.ts';
import { readReference } from '../../requests/reference.ts';
import { noteNotified } from './note-notified.ts';

/** What an agent does by themselves: a call or an SMS, or a letter that they post. */
const CHANNELS = { told: ['sms', 'call'], posted: ['letter'] } as const;
export type ToldWay = keyof typeof CHANNELS;

/**
 * Notes that the person was told, where no program tells them. A decision that is posted is notified from
 * that day on (CRPA L221-8).
 * @param database a client that acts as `agent`
 * @throws {StopError} when nothing waited
 */
export async function noteTold(
  database: Database,
  { typed, way, on }: { readonly typed: string; readonly way: ToldWay; readonly on: Day },
): Promise<string> {
  const reference = readReference(typed) ?? typed;
  const { toTell = [] } = (await createDeskRepository(database).find(reference)) ?? {};
  // Before the letter stops waiting: stopped in between, it is noted the next time.
  const decision = way === 'posted' ? await waitingDecision(database, reference) : undefined;
  const isNotified =
    decision !== undefined &&
    (await noteNotified(database, { reference, decision, on, key: crypto.randomUUID() }));
  const settled = callDatabase(() =>
    database.rpc('settle_tasks', { reference, channels: CHANNELS[way] }),
  );
  const count = v.parse(v.number(), await settled);
  if (count === 0) {
    throw new StopError(
      way === 'posted'
        ? `Aucune lettre n’attend pour le numéro ${typed}.`
        : `Personne n’est à prévenir par SMS ou par téléphone pour le numéro ${typed}.`,
      {
        next: toTell.some(({ channel }) => channel === 'letter')
          ? `Une lettre : npm run demandes -- poster ${typed}`
          : '',
      },
    );
  }
  const done = `Noté : ${formatCount(count, 'avis fait', 'avis faits')}.`;
  return isNotified ? `${done} La décision est notifiée.` : done;
}

/** The decision that counts, when its letter waits to be posted. */
async function waitingDecision(database: Database, reference: string): Promise<number | undefined> {
  const known = await createAgentRequestRepository(database).find(reference);
  const decision = known && lastDecision(known.events);
  if (decision === undefined) return undefined;
  const rows = await callDatabase(() =>
    database
      .from('outbox')
      .select('id')
      .eq('event_id', decision.id)
      .eq('channel', 'letter')
      .eq('is_waiting', true),
  );
  const isWaiting = v.parse(v.array(v.object({ id: v.string() })), rows).length > 0;
  return isWaiting && decision.kind === 'decision.made' ? decision.id : undefined;
}
