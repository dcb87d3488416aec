import { formatHour } from '../kit/opening-hours-texts.ts';
import { parisMoment } from '../kit/paris-moment.ts';
import { fr } from '../kit/typography.ts';
import { CONTENTS_PAGE } from './contents/contents-paths.ts';
import {
  ALERTS_PAGE,
  BATCHES_PAGE,
  CALLS_PAGE,
  DESK_PAGE,
  FIGURES_PAGE,
  MANDATES_PAGE,
  OPINIONS_PAGE,
  READINGS_PAGE,
} from './desk-paths.ts';
import type { AgentKind, DeskRight } from './desk-right.ts';
import { ENTER_PAGE } from './enter/enter-paths.ts';
import { LETTERS_PAGE } from './letters/letters-paths.ts';
import { SHEETS_PAGE } from './sheets/sheets-paths.ts';

/** What tells which parts of the desk are somebody's. */
interface Holder {
  readonly kind?: AgentKind;
  readonly rights: ReadonlyMap<string, DeskRight>;
}

interface Place {
  readonly href: string;
  readonly label: string;
  /** Who has it in their menu; absent: everybody. Its page refuses the others by itself. */
  readonly isFor?: (holder: Holder) => boolean;
}

/** Whoever may only read has nothing to enter, to post, nor to do about what is late. */
const mayAct = ({ rights }: Holder): boolean =>
  [...rights.values()].some((right) => right !== 'read');

/** The parts of the desk, in the order of its menu: each names a page that exists. */
export const DESK_PLACES = {
  requests: { href: DESK_PAGE, label: 'Demandes' },
  enter: { href: ENTER_PAGE, label: 'Saisir', isFor: mayAct },
  letters: { href: LETTERS_PAGE, label: 'Courriers', isFor: mayAct },
  sheets: { href: SHEETS_PAGE, label: 'Fiches' },
  calls: { href: CALLS_PAGE, label: 'Appels', isFor: ({ rights }) => rights.size > 0 },
  mandates: { href: MANDATES_PAGE, label: 'Mandats', isFor: mayAct },
  opinions: { href: OPINIONS_PAGE, label: 'Avis', isFor: mayAct },
  batches: { href: BATCHES_PAGE, label: 'Lots', isFor: mayAct },
  figures: { href: FIGURES_PAGE, label: 'Chiffres', isFor: ({ rights }) => rights.size > 0 },
  alerts: { href: ALERTS_PAGE, label: 'Alertes', isFor: mayAct },
  contents: { href: CONTENTS_PAGE, label: 'Contenus', isFor: ({ kind }) => kind === 'editor' },
  readings: { href: READINGS_PAGE, label: 'Lectures', isFor: ({ kind }) => kind === 'dpo' },
} as const satisfies Readonly<Record<string, Place>>;
export type DeskPlace = keyof typeof DESK_PLACES;

/** The parts of the desk of whoever works there. */
export const placesOf = (holder: Holder): readonly (readonly [string, Place])[] =>
  Object.entries<Place>(DESK_PLACES).filter(([, { isFor }]) => isFor?.(holder) ?? true);

export const deskFrameTexts = {
  nav: 'Bureau',
  signOut: 'Se déconnecter',
  extend: 'Prolonger ma session',
  newTab: '(nouvel onglet)',
  closesAt: (instant: Date) =>
    fr`Sans clic de votre part, votre session se ferme à ${formatHour(parisMoment(instant).time)}.`,
  /** Said by the script, once little time is left. */
  closesSoon: fr`Votre session se ferme dans moins de cinq minutes. Prolongez-la pour continuer à écrire.`,
  extended: 'Votre session est prolongée.',
  notExtended: fr`Votre session n’a pas pu être prolongée. Reconnectez-vous dans un autre onglet : cette page garde ce que vous avez écrit.`,
} as const;

const BACK: Readonly<Partial<Record<DeskPlace, string>>> = {
  requests: 'Retour à la liste',
  enter: 'Retour à la saisie',
  letters: 'Retour aux courriers',
  sheets: 'Retour aux fiches',
  contents: 'Retour aux contenus',
  opinions: 'Retour aux avis demandés',
};

/** Out of a message, by where it was said: to the list, from a page that may refuse whoever comes back. */
export function wayOut(place: DeskPlace): { readonly label: string; readonly href: string } {
  const from = BACK[place] === undefined ? 'requests' : place;
  return { label: BACK[from] ?? '', href: DESK_PLACES[from].href };
}
