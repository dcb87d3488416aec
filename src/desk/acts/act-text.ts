/** What is said of an act, around its form. */
export interface ActText {
  /** What it is called, above its form. */
  readonly title: string;
  /** What to know before. */
  readonly intro?: string;
  readonly send: string;
  /** Said once it is done. */
  readonly done: string;
}
