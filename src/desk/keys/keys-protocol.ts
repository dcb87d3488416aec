/** What a page of the desk says to its script of single keys. */
export const KEYS = {
  /** On what shows the keys, and switches them on. */
  help: 'data-touches',
  /** On what a key leads to: a field is written in, a link is followed. */
  target: 'data-touche',
} as const;
