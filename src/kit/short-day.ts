import { NO_BREAK_SPACE } from './typography.ts';

/** « 12 mars », in the time zone of the device; `instant` in milliseconds. */
export function shortDay(instant: number): string {
  return new Date(instant)
    .toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' })
    .replace(/^1 /u, '1er ')
    .replace(/ /gu, NO_BREAK_SPACE);
}
