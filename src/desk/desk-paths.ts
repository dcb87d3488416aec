/** The list of requests: the first page of the desk. */
export const DESK_PAGE = '/bureau/';
/** The batches of an agent. */
export const BATCHES_PAGE = '/bureau/lots/';
/** Where an agent signs in, and where the provider sends them back. */
export const SIGN_IN_PAGE = '/bureau/connexion';
export const SIGN_IN_RETURN = '/bureau/retour';
/** Where an agent signs out, and where the provider sends them back. */
export const SIGN_OUT_ACTION = '/bureau/deconnexion';
/** Where a session is made to last longer. */
export const EXTEND_ACTION = '/bureau/prolonger';
/** What was typed when a session ended, given back. */
export const KEPT_FORM_PAGE = '/bureau/reprise';
