import * as v from 'valibot';
import { PRESENT } from '../entry.ts';
import { COMPANIONS } from '../help/companion.ts';
import { HOLDERS } from '../request-access.ts';
import type { EventKind } from './event-kinds.ts';
import { EVENT_SHAPES, type NewEvent } from './event-shapes.ts';

const COMMON = {
  id: v.number(),
  actor: v.picklist(['applicant', 'agent', 'mediator', 'system']),
  /** Which of the two persons who follow the request did it; nothing where only one does. */
  holder: v.optional(v.nullable(v.picklist(HOLDERS))),
  /** Instant when it was recorded. */
  at: v.string(),
  /** Day of Paris from which it counts, when it was said. */
  countsOn: v.nullable(v.string()),
};
type Common = v.InferOutput<v.StrictObjectSchema<typeof COMMON, undefined>>;

const ReceivedSchema = v.strictObject({
  ...COMMON,
  kind: v.literal('submission.received'),
  details: v.looseObject({
    channel: v.string(),
    /** Place of the case of silence that the answers fell in; absent: the rule of the procedure. */
    silenceCase: v.optional(v.number()),
    /** The last day of the answers that the receipt told. */
    deleteBy: v.optional(v.string()),
    /** Which receipt it had at once. */
    receipt: v.optional(v.string()),
    /** Who came, called or wrote, where an agent entered it. */
    present: v.optional(v.picklist(PRESENT)),
    /** Who was at their side, without any name, where the person said so. */
    helpedBy: v.optional(v.picklist(COMPANIONS)),
  }),
  content: v.null(),
});

/** An event as the journal keeps it, with what it says. */
export type JournalEvent =
  | v.InferOutput<typeof ReceivedSchema>
  | {
      [TKind in EventKind]: Common & {
        readonly kind: TKind;
        readonly details: Extract<NewEvent, { kind: TKind }>['details'];
        readonly content: Extract<NewEvent, { kind: TKind }>['content'] | null;
      };
    }[EventKind];

const recorded = Object.entries(EVENT_SHAPES).map(([kind, { details, content }]) =>
  v.strictObject({
    ...COMMON,
    kind: v.literal(kind),
    details,
    content: v.nullable(content ?? v.never()),
  }),
);

/** What happened to a request, in order. */
export const JournalSchema = v.array(
  // Each shape is the one of its kind: the types of a map are lost where it is listed.
  v.variant('kind', [ReceivedSchema, ...recorded]) as unknown as v.GenericSchema<
    unknown,
    JournalEvent
  >,
);
