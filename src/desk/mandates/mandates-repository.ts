import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { DeskMandateSchema } from './desk-mandate.ts';

const FoundSchema = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('looked'),
    /** Whether there are more than what is shown. */
    isCut: v.boolean(),
    mandates: v.array(DeskMandateSchema),
  }),
  /** No word of the name has three letters. */
  v.strictObject({ outcome: v.literal('short') }),
]);
export type FoundMandates = v.InferOutput<typeof FoundSchema>;

/** By its number, over or not; or those in force of a structure, by the name of a person. */
export type MandateAsked =
  { readonly number: string } | { readonly name: string; readonly structure: string };

/**
 * Mandates of the commune, twenty at most. That they were read is noted.
 * @throws {DatabaseRefusalError} `not-at-desk`
 */
export async function findMandates(
  database: Database,
  asked: MandateAsked,
): Promise<FoundMandates> {
  return v.parse(FoundSchema, await callDatabase(() => database.rpc('find_mandates', { asked })));
}

const StoppedSchema = v.strictObject({ outcome: v.picklist(['stopped', 'nothing']) });

export interface StopAtDesk {
  readonly number: string;
  /** Nothing: all of them. */
  readonly procedure: string | undefined;
  /** Why an agent does it for the person. */
  readonly reason: string;
}

/**
 * Stops a mandate, or a procedure of it. @returns `nothing` when it did not allow it any more
 * @throws {DatabaseRefusalError} `not-at-desk`, `no-mandate`, `stop-unsaid`
 */
export async function stopAtDesk(
  database: Database,
  { number, procedure, reason }: StopAtDesk,
): Promise<'stopped' | 'nothing'> {
  const call = { number, procedure: procedure ?? null, reason };
  const answer = await callDatabase(() => database.rpc('stop_mandate_at_desk', call));
  return v.parse(StoppedSchema, answer).outcome;
}
