import { DESK_PAGE } from '../desk-paths.ts';

/** The page of a request at the desk. Its number is no secret. */
export const deskRequestPath = (reference: string): string => `${DESK_PAGE}demandes/${reference}/`;

/** A file joined to it. */
export const deskFilePath = (reference: string, id: string): string =>
  `${deskRequestPath(reference)}fichiers/${id}`;

/** Asks for a file to be shown in its page, and not downloaded. */
export const SHOWN_HERE = 'voir';

/** Asks for a receipt by its rank, or a letter by its event, in the page of a request. */
export const SHOWN_RECEIPT = 'accuse';
export const SHOWN_LETTER = 'lettre';

/** Last event that a page showed: what came since may make an act untrue. */
export const SEEN = '_vu';
/** Which template of an answer is wanted. */
export const TEMPLATE = '_modele';
/** What a button asks for besides the act itself: its name follows, after a colon. */
export const BUTTONS = { draft: 'brouillon', template: 'modele', told: 'prevenu' } as const;

/** Which page of the list a request was opened from: the words of its address. */
export const FROM_LIST = 'liste';

/** The line of a request in a page of the list. */
export const lineId = (reference: string): string => `d-${reference}`;

/** @param list words of the address of that page; nothing: its first page */
export const listLinePath = (reference: string, list: string): string =>
  `${DESK_PAGE}${list === '' ? '' : `?${list}`}#${lineId(reference)}`;
