import { fr } from '../../kit/typography.ts';
import type { DangerNumber } from './danger-signs.ts';

export interface DangerText {
  /** What happens, before the number. */
  readonly what: string;
  /** When the number answers, and what else counts. */
  readonly note: string;
  /** Number when it presses more. */
  readonly urgent?: '17' | '18' | '15';
}

const ALWAYS = 'Gratuit, jour et nuit.';
const RESCUE = fr`${ALWAYS} Vous ne pouvez pas parler ? Envoyez un SMS au 114.`;

/** What the search says before any result when somebody may be in danger. */
export const dangerTexts: Readonly<Record<DangerNumber, DangerText>> = {
  '15': { what: 'Urgence médicale', note: RESCUE },
  '0 800 47 33 33': {
    what: 'Odeur de gaz',
    note: fr`${ALWAYS} N’allumez rien, ouvrez, sortez, puis appelez.`,
    urgent: '18',
  },
  '196': { what: 'Danger en mer', note: ALWAYS },
  '3114': {
    what: 'Envie de mourir, vous ou un proche',
    note: fr`${ALWAYS} Une personne vous écoute, sans juger.`,
    urgent: '15',
  },
  '3133': {
    what: 'Maltraitance d’une personne âgée ou handicapée',
    note: fr`Gratuit, tous les jours de 9 h à 20 h.`,
    urgent: '17',
  },
  '3919': {
    what: 'Violences dans le couple ou violences sexuelles',
    note: ALWAYS,
    urgent: '17',
  },
  '119': { what: 'Enfant en danger', note: ALWAYS, urgent: '17' },
  '3018': {
    what: 'Harcèlement à l’école ou sur internet',
    note: fr`Gratuit, tous les jours de 9 h à 23 h.`,
  },
  '3117': { what: 'Danger dans un train ou une gare', note: 'Jour et nuit.', urgent: '17' },
  '17': { what: 'Police, gendarmerie', note: RESCUE },
  '18': { what: 'Pompiers', note: RESCUE },
  '115': { what: 'Dormir à l’abri ce soir', note: ALWAYS },
  '112': { what: 'Urgence', note: RESCUE },
};

/** Words of the line around the numbers. */
export const dangerLineTexts = {
  call: 'appelez le',
  urgent: fr`Danger immédiat :`,
} as const;
