import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { ReceiptSchema, type Receipt } from '../../law/receipt.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { IssuedReceipt } from '../receipt/issued-receipt.ts';
import { hasItsShape, type NewEvent } from './event-shapes.ts';
import type { Clocks } from './request-clocks.ts';

/** An event ready to be recorded. */
export interface EventCall {
  /** Made by whoever records: recorded twice, it happens once. */
  readonly key: string;
  readonly event: NewEvent;
  /** The last move of the journal from which `clocks` was calculated. */
  readonly after: number;
  /** Only of an event that moves them. */
  readonly clocks?: Clocks;
  /** Only of an event that puts the request under another procedure. */
  readonly definition?: FiledDefinition;
  /** Only of an event that changes what the acknowledgement says. */
  readonly receipt?: IssuedReceipt;
}

/** Names a request: by its secret for the person, by its reference for the others. */
export type RequestName = { readonly tokenHash: string } | { readonly reference: string };

const RecordedSchema = v.strictObject({
  outcome: v.picklist(['recorded', 'replayed']),
  event: v.number(),
});

/** Records what happens to requests. One call is one transaction. */
export interface EventRepository {
  /** @throws {DatabaseUnavailableError | DatabaseRefusalError | TypeError} nothing happened, then */
  record(name: RequestName, call: EventCall): Promise<v.InferOutput<typeof RecordedSchema>>;
  /** The last receipt of a request; nothing when nobody has such a request. */
  lastReceipt(name: RequestName): Promise<Receipt | undefined>;
}

/** @param database a client that acts as `tracking`, `agent` or `maintenance` */
export function createEventRepository(database: Database): EventRepository {
  return {
    record: async (name, { key, event, after, clocks, definition, receipt }) => {
      const { kind, details, content, countsOn, attachments } = event;
      // What could not be read again would hide the whole request: it is refused here.
      if (!hasItsShape(event)) throw new TypeError(`Not the shape of « ${kind} »`);
      const payload = {
        ...name,
        ...{ key, kind, details, after },
        ...(content !== undefined && { content }),
        ...(countsOn !== undefined && { countsOn }),
        ...(attachments !== undefined && { attachments }),
        ...(clocks !== undefined && { clocks }),
        ...(definition !== undefined && { definition: JSON.stringify(definition) }),
        ...(receipt !== undefined && { receipt }),
      };
      const data = await callDatabase(() => database.rpc('record_event', { event: payload }));
      return v.parse(RecordedSchema, data);
    },
    lastReceipt: async (name) => {
      const data = await callDatabase(() => database.rpc('last_receipt', { request: name }));
      return data === null
        ? undefined
        : v.parse(ReceiptSchema, JSON.parse(v.parse(v.string(), data)));
    },
  };
}
