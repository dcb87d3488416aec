import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Holder } from '../../requests/request-access.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';

const BegunSchema = v.strictObject({ submissionKey: v.string(), number: v.number() });

/** A code; or why there is none: nobody asks for that person, another agent was faster. */
export type GivenCode =
  { readonly kind: 'given'; readonly code: string } | { readonly kind: 'nobody' | 'taken' };

/**
 * Gives a new follow-up code to somebody whom the agent knows. The old one serves until the new one does.
 * @param database a client that acts as `agent`
 * @param holder for whom: whoever filed, or the protected adult for whom they did
 * @throws {DatabaseRefusalError} `no-request`, `reader-only`
 */
export async function giveCode(
  database: Database,
  secrets: SecretKeeper,
  { reference, holder }: { readonly reference: string; readonly holder: Holder },
): Promise<GivenCode> {
  const begun = await callDatabase(() => database.rpc('begin_code', { reference, holder }));
  if (begun === null) return { kind: 'nobody' };
  const { submissionKey, number } = v.parse(BegunSchema, begun);
  const code = secrets.codeOf(submissionKey, number);
  const given = await callDatabase(() =>
    database.rpc('give_code', {
      ...{ reference, number },
      code_hash: secrets.hashTrackingCode(reference, code),
    }),
  );
  return given === true ? { kind: 'given', code } : { kind: 'taken' };
}
