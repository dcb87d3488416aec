/**
 * Names and values that pages and functions say to each other beside the answers. They start with
 * `_`, which no key of a field does.
 */
export const PROTOCOL = {
  /** Answers and submission key, sealed: what the check page carries. */
  envelope: '_envoi',
  /** Submission key, once one was given. */
  key: '_cle',
  step: '_etape',
} as const;

/** What the button that was pressed asks for. */
export const STEP = {
  change: 'modifier',
  confirm: 'confirmer',
  /** Files answers that came after others with the same key. */
  fileAsNew: 'nouvelle',
} as const;

/** Controls of the follow-up form. */
export const FOLLOW_UP = { reference: 'numero', code: 'code' } as const;

/** Control of the search: `/recherche?q=…`. */
export const SEARCH = { query: 'q' } as const;
