/** The session with a person: their need, their mandate, what was filed. */
export const HELP_PAGE = '/mediation/seance/';
/** What to bring for a procedure, to print. */
export const BRING_PAGE = '/mediation/apporter/';
/** Said in the address of that page once an SMS left: without its number. */
export const BRING_SENT = 'envoye';
/** The mandate of the session: to write, then to print. */
export const MANDATE_PAGE = '/mediation/mandat/';
export const MANDATE_PAPER = '/mediation/mandat/papier/';
/** Where a session ends: what has not left, then what was erased. */
export const END_PAGE = '/mediation/fin/';
/** Where requests stand, that persons wanted the structure to follow. */
export const FOLLOWED_PAGE = '/mediation/suivis/';
/** What is counted, and the same as a table. */
export const COUNTS_PAGE = '/mediation/chiffres/';
export const COUNTS_TABLE = '/mediation/chiffres/activites.csv';
/** What buttons of the session ask for. */
export const HELP_STEPS = {
  open: 'commencer',
  need: 'besoin',
  resume: 'reprendre',
  stop: 'retirer',
  end: 'terminer',
} as const;
/** Control of the procedure that a button is about. */
export const ABOUT = 'demarche';
