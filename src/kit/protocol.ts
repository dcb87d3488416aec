/**
 * Names and values that pages and functions say to each other beside the answers. They start with
 * `_`, which no key of a field does.
 */
export const PROTOCOL = {
  /** Answers and submission key, sealed: what the review page carries. */
  envelope: '_envoi',
  /** Submission key, once one was given. */
  key: '_cle',
  step: '_etape',
  /** Version of the questions that a page shows, and digest of the answers that it showed. */
  version: '_version',
  digest: '_empreinte',
  /** What nobody sees and nobody fills in, but programs that fill in everything. */
  honeypot: '_site_web',
  /** A child or a plot that is taken back: what the names of its controls begin with. */
  remove: '_retirer',
  /** Solution of the proof of work, where one is asked. */
  proof: '_preuve',
} as const;

/** What the button that was pressed asks for. */
export const STEP = {
  change: 'modifier',
  confirm: 'confirmer',
  /** Takes the address that is proposed for a control: its name follows, after a colon. */
  replace: 'remplacer',
  /** Opens the form with the answers that come along, none of them judged yet. */
  start: 'commencer',
  /** Files answers that came after others with the same key. */
  fileAsNew: 'nouvelle',
} as const;

/** Marks of what shows results while words are typed: the form, and where they are shown. */
export const INSTANT = { form: 'data-instant', results: 'data-results' } as const;

/** Help with addresses: what is typed; `place` when only streets of the commune are wanted. */
export const ADDRESS_HELP = { typed: 'adresse', place: 'ici' } as const;

/** Mark of a form that its script reads: where its definition is. */
export const FORM = { definition: 'data-definition' } as const;

/**
 * Boxes over a form that tell whether others use this computer, for the day or always; and what says, under
 * its buttons, what is kept.
 */
export const SHARED = { box: 'data-partage', kept: 'data-garde' } as const;

/** Mark of a question made of several controls: its name. */
export const QUESTION = 'data-question';

/** A child or a plot that may be added to a group: closed until then. */
export const ADDED = 'details>.block';

/** Marks of the form of the review page, for the script that sends it: submission key, title. */
export const SENDING = { key: 'data-sending', title: 'data-title' } as const;

/** Key of what tells pages without a form, in `localStorage`, that « Mes envois » has something to show. */
export const HAS_SENDINGS = 'envois';

/** Control of what a session of a mediator with a person is known by, when the form was filled in there. */
export const HELP_CONTROL = '_aide';

/** Key of the session of a mediator with a person, in `localStorage`: for every tab of the browser. */
export const HELPED = 'aide';

/** Name of the button that reads the page aloud: its script finds it. */
export const READ_ALOUD = 'lecture';

/** What the name of a session begins with in pages, where somebody helps without signing in. */
export const COMPANION_MARK = 'proche-';

/** In the address of the start: the session is over, even if the server does not know it yet. */
export const SESSION_OVER = 'fini';

/** Of a control for files: its hint where a script sends them one by one. */
export const ONE_BY_ONE = 'data-hint';

/** Mark of what is not asked of everybody: the key of the question, inside its group. */
export const ASKED = 'data-asked';

/** Controls of the follow-up form. */
export const FOLLOW_UP = { reference: 'numero', code: 'code' } as const;

/** Controls of the form that shows an attestation of incident, and the value that keeps it as a file. */
export const INCIDENT = { code: 'attestation', as: 'forme', file: 'fichier' } as const;

/** Control of the form that asks for a new code, beside the reference. */
export const LOST_CODE = { contact: 'contact' } as const;

/**
 * Controls of the search: `/recherche?q=…`, and the need said in everyday words, which is posted. The
 * second is also the key of the long answer of the free form: its words go there as they are.
 */
export const SEARCH = { query: 'q', need: 'besoin' } as const;
