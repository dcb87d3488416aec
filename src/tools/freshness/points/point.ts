import type { Day } from '../../../kit/day.ts';

/** Why a content asks for somebody's attention. */
export type PointKind =
  'dead-link' | 'review' | 'no-date' | 'old-check' | 'no-sheet' | 'lone-sheet' | 'orphan';

/** One thing that an owner has to look at. */
export interface FreshnessPoint {
  readonly kind: PointKind;
  /** Path of the file from the root of the project, or address of a built page. */
  readonly file: string;
  /** What people call the content. */
  readonly title: string;
  /** Service that answers for it; nothing when nobody does yet. */
  readonly owner: string | undefined;
  /** Day on which it was to be reviewed, or on which it was last checked. */
  readonly on?: Day;
  /** The link, or the rule that was checked long ago. */
  readonly about?: string;
  /** Whether the command fails: wrong for whoever reads it now, or forgotten. */
  readonly isBlocking: boolean;
}

/** A content file, with what keeps it fresh. */
export interface ReviewedContent {
  readonly file: string;
  readonly title: string;
  readonly owner: string | undefined;
  readonly reviewOn: Day | undefined;
}
