import * as v from 'valibot';

/** Days of the week, Monday first, as they are written in content files. */
export const WEEK_DAYS = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
] as const;

const HOUR = 'une heure entre guillemets, par exemple "08:30"';
const HourSchema = v.pipe(v.string(HOUR), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, HOUR));

/** A time slot: local times, the end after the start. */
export const SlotSchema = v.pipe(
  v.strictObject({ from: HourSchema, to: HourSchema }),
  v.check((slot) => slot.from < slot.to, 'une heure de fin après l’heure de début'),
);

/** Hours of one day: at least one slot, in order. */
export const SlotsSchema = v.pipe(
  v.array(SlotSchema),
  v.minLength(1, 'au moins une plage horaire'),
  v.check(
    (slots) => isInOrder(slots),
    'des plages horaires dans l’ordre, qui ne se chevauchent pas',
  ),
);

/** Weekly opening hours: days that share the same slots are written together. */
export const OpeningHoursSchema = v.pipe(
  v.array(
    v.strictObject({
      days: v.pipe(
        v.array(v.picklist(WEEK_DAYS, `l’un de ces jours : ${WEEK_DAYS.join(', ')}`)),
        v.minLength(1, 'au moins un jour'),
      ),
      slots: SlotsSchema,
    }),
    'une liste d’horaires',
  ),
  v.minLength(1, 'au moins un horaire : une personne doit pouvoir venir ou appeler'),
  v.check(
    (hours) => isWithoutRepeat(hours.flatMap(({ days }) => days)),
    'chaque jour une seule fois',
  ),
);
export type OpeningHours = v.InferOutput<typeof OpeningHoursSchema>;

function isInOrder(slots: readonly v.InferOutput<typeof SlotSchema>[]): boolean {
  return slots.every((slot, index) => index === 0 || (slots[index - 1]?.to ?? '') < slot.from);
}

function isWithoutRepeat(days: readonly string[]): boolean {
  return new Set(days).size === days.length;
}
