import * as v from 'valibot';
import { answerOrWait, callDatabase, type Wait } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { SourceNetwork } from '../web/client-source.ts';

const OutcomeSchema = v.strictObject({
  /** `unknown`: no mandate in force has this number and this code; `nothing`: it has no such procedure. */
  outcome: v.picklist(['stopped', 'nothing', 'unknown']),
});

export interface StopAttempt {
  readonly number: string;
  readonly codeHash: string;
  /** Nothing: all of them. */
  readonly procedure: string | undefined;
  /** Where it comes from; empty: its wrong codes are not counted. */
  readonly networks: readonly SourceNetwork[];
  /** Wrong codes that a source may try in an hour. */
  readonly wrongCodes: number;
}

/** Stops a mandate, or a procedure of it, for the person who gave it. */
export type StopMandate = (
  attempt: StopAttempt,
) => Promise<v.InferOutput<typeof OutcomeSchema>['outcome'] | Wait<'too-many-codes'>>;

/** @param database a client that acts as `tracking` */
export function createStopMandate(database: Database): StopMandate {
  return async ({ number, codeHash, procedure, networks, wrongCodes }) => {
    const call = {
      ...{ number, code_hash: codeHash, procedure: procedure ?? null },
      ...{ networks, per_hour: wrongCodes },
    };
    return answerOrWait(
      callDatabase(() => database.rpc('stop_own_mandate', call)).then(
        (data) => v.parse(OutcomeSchema, data).outcome,
      ),
      ['too-many-codes'],
    );
  };
}
