import { isElsewhere } from './is-elsewhere.ts';
import type { FoundEntry } from './search-index.ts';

/** More would leave the choice to somebody who said that they do not know. */
export const PROPOSED = 3;

/** Whether a page answers a need: a procedure, or what somebody else does. */
export const isProposed = ({ entry }: Pick<FoundEntry, 'entry'>): boolean =>
  entry.kind === 'procedure' || isElsewhere(entry);
