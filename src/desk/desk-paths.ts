/** The list of requests: the first page of the desk. */
export const DESK_PAGE = '/bureau/';
/** The first page of mediators, who sign in by the same door. */
export const MEDIATION_PAGE = '/mediation/';
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
/** What is counted, as a page and as a spreadsheet. */
export const FIGURES_PAGE = '/bureau/chiffres/';
export const FIGURES_TABLE = '/bureau/chiffres/tableau.csv';
/** Who opened a request: for the data protection officer. */
export const READINGS_PAGE = '/bureau/lectures/';
/** Calls that are owed to people without a request. */
export const CALLS_PAGE = '/bureau/appels/';
/** Mandates that an agent stops for a person. */
export const MANDATES_PAGE = '/bureau/mandats/';
/** The opinions that services of an agent are asked for. */
export const OPINIONS_PAGE = '/bureau/avis/';
/** What an agent is told by e-mail. */
export const ALERTS_PAGE = '/bureau/alertes/';
/** What an agent may do, and who else. */
export const RIGHTS_PAGE = '/bureau/droits/';
