import * as v from 'valibot';
import { OpeningHoursSchema, WEEK_DAYS, type OpeningHours } from '../../kit/opening-hours.ts';

/** What `readOsmHours` reads, said to whoever wrote something else. */
export const OSM_HOURS =
  'les horaires d’une semaine au format OpenStreetMap, par exemple Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00; PH off';

/** Opening hours of a week. */
export interface WeeklyHours {
  /** Days with the same hours are together, in the order of the week. */
  readonly hours: OpeningHours;
  /** Whether the file says that the place is closed on public holidays (`PH off`). */
  readonly isClosedOnHolidays: boolean;
}

type Slots = OpeningHours[number]['slots'];

const OSM_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = `(?:${OSM_DAYS.join('|')})`;
const DAYS = new RegExp(`^(${DAY}(?:-${DAY})?(?:,\\s*${DAY}(?:-${DAY})?)*)\\s+(.+)$`, 'u');
const HOLIDAYS_OFF = /^PH\s+(?:off|closed)$/u;
const OFF = /^(?:off|closed)$/u;
const SLOT = /^(\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/u;

/**
 * Reads the opening hours of a week written as in OpenStreetMap: days, ranges of days, slots, `off`,
 * `PH off`; a later rule replaces the earlier ones on its days. Seasons, school holidays, nights and
 * comments are not read: they cannot be told as the hours of a week.
 * @returns nothing when the text is not such a week
 */
export function readOsmHours(text: string): WeeklyHours | undefined {
  const week = new Map<string, Slots>();
  let isClosedOnHolidays = false;
  for (const rule of text.split(';').map((part) => part.trim())) {
    if (rule === '') continue;
    if (HOLIDAYS_OFF.test(rule)) {
      isClosedOnHolidays = true;
      continue;
    }
    const [, days = '', times = ''] = DAYS.exec(rule) ?? [];
    const slots = OFF.test(times) ? [] : readSlots(times);
    if (slots === undefined) return undefined;
    for (const day of daysOf(days)) week.set(day, slots);
  }
  const result = v.safeParse(OpeningHoursSchema, groupDays(week));
  return result.success ? { hours: result.output, isClosedOnHolidays } : undefined;
}

/** `Mo-We,Sa` is four days; `Sa-Mo` goes through Sunday. */
function daysOf(text: string): readonly string[] {
  return text.split(/,\s*/u).flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const start = OSM_DAYS.indexOf(first);
    const length = ((OSM_DAYS.indexOf(last) - start + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => WEEK_DAYS[(start + index) % 7] ?? '');
  });
}

function readSlots(text: string): Slots | undefined {
  const slots = text.split(',').map((part) => SLOT.exec(part.trim()));
  if (slots.some((slot) => slot === null)) return undefined;
  return slots.map((slot) => ({ from: padded(slot?.[1]), to: padded(slot?.[2]) }));
}

function padded(time = ''): string {
  return time.padStart(5, '0');
}

function groupDays(week: ReadonlyMap<string, Slots>) {
  const groups = new Map<string, { days: string[]; slots: Slots }>();
  for (const day of WEEK_DAYS) {
    const slots = week.get(day) ?? [];
    if (slots.length === 0) continue;
    const key = JSON.stringify(slots);
    const group = groups.get(key) ?? { days: [], slots };
    group.days.push(day);
    groups.set(key, group);
  }
  return [...groups.values()];
}
