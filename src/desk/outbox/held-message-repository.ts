import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import { HeldMessageSchema, type HeldMessage } from './held-message.ts';

type Message = Extract<NewEvent, { kind: 'message.written' }>;

export interface MessageToHold {
  readonly reference: string;
  /** Made by whoever sends it: sent twice, it leaves once. */
  readonly key: string;
  readonly content: Message['content'];
  /** What was in the form, by the names of its controls. */
  readonly typed: Readonly<Record<string, string>>;
  /** The last move that its author knew. */
  readonly after: number;
  /** Messages of colleagues that had not left, and that its author saw. */
  readonly seen: readonly string[];
  readonly seconds: number;
}

/**
 * Keeps a message until it leaves.
 * @param database a client that acts as `agent`
 * @throws {DatabaseRefusalError} `journal-grew` where something since makes it untrue, `wrong-state`,
 * `reader-only`, `no-request`
 */
export async function holdMessage(database: Database, message: MessageToHold): Promise<void> {
  await callDatabase(() => database.rpc('hold_message', { message }));
}

/** Messages that have not left: of a request; without one, those of the agent. */
export async function readHeldMessages(
  database: Database,
  reference?: string,
): Promise<readonly HeldMessage[]> {
  const data = await callDatabase(() =>
    database.rpc('held_messages', { reference: reference ?? null }),
  );
  return v.parse(v.array(HeldMessageSchema), data);
}

interface NamedMessage {
  readonly reference: string;
  readonly key: string;
}

/** `gone`: taken back already. */
const TakenSchema = v.picklist(['taken', 'left', 'gone']);

/** Takes a message back before it leaves: it is a draft of its author again. */
export async function takeBackMessage(
  database: Database,
  message: NamedMessage,
): Promise<v.InferOutput<typeof TakenSchema>> {
  const data = await callDatabase(() => database.rpc('take_back_message', { ...message }));
  return v.parse(TakenSchema, data);
}

const DelayedSchema = v.picklist(['held', 'left', 'gone']);

/** Makes a message leave later. */
export async function delayMessage(
  database: Database,
  message: NamedMessage,
): Promise<v.InferOutput<typeof DelayedSchema>> {
  const data = await callDatabase(() => database.rpc('delay_message', { ...message }));
  return v.parse(DelayedSchema, data);
}
