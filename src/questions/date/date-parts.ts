import * as v from 'valibot';
import { visibleText } from '../visible-text.ts';

/** Names of the three controls after the key of the field. */
export const DATE_PARTS = ['jour', 'mois', 'annee'] as const;

/** Four digits, in a century that a request can speak of: « 85 » would be stored as the year 85. */
export const YEAR = /^(?:18|19|20)\d\d$/u;

/** The three parts as they were typed, without what cannot be seen. */
export function datePartsSchema() {
  const part = v.pipe(v.string(), v.transform(visibleText));
  return v.object({ jour: part, mois: part, annee: part });
}
