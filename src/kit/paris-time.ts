import type { Day } from './day.ts';
import { formatDay } from './format-day.ts';
import { NO_BREAK_SPACE } from './typography.ts';

const PARIS = 'Europe/Paris';
const DAY_PARTS = new Intl.DateTimeFormat('sv-SE', { timeZone: PARIS, dateStyle: 'short' });
// Marked, so that a page which tells no hour does not carry it.
const TIME_PARTS = /* @__PURE__ */ new Intl.DateTimeFormat('fr-FR', {
  timeZone: PARIS,
  hour: 'numeric',
  minute: '2-digit',
});

/** The civil day in Paris at an instant: legal dates are days of Paris, whatever the server's zone. */
export function parisDay(instant: Date): Day {
  return DAY_PARTS.format(instant);
}

/** The hour in Paris at an instant, as it is said: « 10 h 15 ». */
function parisTime(instant: Date): string {
  const [hour = '', minute = ''] = TIME_PARTS.format(instant).split(':');
  return [String(Number(hour)), 'h', minute].join(NO_BREAK_SPACE);
}

/** Day and hour in Paris, in full: « 23 avril 2026 à 10 h 15 ». */
export function parisDayAndTime(instant: Date): string {
  return `${formatDay(parisDay(instant))} à ${parisTime(instant)}`;
}
