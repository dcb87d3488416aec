import * as v from 'valibot';
import { PostalAddressSchema } from '../../commune/contact.ts';
import { DaySchema } from '../../kit/day.ts';
import { LineSchema, ParagraphSchema, SlugSchema } from '../../kit/editor-text.ts';
import { LocalTimeSchema } from '../../kit/local-time.ts';

/** When an event starts or ends: a day and an hour of Paris, or a whole day. */
export type EventTime = string;

const WHEN =
  'un jour qui existe, par exemple 2026-05-04, ou un jour et une heure, par exemple 2026-05-04 08:30';
const EventTimeSchema = v.pipe(
  v.string(WHEN),
  v.check((text) => v.is(DaySchema, text) || v.is(LocalTimeSchema, text), WHEN),
);

/** Front matter of `content/agenda/<slug>.md`. The Markdown under it is the whole text. */
export const AgendaEventSchema = v.strictObject({
  title: LineSchema,
  /** One or two sentences: lists and calendars show them. */
  summary: ParagraphSchema,
  start: EventTimeSchema,
  /** The end; for whole days, the last one. */
  end: EventTimeSchema,
  /** Where: a service by its name, or any place by its address. */
  place: v.pipe(
    v.strictObject({
      service: v.optional(SlugSchema),
      name: v.optional(LineSchema),
      address: v.optional(PostalAddressSchema),
    }),
    v.check(
      ({ service, name, address }) =>
        service === undefined
          ? name !== undefined && address !== undefined
          : name === undefined && address === undefined,
      'service, ou bien name et address',
    ),
  ),
  /** What it costs, in words: « Gratuit », « 5 euros, gratuit avant 12 ans ». */
  price: LineSchema,
  /** How to come in and to follow: steps, lift, hearing loop, sign language. */
  access: ParagraphSchema,
  /** Procedure to file in order to come. */
  registration: v.optional(SlugSchema),
  organiser: LineSchema,
  /** Service that answers for the page. */
  owner: SlugSchema,
});
export type AgendaEvent = v.InferOutput<typeof AgendaEventSchema>;
