import { fr } from './typography.ts';

/** A label before what it names: « Numéro : ». A question or a whole sentence needs no colon. */
export function labelled(label: string): string {
  return /[?.!]$/u.test(label) ? label : fr`${label} :`;
}
