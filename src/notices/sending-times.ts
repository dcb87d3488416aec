/** Messages that are sent at the same time, each on a connection of its own. */
export const SENDERS = 5;

/** A message that the mail server has not taken by then is given up, and tried again later. */
export const SEND_WITHIN_MS = 10_000;

/** No sending starts later: the last one ends within the thirty seconds of a scheduled function. */
export const LAST_START_MS = 16_000;

/** How long a notice is a sender's own: longer than all of that, so that no other takes it meanwhile. */
export const LEASE_SECONDS = 60;
