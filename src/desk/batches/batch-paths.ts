import { BATCHES_PAGE } from '../desk-paths.ts';

/** The page of a batch: only its agent sees it. */
export const batchPath = (id: string): string => `${BATCHES_PAGE}${id}/`;

/** Asks for the forms again, before a batch is confirmed. */
export const CHANGING = 'modifier';

/** Names of the controls of the forms of batches: `_` before what nobody typed. */
export const BATCH_FORM = {
  /** Number of a request that is ticked. */
  request: 'demande',
  /** Ticked: all those of the list. */
  whole: 'toutes',
  /** Filters of the list, as in its address. */
  filters: '_filtres',
  key: '_cle',
  /** What the button asks for: an act follows, after a colon. */
  step: '_etape',
  seen: '_vu',
  template: '_modele',
  /** Rank of a line that is tried again. */
  line: 'ligne',
} as const;
export const BATCH_STEPS = {
  prepare: 'preparer',
  template: 'modele',
  confirm: 'confirmer',
  go: 'continuer',
  takeBack: 'reprendre',
  retry: 'essayer',
  other: 'autre',
} as const;
