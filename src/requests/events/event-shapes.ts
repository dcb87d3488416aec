import * as v from 'valibot';
import type { Day } from '../../kit/day.ts';
import { DurationSchema } from '../../kit/duration.ts';
import { CONTACT_WAYS } from '../../procedures/contact-questions.ts';
import { LetterDigestSchema, LetterTextSchema } from '../letter/letter.ts';
import { AgentNameSchema, SignatorySchema } from './agent-name.ts';
import { CORRECTION_SHAPE } from './correction-shape.ts';
import type { EventKind } from './event-kinds.ts';
import { HAND_OVER_SHAPES } from './hand-over-shapes.ts';
import { LINK_SHAPES } from './link-shapes.ts';
import { OPINION_SHAPES } from './opinion-shapes.ts';

/** What people write to each other. */
const TextSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000));
const ReasonSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));

const DECISION_OUTCOMES = ['accepted', 'refused'] as const;

/** In what a sending is abusive (CRPA L112-11): how many, how often the same, by what it says, by its danger. */
export const ABUSE_NATURES = ['number', 'repetition', 'content', 'danger'] as const;
const ABUSE = {
  nature: v.picklist(ABUSE_NATURES),
  /** The request alone, or the connection that it came from as well. */
  scope: v.picklist(['request', 'source']),
};

const nothing = v.strictObject({});
const shape = <
  const TDetails extends v.GenericSchema,
  const TContent extends v.GenericSchema | undefined,
>(
  details: TDetails,
  content: TContent,
) => ({ details, content });

/**
 * The shape of each kind of event. `details` stay in the journal, where no personal data goes;
 * `content` is erased with the request.
 */
export const EVENT_SHAPES = {
  'request.taken': shape(nothing, v.strictObject({ by: AgentNameSchema })),
  ...HAND_OVER_SHAPES,
  ...LINK_SHAPES,
  ...OPINION_SHAPES,
  'request.qualified': shape(
    v.strictObject({
      /** Place of the case among those of the procedure; absent: none, the rule of all others. */
      silenceCase: v.optional(v.pipe(v.number(), v.integer())),
    }),
    undefined,
  ),
  'documents.asked': shape(
    v.strictObject({
      /** Places in the list of the procedure: only what a text requires is asked for. */
      documents: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1)),
      /** The delay to send them, from the day when they are asked. */
      within: DurationSchema,
    }),
    v.strictObject({ note: v.optional(TextSchema) }),
  ),
  'documents.received': shape(
    v.strictObject({ files: v.number() }),
    v.strictObject({ note: v.optional(TextSchema) }),
  ),
  'request.completed': shape(
    v.strictObject({ files: v.number() }),
    v.strictObject({ note: v.optional(TextSchema) }),
  ),
  'request.forwarded': shape(
    v.strictObject({
      /** Its name in the directory of the commune. */
      body: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,199}$/u)),
      /** Whether the mayor is told, where the commune says so. */
      tellsMayor: v.boolean(),
    }),
    // As the directory said it then: the body, what it does, and each way to reach it.
    v.strictObject({ to: TextSchema, reach: v.pipe(v.array(ReasonSchema), v.maxLength(12)) }),
  ),
  'forward.received': shape(nothing, undefined),
  'answers.corrected': CORRECTION_SHAPE,
  'contact.changed': shape(
    v.strictObject({ way: v.picklist(CONTACT_WAYS) }),
    v.strictObject({
      email: v.optional(v.pipe(v.string(), v.maxLength(254))),
      /** With its country. */
      phone: v.optional(v.pipe(v.string(), v.regex(/^\+[1-9]\d{5,14}$/u))),
      /** Lines of an envelope, when another address than the one of the answers was given. */
      address: v.optional(v.pipe(v.array(ReasonSchema), v.maxLength(6))),
    }),
  ),
  'consent.changed': shape(v.strictObject({ isGiven: v.boolean() }), undefined),
  'message.written': shape(nothing, v.strictObject({ text: TextSchema, by: AgentNameSchema })),
  'message.received': shape(
    v.strictObject({
      /** An answer to one of our e-mails; absent: from the page. */
      by: v.optional(v.literal('email')),
      /** Whether it came from another address than the one of the person. */
      isOtherSender: v.optional(v.boolean()),
    }),
    v.strictObject({ text: TextSchema }),
  ),
  'note.written': shape(nothing, v.strictObject({ text: TextSchema, by: AgentNameSchema })),
  'person.called': shape(nothing, v.strictObject({ text: TextSchema, by: AgentNameSchema })),
  'call.missed': shape(
    nothing,
    v.strictObject({ note: v.optional(TextSchema), by: AgentNameSchema }),
  ),
  'receipt.backdated': shape(nothing, v.strictObject({ reason: ReasonSchema })),
  'decision.made': shape(
    v.strictObject({
      outcome: v.picklist(DECISION_OUTCOMES),
      /** How it is to be told: online only where the person agreed to it (CRPA L112-15). */
      told: v.optional(v.picklist(['letter', 'online'])),
      /** Digest of the letter. */
      letter: v.optional(LetterDigestSchema),
    }),
    v.strictObject({
      signatory: SignatorySchema,
      /** Of law and of fact (CRPA L211-2 and L211-5); a favourable decision may go without. */
      law: v.optional(ReasonSchema),
      facts: v.optional(TextSchema),
      /** The exact text of what the person is told, as `letterText` writes it. */
      letter: v.optional(LetterTextSchema),
    }),
  ),
  'decision.notified': shape(
    v.strictObject({ by: v.picklist(['letter', 'hand', 'online']) }),
    undefined,
  ),
  'attestation.given': shape(
    v.strictObject({
      /** What a third party asks the commune about. */
      check: v.pipe(v.string(), v.regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/u)),
      letter: LetterDigestSchema,
    }),
    v.strictObject({ letter: LetterTextSchema }),
  ),
  'decision.implied': shape(v.strictObject({ outcome: v.picklist(DECISION_OUTCOMES) }), undefined),
  'request.withdrawn': shape(nothing, v.strictObject({ reason: v.optional(ReasonSchema) })),
  'request.closed': shape(nothing, v.strictObject({ reason: ReasonSchema })),
  'request.reopened': shape(nothing, v.strictObject({ reason: ReasonSchema })),
  'abuse.warned': shape(
    v.strictObject({
      ...ABUSE,
      /** Time to answer, before it counts as abusive. */ within: DurationSchema,
    }),
    v.strictObject({ reason: ReasonSchema, by: AgentNameSchema }),
  ),
  'abuse.marked': shape(
    v.strictObject({
      ...ABUSE,
      lasts: DurationSchema,
      /** Nobody could be told: nothing was given to reach them. */
      isUntold: v.optional(v.boolean()),
    }),
    v.strictObject({ reason: ReasonSchema, by: AgentNameSchema }),
  ),
  'abuse.lifted': shape(nothing, v.strictObject({ reason: ReasonSchema, by: AgentNameSchema })),
} as const satisfies Readonly<
  Record<EventKind, { details: v.GenericSchema; content: v.GenericSchema | undefined }>
>;

type Shapes = typeof EVENT_SHAPES;
type OutputOf<TSchema> = TSchema extends v.GenericSchema ? v.InferOutput<TSchema> : undefined;

/** What happens, before it is recorded. */
export type NewEvent = {
  [TKind in EventKind]: {
    readonly kind: TKind;
    readonly details: OutputOf<Shapes[TKind]['details']>;
    readonly content?: OutputOf<Shapes[TKind]['content']>;
    /** Day of Paris from which it counts; the day it is recorded, unless it is said. */
    readonly countsOn?: Day;
    /** Keys of files that come with it. */
    readonly attachments?: readonly string[];
  };
}[EventKind];

/** Whether an event has the shape of its kind: a text may be too long, for one. */
export function hasItsShape({ kind, details, content }: NewEvent): boolean {
  const shape = EVENT_SHAPES[kind];
  return v.is(shape.details, details) && (!shape.content || v.is(shape.content, content));
}
