import { DESK_PAGE } from '../desk-paths.ts';

/** Where an agent begins to enter a request for somebody: by looking. */
export const ENTER_PAGE = `${DESK_PAGE}saisir/`;

/** The form of a procedure, as an agent fills it in. */
export const enterPath = (slug: string): string => `${ENTER_PAGE}${slug}/`;

/** What is looked for: the same names as in the forms of procedures, which they fill in. */
export const LOOKED = ['nom', 'telephone', 'courriel'] as const;
export type Looked = (typeof LOOKED)[number];

/** What a button asks for besides filing. */
export const ENTER_STEPS = { start: 'commencer', receipt: 'accuse' } as const;

/** Of the receipt that was just given: sealed, for its agent alone. */
export const GIVEN = '_accuse';
