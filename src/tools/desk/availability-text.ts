import { stringify } from 'csv-stringify/sync';
import type { Database } from '../../database/client.ts';
import { readAvailability } from '../../incidents/availability-repository.ts';
import {
  availabilityTexts,
  incidentMeaning,
  partTexts,
  stretchText,
} from '../../incidents/availability-texts.ts';
import { MINUTE_MS, minuteOf, type Run } from '../../incidents/availability.ts';
import { availabilityOf } from '../../incidents/incidents-of.ts';
import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { instantsOf, localTime } from '../../kit/local-time.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;
const SHOWN_DAYS = 30;
/** Thirteen months, and what a leap year adds. */
const KEPT_DAYS = 400;

/** When the service worked: thirty days in words, or all that is kept as a table. */
export async function availabilityText(
  database: Database,
  format: 'csv' | 'text',
): Promise<string> {
  const now = Date.now();
  const days = format === 'csv' ? KEPT_DAYS : SHOWN_DAYS;
  const runs = await readAvailability(database, new Date(now - days * DAY_MS));
  if (format === 'csv') return csvOf(runs);
  const until = minuteOf(now) - MINUTE_MS;
  const found = availabilityOf(runs, runs[0]?.first ?? until + MINUTE_MS, until);
  return [
    availabilityTexts.figure(found),
    ...found.incidents
      .toReversed()
      .map(
        (incident) => `${stretchText(incident.first, incident.last)}. ${incidentMeaning(incident)}`,
      ),
    ...(found.incidents.length === 0 ? [availabilityTexts.none] : []),
  ].join('\n');
}

function csvOf(runs: readonly Run[]): string {
  const rows = runs.map(({ first, last, broken, wasKeptApart }) => [
    localTime(new Date(first)),
    localTime(new Date(last + MINUTE_MS)),
    (last - first) / MINUTE_MS + 1,
    broken.map((part) => partTexts[part]).join(', '),
    wasKeptApart ? 'oui' : 'non',
  ]);
  const head = ['De (Paris)', 'À (Paris)', 'Minutes', 'En panne', 'Gardé à part'];
  return stringify([head, ...rows], { delimiter: ';', bom: true }).trimEnd();
}

/** What the record says of a day of Paris: a hint for whoever corrects a date. */
export async function hintOfDay(database: Database, day: Day): Promise<readonly string[]> {
  const [start] = instantsOf(`${day} 00:00`);
  if (start === undefined) return [];
  const end = Math.min(start.getTime() + DAY_MS, minuteOf(Date.now())) - MINUTE_MS;
  const runs = (await readAvailability(database, start)).filter(({ first }) => first <= end);
  const clipped = runs.map((run) => ({ ...run, last: Math.min(run.last, end) }));
  const { incidents, measured } = availabilityOf(clipped, start.getTime(), end);
  if (measured === 0) return [`Registre : le ${formatDay(day)}, rien n’a été mesuré.`];
  if (incidents.length === 0) {
    return [`Registre : le ${formatDay(day)}, aucune panne n’est inscrite.`];
  }
  return incidents.map(
    (incident) =>
      `Registre : ${stretchText(incident.first, incident.last).toLowerCase()}. ${incidentMeaning(incident)}`,
  );
}
