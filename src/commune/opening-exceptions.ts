import * as v from 'valibot';
import { DaySchema } from '../kit/day.ts';
import { LineSchema } from '../kit/editor-text.ts';
import { SlotsSchema } from '../kit/opening-hours.ts';

const ORDER = 'des dates dans l’ordre, qui ne se chevauchent pas';

const entries = {
  from: DaySchema,
  /** Last day; the first one when it is left out. */
  to: v.optional(DaySchema),
  /** Hours of that day; closed when they are left out. */
  slots: v.optional(SlotsSchema),
  /** Why, in a few words: « travaux ». */
  reason: v.pipe(LineSchema, v.maxLength(60, 'une raison de 60 caractères au plus')),
};
const END = 'une fin (to) après le début (from)';
const ONE_DAY = 'un seul jour, sans fin (to), quand des heures (slots) sont écrites';

interface Days {
  readonly from: string;
  readonly to?: string | undefined;
  readonly slots?: unknown;
}
const endsAfter = ({ from, to = from }: Days) => from <= to;
const isOneDay = ({ to, slots }: Days) => to === undefined || slots === undefined;

/** A day or a period that does not follow the weekly hours, a public holiday included. */
const OpeningExceptionSchema = v.pipe(
  v.strictObject(entries),
  v.check((day) => endsAfter(day), END),
  v.check((day) => isOneDay(day), ONE_DAY),
);
export type OpeningException = v.InferOutput<typeof OpeningExceptionSchema>;

/** Exceptions to the weekly hours of a place, in the order of the calendar. */
export const OpeningExceptionsSchema = v.pipe(
  v.array(OpeningExceptionSchema, 'une liste de jours ou de périodes'),
  v.check((exceptions) => isInOrder(exceptions), ORDER),
);

/** The same for the town hall, whose services may follow: one closure is written once. */
export const TownHallExceptionsSchema = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({
        ...entries,
        /** Whether every service follows. Default: the town hall alone. */
        allServices: v.optional(v.boolean('true (oui) ou false (non)'), false),
      }),
      v.check((day) => endsAfter(day), END),
      v.check((day) => isOneDay(day), ONE_DAY),
    ),
    'une liste de jours ou de périodes',
  ),
  v.check((exceptions) => isInOrder(exceptions), ORDER),
);
export type TownHallException = v.InferOutput<typeof TownHallExceptionsSchema>[number];

function isInOrder(exceptions: readonly Days[]): boolean {
  return exceptions.every(({ from }, index) => {
    const before = exceptions[index - 1];
    return before === undefined || (before.to ?? before.from) < from;
  });
}
