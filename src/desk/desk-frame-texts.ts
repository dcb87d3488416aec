import { formatHour } from '../kit/opening-hours-texts.ts';
import { parisMoment } from '../kit/paris-moment.ts';
import { fr } from '../kit/typography.ts';
import { DESK_PAGE } from './desk-paths.ts';
import { ENTER_PAGE } from './enter/enter-paths.ts';
import { LETTERS_PAGE } from './letters/letters-paths.ts';

/** The parts of the desk, in the order of its menu: each names a page that exists. */
export const DESK_PLACES = {
  requests: { href: DESK_PAGE, label: 'Demandes' },
  enter: { href: ENTER_PAGE, label: 'Saisir' },
  letters: { href: LETTERS_PAGE, label: 'Courriers' },
} as const satisfies Readonly<Record<string, { href: string; label: string }>>;
export type DeskPlace = keyof typeof DESK_PLACES;

export const deskFrameTexts = {
  nav: 'Bureau',
  signOut: 'Se déconnecter',
  /** Out of a message, by where it was said. */
  back: {
    requests: 'Retour à la liste',
    enter: 'Retour à la saisie',
    letters: 'Retour aux courriers',
  } satisfies Readonly<Record<DeskPlace, string>>,
  extend: 'Prolonger ma session',
  newTab: '(nouvel onglet)',
  closesAt: (instant: Date) =>
    fr`Sans clic de votre part, votre session se ferme à ${formatHour(parisMoment(instant).time)}.`,
  /** Said by the script, once little time is left. */
  closesSoon: fr`Votre session se ferme dans moins de cinq minutes. Prolongez-la pour continuer à écrire.`,
  extended: 'Votre session est prolongée.',
  notExtended: fr`Votre session n’a pas pu être prolongée. Reconnectez-vous dans un autre onglet : cette page garde ce que vous avez écrit.`,
} as const;
