import { formatHour } from './opening-hours.ts';

type State =
  | { readonly isOpen: true; readonly until: string }
  | { readonly isOpen: false; readonly next?: { readonly day: string; readonly from: string } };

const WEEKDAY = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' });
const FAR_DAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const WEEK = 7 * 86_400_000;

/**
 * « Ouvert jusqu’à 17 h », « Fermé. Ouvre lundi à 8 h 30 ».
 * @param today civil day in Paris, `YYYY-MM-DD`
 */
export function openNowText(state: State, today: string): string {
  if (state.isOpen) return `Ouvert jusqu’à ${formatHour(state.until)}`;
  if (state.next === undefined) return 'Fermé';
  const { day, from } = state.next;
  return `Fermé. Ouvre ${whenText(day, today)} à ${formatHour(from)}`;
}

function whenText(day: string, today: string): string {
  if (day === today) return 'aujourd’hui';
  const [date, now] = [Date.parse(day), Date.parse(today)];
  return (date - now < WEEK ? WEEKDAY : FAR_DAY).format(date);
}
