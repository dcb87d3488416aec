import * as v from 'valibot';
import { DaySchema } from '../kit/day.ts';
import { LineSchema } from '../kit/editor-text.ts';
import { SlotsSchema } from '../kit/opening-hours.ts';

const ORDER = 'des dates dans l’ordre, qui ne se chevauchent pas';

/** A day or a period that does not follow the weekly hours, a public holiday included. */
const OpeningExceptionSchema = v.pipe(
  v.strictObject({
    from: DaySchema,
    /** Last day; the first one when it is left out. */
    to: v.optional(DaySchema),
    /** Hours of that day; closed when they are left out. */
    slots: v.optional(SlotsSchema),
    /** Why, in a few words: « travaux ». */
    reason: v.pipe(LineSchema, v.maxLength(60, 'une raison de 60 caractères au plus')),
  }),
  v.check(({ from, to = from }) => from <= to, 'une fin (to) après le début (from)'),
  v.check(
    ({ to, slots }) => to === undefined || slots === undefined,
    'un seul jour, sans fin (to), quand des heures (slots) sont écrites',
  ),
);
export type OpeningException = v.InferOutput<typeof OpeningExceptionSchema>;

/** Exceptions to the weekly hours of a place, in the order of the calendar. */
export const OpeningExceptionsSchema = v.pipe(
  v.array(OpeningExceptionSchema, 'une liste de jours ou de périodes'),
  v.check((exceptions) => isInOrder(exceptions), ORDER),
);

function isInOrder(exceptions: readonly OpeningException[]): boolean {
  return exceptions.every(({ from }, index) => {
    const before = exceptions[index - 1];
    return before === undefined || (before.to ?? before.from) < from;
  });
}
