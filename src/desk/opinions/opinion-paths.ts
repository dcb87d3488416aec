import { OPINIONS_PAGE } from '../desk-paths.ts';

/** Where an opinion is read and given. */
export const opinionPath = (id: string): string => `${OPINIONS_PAGE}${id}/`;

/** A file of the request that it is about. */
export const opinionFilePath = (opinion: string, id: string): string =>
  `${opinionPath(opinion)}fichiers/${id}`;

/** The control of the opinion, and what a redirection says was done. */
export const OPINION_TEXT = 'avis';
export const GIVEN = 'rendu';
