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
  RIGHTS_PAGE,
} from './desk-paths.ts';
import type { AgentKind } from './desk-right.ts';
import { ENTER_PAGE } from './enter/enter-paths.ts';
import { LETTERS_PAGE } from './letters/letters-paths.ts';
import { mayProcessSome, type HeldRights } from './may-process.ts';
import { SHEETS_PAGE } from './sheets/sheets-paths.ts';

/** What tells which parts of the desk are somebody's. */
interface Holder extends HeldRights {
  readonly kind?: AgentKind;
}

interface Place {
  readonly href: string;
  readonly label: string;
  /** Who has it in their menu; absent: everybody. Its page refuses the others by itself. */
  readonly isFor?: (holder: Holder) => boolean;
  /** Whether it is used now and then: behind « Plus », where the menu is long. */
  readonly isFolded?: boolean;
}

/** Whoever may only read has nothing to enter, to post, nor to do about what is late. */
const mayAct = mayProcessSome;

/** What says no sector is for whoever has whole services. */
const mayActInWhole = ({ rights }: Holder): boolean => mayProcessSome({ rights });

/** The parts of the desk, in the order of its menu: each names a page that exists. */
export const DESK_PLACES = {
  requests: { href: DESK_PAGE, label: 'Demandes' },
  enter: { href: ENTER_PAGE, label: 'Saisir', isFor: mayAct },
  letters: { href: LETTERS_PAGE, label: 'Courriers', isFor: mayAct },
  sheets: { href: SHEETS_PAGE, label: 'Fiches' },
  calls: {
    ...{ href: CALLS_PAGE, label: 'Appels', isFolded: true },
    isFor: ({ rights }) => rights.size > 0,
  },
  mandates: { href: MANDATES_PAGE, label: 'Mandats', isFor: mayActInWhole, isFolded: true },
  opinions: { href: OPINIONS_PAGE, label: 'Avis', isFor: mayActInWhole, isFolded: true },
  batches: { href: BATCHES_PAGE, label: 'Lots', isFor: mayAct, isFolded: true },
  figures: {
    ...{ href: FIGURES_PAGE, label: 'Chiffres', isFolded: true },
    isFor: ({ rights }) => rights.size > 0,
  },
  alerts: { href: ALERTS_PAGE, label: 'Alertes', isFor: mayActInWhole, isFolded: true },
  rights: { href: RIGHTS_PAGE, label: 'Droits', isFolded: true },
  contents: { href: CONTENTS_PAGE, label: 'Contenus', isFor: ({ kind }) => kind === 'editor' },
  readings: { href: READINGS_PAGE, label: 'Lectures', isFor: ({ kind }) => kind === 'dpo' },
} as const satisfies Readonly<Record<string, Place>>;
export type DeskPlace = keyof typeof DESK_PLACES;

type NamedPlace = readonly [string, Place];

/** A menu that fits on one line of a phone. */
const SHORT_MENU = 5;

/**
 * The parts of the desk of whoever works there: those in sight, and those behind « Plus ». The part where
 * one is stays in sight.
 */
export function menuOf(
  holder: Holder,
  current: DeskPlace,
): { readonly shown: readonly NamedPlace[]; readonly folded: readonly NamedPlace[] } {
  const theirs = Object.entries<Place>(DESK_PLACES).filter(
    ([, { isFor }]) => isFor?.(holder) ?? true,
  );
  if (theirs.length <= SHORT_MENU) return { shown: theirs, folded: [] };
  const isFolded = ([key, place]: NamedPlace) => place.isFolded === true && key !== current;
  return {
    shown: theirs.filter((place) => !isFolded(place)),
    folded: theirs.filter(isFolded),
  };
}

export const deskFrameTexts = {
  nav: 'Bureau',
  more: 'Plus',
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
