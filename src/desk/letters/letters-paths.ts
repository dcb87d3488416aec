import { DESK_PAGE } from '../desk-paths.ts';

/** Letters that wait for a printer, and batches of them. */
export const LETTERS_PAGE = `${DESK_PAGE}courriers/`;

/** A batch, by its name: the day, then its rank. */
export const batchPath = (name: string): string => `${LETTERS_PAGE}${name}/`;

/** What is printed of it: its letters, and the slip of whoever prints them. */
export const batchPdfPath = (name: string): string => `${batchPath(name)}lettres.pdf`;
export const batchSlipPath = (name: string): string => `${batchPath(name)}bordereau.csv`;
