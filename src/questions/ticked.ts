/** What a ticked box sends. */
export const TICKED = 'oui';
