import type { Day } from '../kit/day.ts';
import { formatDay, formatPeriod } from '../kit/format-day.ts';
import { describeHours, describeSlots } from '../kit/opening-hours-texts.ts';
import { fr } from '../kit/typography.ts';
import type { Service } from './service.ts';

/** What keeps opening hours: a service, the commune. */
export type OpenPlace = Pick<Service, 'openingHours' | 'openingExceptions'>;

/** When a place is open, one line for each group of days, then exceptions that are not over. */
export function describeOpening(place: OpenPlace, today: Day): readonly string[] {
  const exceptions = place.openingExceptions.filter(({ from, to = from }) => to >= today);
  return [...describeHours(place.openingHours), ...exceptions.map(describeException)];
}

interface Exception {
  readonly from: string;
  readonly to?: string | undefined;
  readonly slots?: readonly { readonly from: string; readonly to: string }[] | undefined;
  readonly reason: string;
}

/**
 * Writes an exception to the hours of a place: « Fermé du 24 au 31 décembre 2026 : travaux »,
 * « Ouvert le 11 novembre 2026 de 9 h à 12 h : cérémonie ».
 */
export function describeException({ from, to = from, slots, reason }: Exception): string {
  const when = from === to ? `le ${formatDay(from)}` : formatPeriod(from, to);
  if (slots === undefined) return fr`Fermé ${when} : ${reason}`;
  return fr`Ouvert ${when} de ${describeSlots(slots).join(' et de ')} : ${reason}`;
}

/** What the build says of an exception that is over. */
export function finishedException(file: string, exception: Exception): string {
  return fr`${file} : « ${describeException(exception)} » est passé. Vous pouvez l’enlever de openingExceptions.`;
}
