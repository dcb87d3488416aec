/** What a button asks of a message that has not left: its key follows, after a colon. */
export const OUTBOX_BUTTONS = { takeBack: 'reprendre', delay: 'attendre' } as const;

/** What came of a message that somebody sent in a while, wanted to take back, or to delay. */
export type HeldWord = 'repris' | 'deja-repris' | 'deja-parti' | 'tenu';

/** Messages of colleagues that had not left and that the page showed: their keys, one a control. */
export const SEEN_HELD = '_attend';
