import type { Database } from '../../database/client.ts';
import { isExistingDay } from '../../kit/day.ts';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { fr } from '../../kit/typography.ts';
import type { ActOptions } from './act-options.ts';
import { hintOfDay } from './availability-text.ts';
import { checkAttestation, dayOfAttempt } from './verify-attestation.ts';

/** What is to be done, and what the agent reads beside it. */
export interface Backdating {
  readonly given: ActOptions;
  readonly hint: readonly string[];
}

/**
 * Corrects a date of receipt for what an attestation of incident proves: its day and its reason, which the
 * person reads, come from it unless they are said. Beside, what the record of availability says of that day.
 * @throws {StopError} when the attestation is altered
 */
export async function backdatingOf(
  database: Database,
  given: ActOptions,
  communes: readonly string[],
): Promise<Backdating> {
  const { attestation: typed, ...others } = given;
  if (typed === undefined) {
    const day = given.le ?? '';
    return { given, hint: isExistingDay(day) ? await hintOfDay(database, day) : [] };
  }
  const { attestation, kind, lines } = await checkAttestation(database, typed, communes);
  const said = given.raison?.trim() ?? '';
  const reason = [reasons[kind](parisDayAndTime(new Date(attestation.at))), said];
  return {
    given: {
      ...others,
      le: given.le ?? dayOfAttempt(attestation),
      raison: reason.filter((text) => text !== '').join(' '),
    },
    hint: lines,
  };
}

const reasons = {
  genuine: (instant: string) =>
    fr`Incident technique du service le ${instant}, prouvé par une attestation signée.`,
  offline: (instant: string) =>
    fr`Incident technique le ${instant}, d’après une attestation faite hors ligne.`,
} as const;
