import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Attestation } from '../../incidents/attestation.ts';
import { readAvailability } from '../../incidents/availability-repository.ts';
import { incidentMeaning, stretchText } from '../../incidents/availability-texts.ts';
import { MINUTE_MS, minuteOf } from '../../incidents/availability.ts';
import { availabilityOf } from '../../incidents/incidents-of.ts';

/** What was measured around the minute of the attempt. */
export async function recordOf(database: Database, at: string): Promise<string> {
  const minute = minuteOf(Date.parse(at));
  const around = 10 * MINUTE_MS;
  const since = minute - around;
  const runs = (await readAvailability(database, new Date(since))).filter(
    ({ first }) => first <= minute + around,
  );
  const known = runs.find(({ first, last }) => first <= minute && minute <= last);
  const { incidents } = availabilityOf(runs, since, minute + around);
  if (known === undefined) {
    return 'Registre de disponibilité : cette minute n’a pas été mesurée.';
  }
  const found = incidents.find(({ first, last }) => first <= minute && minute <= last);
  const near = incidents.find(({ kind }) => kind !== 'unmeasured');
  const told = found ?? near;
  if (told === undefined) {
    return 'Registre de disponibilité : le service marchait à cette minute.';
  }
  const { first, last } = told;
  return `Registre de disponibilité, ${found === undefined ? 'tout près' : 'à cette minute'} : ${stretchText(first, last)}. ${incidentMeaning(told)}`;
}

/** The request that has the same answers, once it was received. */
export async function requestOf(
  database: Database,
  { print, procedure }: Attestation,
): Promise<readonly string[]> {
  if (print === '') return [];
  const reference = v.parse(
    v.nullable(v.string()),
    await callDatabase(() => database.rpc('filed_with_print', { print, procedure })),
  );
  return reference === null
    ? ['Aucune demande reçue dans ces services ne vient de cet envoi.']
    : [`La demande ${reference} vient de cet envoi : mêmes réponses.`];
}
