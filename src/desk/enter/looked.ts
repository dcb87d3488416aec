import type { DeskLine } from '../list/desk-line.ts';
import type { Looked } from './enter-paths.ts';

/** What was typed, by what it is. */
export type LookedFor = Readonly<Record<Looked, string>>;

/** A request that was found, and what it has in common with what was looked for. */
export interface FoundRequest {
  readonly line: DeskLine;
  readonly same: readonly Looked[];
}

/** What was found. */
export interface LookedAt {
  readonly open: readonly FoundRequest[];
  readonly over: readonly FoundRequest[];
  /** Whether there are more than those. */
  readonly isCut: boolean;
}
