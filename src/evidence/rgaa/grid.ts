import type { Evidence, Theme } from './criterion.ts';

/** Where a criterion stands, before any audit: a proof is not an audit. */
export type CriterionState = 'checked' | 'not-applicable' | 'failed' | 'pending' | 'no-evidence';

/** A line of the grid. */
export interface GridLine {
  readonly theme: string;
  readonly number: string;
  readonly wording: string;
  readonly state: CriterionState;
  readonly evidence: readonly Evidence[];
}

/** The grid: every criterion with its evidence and its state. */
export function gridOf(themes: readonly Theme[]): readonly GridLine[] {
  return themes.flatMap(({ title, criteria }) =>
    criteria.map((criterion) => ({
      theme: title,
      ...criterion,
      state: stateOf(criterion.evidence),
    })),
  );
}

/**
 * The state that the evidence allows: a failure weighs more than a question left open, and both more
 * than any proof.
 */
export function stateOf(evidence: readonly Evidence[]): CriterionState {
  const has = (kind: Evidence['kind']) => evidence.some((one) => one.kind === kind);
  if (evidence.some((one) => one.kind === 'manual' && !one.isMet)) return 'failed';
  if (has('pending')) return 'pending';
  if (has('not-applicable')) return 'not-applicable';
  return evidence.length > 0 ? 'checked' : 'no-evidence';
}
