/** A sending that could neither be stored nor kept for later. */
export interface Attempt {
  readonly procedure: string;
  readonly title: string;
  readonly at: Date;
  /** Print of what was confirmed: see `printedText`. */
  readonly print: string;
}

/** An attempt that the server attests, to be shown and kept. */
export interface AttestedAttempt {
  readonly at: Date;
  /** The signed attestation. */
  readonly code: string;
}

/** Signs that an attempt failed, and when. @returns the code that proves it */
export type Attest = (attempt: Attempt) => Promise<string>;
