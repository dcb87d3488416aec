import * as v from 'valibot';
import { OpeningHoursSchema, WEEK_DAYS, type OpeningHours } from '../../kit/opening-hours.ts';

const SLOT = /(\d{1,2})\s*h\s*(\d{2})?\s*(?:-|–|à)\s*(\d{1,2})\s*h\s*(\d{2}(?!\s*h))?/giu;

/** Opening hours as people type them: « lundi, mardi 9h-12h 14h-17h ; jeudi 14h-18h30 »; nothing when they cannot be read. */
export function readHours(typed: string): OpeningHours | undefined {
  const groups = typed.split(';').map((group) => ({
    days: WEEK_DAYS.filter((day) => group.toLowerCase().includes(day)),
    slots: [...group.matchAll(SLOT)].map(([, from, fromMinutes, to, toMinutes]) => ({
      from: clock(from, fromMinutes),
      to: clock(to, toMinutes),
    })),
  }));
  const read = v.safeParse(OpeningHoursSchema, groups);
  return read.success ? read.output : undefined;
}

function clock(hours = '', minutes = '00'): string {
  return `${hours.padStart(2, '0')}:${minutes}`;
}
