import { formatMoment } from '../../kit/format-moment.ts';
import { fr } from '../../kit/typography.ts';

/** Where: names of districts and of streets, as people say them; none of both for the whole commune. */
interface Place {
  readonly districts: readonly string[];
  readonly streets: readonly string[];
}

interface Period {
  readonly from: string;
  readonly until: string;
}

type Level = 'info' | 'vigilance' | 'danger';

const LEVELS: Readonly<Record<Level, string>> = {
  info: 'Information',
  vigilance: 'Vigilance',
  danger: 'Danger',
};

export const alertTexts = {
  title: 'Alertes',
  intro: fr`Inondation, canicule, travaux : ce qui se passe dans la commune et ce qu’il faut faire.`,
  none: 'Aucune alerte en cours ni à venir.',
  /** Who reads the page later must know of when it speaks. */
  asOf: (moment: string) => fr`Liste faite le ${formatMoment(moment)}.`,
  past: 'Alertes des douze derniers mois',
  noPast: 'Aucune alerte depuis douze mois.',
  call: 'Pour toute question, appelez le',
  emergency: fr`En cas de danger immédiat, appelez le 112.`,
} as const;

/** The title of an alert, after the word of its level: « Vigilance : canicule ». */
export function alertTitle(level: Level, title: string): string {
  return fr`${LEVELS[level]} : ${title}`;
}

/**
 * Until when and where, after the title: « , jusqu’au 14 juillet 2026 à 20 h (La Gare, rue du Marché). »
 */
export function alertUntil(until: string, place: Place): string {
  const places = namesOf(place);
  const where = places.length === 0 ? '' : ` (${places.join(', ')})`;
  return `, jusqu’au ${formatMoment(until)}${where}.`;
}

/** From when, until when and where: « Du … au …, dans toute la commune ». */
export function alertPeriod({ from, until }: Period, place: Place): string {
  const places = namesOf(place);
  const where =
    places.length === 0 ? 'dans toute la commune' : fr`dans ces lieux : ${places.join(', ')}`;
  return `Du ${formatMoment(from)} au ${formatMoment(until)}, ${where}`;
}

function namesOf({ districts, streets }: Place): readonly string[] {
  return [...districts, ...streets];
}
