/** Knowledge sheets at the desk: all of them, and what a search finds. */
export const SHEETS_PAGE = '/bureau/fiches/';
/** Where an agent reads one. */
export const deskSheetPath = (slug: string): string => `${SHEETS_PAGE}${slug}/`;
/** Field of the search. */
export const SHEET_WORDS = 'mots';
