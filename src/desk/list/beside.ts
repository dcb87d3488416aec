/** What waits for an agent beside requests. */
export interface BesideCounts {
  /** Opinions that other services await. */
  readonly opinions: number;
  /** Calls that are owed to people without a request. */
  readonly calls: number;
}
