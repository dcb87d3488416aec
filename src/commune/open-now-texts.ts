import { formatHour } from '../kit/opening-hours-texts.ts';

interface State {
  readonly until?: string;
  readonly weekday?: string | undefined;
  readonly from?: string;
}

/** « Ouvert jusqu’à 17 h », « Fermé. Ouvre lundi à 8 h 30 », « Fermé cette semaine ». */
export function openNowText({ until, weekday = 'aujourd’hui', from }: State): string {
  if (until !== undefined) return `Ouvert jusqu’à ${formatHour(until)}`;
  if (from === undefined) return 'Fermé cette semaine';
  return `Fermé. Ouvre ${weekday} à ${formatHour(from)}`;
}
