/** Something that somebody must check before an imported procedure is published. */
export interface Mark {
  readonly key: string;
  /** In French. */
  readonly what: string;
}
