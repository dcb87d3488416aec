/**
 * What becomes of a file: it is awaited, seen by no antivirus, found clean, refused by the antivirus, or
 * taken back.
 */
export const ATTACHMENT_STATES = ['receiving', 'pending', 'clean', 'refused', 'removed'] as const;
