import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { REQUEST_STATES } from '../requests/events/event-kinds.ts';
import { ToldMandateSchema, type SignedMandate, type ToldMandate } from './mandate.ts';

const EnteredSchema = v.strictObject({
  name: v.string(),
  /** Place of help where they work. */
  structure: v.string(),
  closesAt: v.string(),
});
export type EnteredMediator = v.InferOutput<typeof EnteredSchema>;

const HelpSchema = v.strictObject({
  closesAt: v.string(),
  mandate: v.nullable(ToldMandateSchema),
  filed: v.array(
    v.strictObject({ submissionKey: v.string(), reference: v.string(), procedure: v.string() }),
  ),
});
/** A session with a person, as it stands. */
export type Help = v.InferOutput<typeof HelpSchema>;

const FollowedSchema = v.strictObject({
  reference: v.string(),
  procedure: v.string(),
  state: v.picklist(REQUEST_STATES),
  receivedOn: v.string(),
  firstName: v.string(),
  lastName: v.string(),
  endsOn: v.string(),
});
export type FollowedRequest = v.InferOutput<typeof FollowedSchema>;

const ActivitySchema = v.strictObject({
  startedAt: v.string(),
  minutes: v.number(),
  procedures: v.array(v.string()),
});
/** A session that is over, about nobody. */
export type Activity = v.InferOutput<typeof ActivitySchema>;

/** Who works in a session of ours; `undefined` when it is over, or is an agent’s. */
export async function enterMediation(
  database: Database,
  isClick: boolean,
): Promise<EnteredMediator | undefined> {
  const entered = await callDatabase(() => database.rpc('enter_mediation', { is_click: isClick }));
  return v.parse(v.nullable(EnteredSchema), entered) ?? undefined;
}

/** What a mediator does in a session with a person. @param database acts as `mediator` */
export function createHelpDesk(database: Database) {
  const call = (name: string, parameters: object = {}) =>
    callDatabase(() => database.rpc(name, parameters));
  return {
    /**
     * @param earlier what the browser held before, which is over
     * @param contacts of the structure: they are never those of the person
     */
    open: async (
      help_hash: string,
      earlier: string | undefined,
      contacts: readonly string[],
    ): Promise<void> => {
      await call('open_help', { help_hash, earlier: earlier ?? null, contacts });
    },
    /** @throws {DatabaseRefusalError} `help-is-over` */
    read: async (help_hash: string, isTouch = true): Promise<Help> =>
      v.parse(HelpSchema, await call('read_help', { help_hash, is_touch: isTouch })),
    explain: async (help_hash: string, procedure: string): Promise<void> => {
      await call('note_explained', { help_hash, procedure });
    },
    /** Counts an SMS that leaves. @throws {DatabaseRefusalError} `too-many-texts` */
    takeText: async (help_hash: string): Promise<void> => {
      await call('take_help_text', { help_hash });
    },
    /** @throws {DatabaseRefusalError} `help-is-over`, `mandate-unsaid` */
    sign: async (help_hash: string, mandate: SignedMandate): Promise<void> => {
      await call('sign_mandate', { help_hash, mandate });
    },
    /** @throws {DatabaseRefusalError} `help-is-over`, `no-mandate` */
    resume: async (help_hash: string, number: string, code_hash: string): Promise<ToldMandate> =>
      v.parse(ToldMandateSchema, await call('resume_mandate', { help_hash, number, code_hash })),
    /** @param procedure nothing: all of them. @throws {DatabaseRefusalError} `no-mandate` */
    stop: async (help_hash: string, procedure: string | undefined): Promise<void> => {
      await call('stop_in_help', { help_hash, procedure: procedure ?? null });
    },
    end: async (help_hash: string): Promise<void> => {
      await call('end_help', { help_hash });
    },
    followed: async (): Promise<readonly FollowedRequest[]> =>
      v.parse(v.array(FollowedSchema), await call('followed_requests')),
    /** @param since first day, in Paris @param until last day */
    activities: async (since: string, until: string): Promise<readonly Activity[]> =>
      v.parse(v.array(ActivitySchema), await call('help_activities', { since, until })),
  };
}
export type HelpDesk = ReturnType<typeof createHelpDesk>;
