import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';

/** An identity that was checked, with the session that it asks for. */
export interface AskedSession {
  /** Digests of the new session, and of the one that the browser held. */
  readonly hash: string;
  readonly earlier: string | undefined;
  readonly issuer: string;
  readonly subject: string;
  readonly email: string;
  readonly acr: string;
  readonly amr: readonly string[];
  /** Sealed. */
  readonly idToken: string;
}

const OpenedSchema = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('opened'),
    /** Whether something was being written when the session before this one ended. */
    hasKept: v.boolean(),
    /** Of a mediator: their structure. They go to pages of their own. */
    structure: v.nullable(v.string()),
  }),
  v.strictObject({
    /** Nobody; an agent who left; a new identity with a known address, which waits for a word. */
    outcome: v.picklist(['unknown', 'ended', 'waits']),
  }),
]);

/** Opens and ends sessions. It reads nothing else. */
export interface DeskDoor {
  begin(attemptHash: string, returnTo: string): Promise<void>;
  /** @returns the page to go back to; `undefined` when it was taken, is too old, or never began */
  take(attemptHash: string): Promise<string | undefined>;
  open(session: AskedSession): Promise<v.InferOutput<typeof OpenedSchema>>;
  /** @returns the sealed identity token, to sign out at the provider too */
  end(sessionHash: string): Promise<string | undefined>;
  /** Keeps what was being sent, sealed. @returns whether the session was known */
  keepForm(sessionHash: string, form: string): Promise<boolean>;
}

const TextOrNothing = v.nullable(v.string());

/** @param database a client that acts as `desk_door` */
export function createDeskDoor(database: Database): DeskDoor {
  return {
    begin: async (attempt_hash, return_to) => {
      await callDatabase(() => database.rpc('begin_sign_in', { attempt_hash, return_to }));
    },
    take: async (attempt_hash) => {
      const taken = await callDatabase(() => database.rpc('take_sign_in', { attempt_hash }));
      return v.parse(TextOrNothing, taken) ?? undefined;
    },
    open: async (session) =>
      v.parse(OpenedSchema, await callDatabase(() => database.rpc('open_session', { session }))),
    end: async (session_hash) => {
      const ended = await callDatabase(() => database.rpc('end_session', { session_hash }));
      return v.parse(TextOrNothing, ended) ?? undefined;
    },
    keepForm: async (session_hash, form) =>
      v.parse(
        v.boolean(),
        await callDatabase(() => database.rpc('keep_form', { session_hash, form })),
      ),
  };
}
