import type { Companion } from './companion.ts';

/** The session of help that a browser holds, for what is filed in it. */
export interface HeldHelp {
  /** Its digest. */
  readonly session: string;
  /** Key of the mandate that was given to a mediator in it, as its cookie says: read where the filing waited. */
  readonly mandate?: string | undefined;
  /** Who helps without signing in; absent: a mediator, whom the database knows. */
  readonly by?: Companion;
}
