import type { Body } from '../../commune/body.ts';

/** A body of the directory, by its short name. */
export interface NamedBody {
  readonly slug: string;
  readonly body: Body;
  /** Name of the authority of the site that it is, when it is one; `commune` is the commune itself. */
  readonly authorityName?: string | undefined;
  /** Titles of the procedures that say that it is the one. */
  readonly usualFor: readonly string[];
}
