import { capitalised } from '../../kit/capitalised.ts';
import { formatDay, formatPeriod } from '../../kit/format-day.ts';
import { formatMoment, formatMonth, formatNamedDay } from '../../kit/format-moment.ts';
import { formatHour } from '../../kit/opening-hours-texts.ts';
import { fr, NO_BREAK_SPACE } from '../../kit/typography.ts';

export const agendaTexts = {
  title: 'Agenda',
  intro: fr`Réunions, fêtes, sorties : les rendez-vous des prochains mois.`,
  all: 'Tout l’agenda',
  none: 'Aucun rendez-vous annoncé pour le moment.',
  calendarName: (ofName: string) => fr`Agenda ${ofName}`,
  calendar: 'Ajouter tout l’agenda à votre calendrier',
  addOne: 'Ajouter à votre calendrier',
  page: (number: number) => fr`Agenda, page ${number}`,
  over: (day: string) => fr`Ce rendez-vous est passé : il a eu lieu le ${formatDay(day)}.`,
  when: 'Quand',
  where: 'Où',
  price: 'Prix',
  access: 'Accessibilité',
  organiser: (name: string) => fr`Organisé par ${name}.`,
  register: (procedure: string) => fr`S’inscrire : ${procedure}`,
} as const;

interface Dates {
  readonly start: string;
  readonly end: string;
}

/**
 * When an event takes place: « Samedi 5 décembre 2026, de 14 h à 18 h », « Samedi 5 décembre 2026 »,
 * « Du 5 au 6 décembre 2026 ».
 */
export function formatEventDates({ start, end }: Dates): string {
  const [day = '', from] = start.split(' ');
  const [lastDay = '', to] = end.split(' ');
  if (day !== lastDay) {
    return from === undefined
      ? capitalised(formatPeriod(day, lastDay))
      : `Du ${formatMoment(start)} au ${formatMoment(end)}`;
  }
  const named = capitalised(formatNamedDay(day));
  if (from === undefined || to === undefined) return named;
  const hours = ['de', formatHour(from), 'à', formatHour(to)].join(NO_BREAK_SPACE);
  return `${named}, ${hours}`;
}

/** The month of a list: « Décembre 2026 ». */
export function monthHeading(day: string): string {
  return capitalised(formatMonth(day));
}
