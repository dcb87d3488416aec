import type { ComponentChildren } from 'preact';

/** What the search of the site proposes for the words of a person. */
export interface ProposedProcedures {
  /** Procedures, best first: their short names. */
  readonly procedures: readonly string[];
  /** A number to call, when the words tell a danger; drawn by the search. */
  readonly danger?: ComponentChildren;
  /** Whom to turn to, for what somebody else than the town hall does; drawn by the search. */
  readonly elsewhere?: ComponentChildren;
}

/** The search of the site: the same index and the same order. */
export type ProposeProcedures = (words: string) => Promise<ProposedProcedures>;
