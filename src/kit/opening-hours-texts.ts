import { NO_BREAK_SPACE } from './typography.ts';

interface DayGroup {
  readonly days: readonly string[];
  readonly slots: readonly { readonly from: string; readonly to: string }[];
}

/** Writes opening hours, one line for each group of days: « Lundi, mardi : 8 h 30 à 17 h ». */
export function describeHours(groups: readonly DayGroup[]): readonly string[] {
  return groups.map(({ days, slots }) => {
    const names = days.join(', ');
    const hours = describeSlots(slots).join(' et ');
    return `${names.charAt(0).toUpperCase()}${names.slice(1)}${NO_BREAK_SPACE}: ${hours}`;
  });
}

/** Writes the hours of one day: « 8 h 30 à 17 h ». */
export function describeSlots(slots: DayGroup['slots']): readonly string[] {
  return slots.map(({ from, to }) => [formatHour(from), 'à', formatHour(to)].join(NO_BREAK_SPACE));
}

/** `08:30` becomes « 8 h 30 », `17:00` becomes « 17 h ». */
export function formatHour(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  const parts = minutes === '00' ? [Number(hours), 'h'] : [Number(hours), 'h', minutes];
  return parts.join(NO_BREAK_SPACE);
}
