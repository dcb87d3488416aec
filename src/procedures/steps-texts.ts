import { formatDuration } from '../kit/duration-text.ts';
import { fr } from '../kit/typography.ts';

export const stepsTexts = {
  /** Beside a request, then on the page of the procedure. */
  atDesk: 'Les étapes',
  onPage: 'Les étapes à la mairie',
  within: (duration: string) => fr`en ${formatDuration(duration)}, d’habitude`,
  sends: (sent: string) => fr`Ce qui part : ${sent}`,
} as const;
