import { MEDIATION_REFUSALS } from './mediation-refusals.ts';

/**
 * Every refusal of the database, by its name: its SQLSTATE and what it means. The same register is in
 * the database (`private.refusal_codes`), which refuses with nothing else.
 */
export const REFUSAL_CODES = {
  'no-commune': { code: 'PV001', meaning: 'The token names no commune.' },
  'append-only': { code: 'PV002', meaning: 'The journal is added to, never changed.' },
  'reference-taken': {
    code: 'PV101',
    meaning: 'Another submission of the commune has this reference.',
  },
  'key-taken': { code: 'PV102', meaning: 'Other answers were filed with this submission key.' },
  'files-gone': {
    code: 'PV103',
    meaning: 'A file that the filing names is not there any more.',
  },
  'file-key-taken': {
    code: 'PV104',
    meaning: 'The key belongs to a file that is gone, or that is not of this commune.',
  },
  'not-of-service': {
    code: 'PV105',
    meaning: 'An agent enters requests of their own services alone.',
  },
  'proof-needed': {
    code: 'PV201',
    meaning: 'The source or the procedure is over its quota: a proof of work would do.',
  },
  'too-many': { code: 'PV202', meaning: 'The source or the procedure is far over its quota.' },
  'too-many-codes': {
    code: 'PV203',
    meaning: 'Too many wrong tracking codes were tried: the next answer waits.',
  },
  'no-room': {
    code: 'PV204',
    meaning: 'Files that wait for their filing take all the room that the commune gives them.',
  },
  'uploads-busy': {
    code: 'PV205',
    meaning: 'As many calls for files run as may at once: filings come first.',
  },
  'notices-unlisted': { code: 'PV301', meaning: 'A filing lists its notices, ten at most.' },
  'too-large': { code: 'PV302', meaning: 'A filing weighs five megabytes at most.' },
  'unknown-outcome': { code: 'PV303', meaning: 'A notice is sent, refused or failed.' },
  'ahead-of-calendar': {
    code: 'PV304',
    meaning: 'A purge never runs ahead of the calendar.',
  },
  'secrets-unlisted': {
    code: 'PV305',
    meaning: 'A filing lists the codes and the addresses that open it.',
  },
  'receipt-unsaid': {
    code: 'PV306',
    meaning: 'A filing, or an event that owes a receipt, brings it; another does not.',
  },
  'no-request': { code: 'PV401', meaning: 'No request of the caller is named so.' },
  'event-not-allowed': {
    code: 'PV402',
    meaning: 'The register has no such event for whoever acts.',
  },
  'wrong-state': {
    code: 'PV403',
    meaning: 'This does not happen to a request in this state.',
  },
  'journal-grew': {
    code: 'PV404',
    meaning: 'Something happened since the journal was read: read it again.',
  },
  'clocks-unsaid': {
    code: 'PV405',
    meaning: 'An event that moves clocks says where they stand; another does not.',
  },
  'document-unlisted': {
    code: 'PV406',
    meaning: 'Only a document that the procedure lists is asked for.',
  },
  'reasons-unsaid': {
    code: 'PV407',
    meaning: 'A refusal says its reasons of law and of fact.',
  },
  'enough-for-today': {
    code: 'PV408',
    meaning: 'The person did as much about this request as may be done in a day.',
  },
  'decision-owed': {
    code: 'PV409',
    meaning: 'A request that awaits a decision is decided, not closed.',
  },
  'reader-only': {
    code: 'PV410',
    meaning: 'An agent who may only read a request does nothing to it.',
  },
  'appeals-unsaid': { code: 'PV421', meaning: 'A refusal says how to contest it.' },
  'signatory-unsaid': {
    code: 'PV422',
    meaning: 'A decision bears the first name, name and quality of who signs it.',
  },
  'letter-altered': { code: 'PV423', meaning: 'The digest of a letter is the one of its text.' },
  'consent-unsaid': {
    code: 'PV424',
    meaning: 'A decision is told online only to who agreed to it.',
  },
  'no-silent-acceptance': {
    code: 'PV425',
    meaning: 'Only an acceptance by silence has a certificate, and has one.',
  },
  'letter-taken': { code: 'PV431', meaning: 'A letter is in another batch, or waits no more.' },
  'no-batch': { code: 'PV432', meaning: 'No batch of the services of the caller has this name.' },
  'person-not-told': {
    code: 'PV450',
    meaning: 'The person is told first, and has the time that was given to answer.',
  },
  'no-agent': { code: 'PV461', meaning: 'No agent of the commune has this address.' },
  'not-for-kind': { code: 'PV462', meaning: 'What agents of this kind do not do.' },
  'not-of-their-service': { code: 'PV463', meaning: 'That agent processes nothing there.' },
  'nobody-there': { code: 'PV464', meaning: 'Nobody processes requests in that service.' },
  'too-many-views': { code: 'PV470', meaning: 'An agent keeps twenty views at most.' },
  'wrong-view': {
    code: 'PV471',
    meaning: 'A view has a name of sixty signs at most, and filters of our own.',
  },
  'no-desk-batch': { code: 'PV480', meaning: 'No batch of the agent has this name.' },
  'empty-batch': { code: 'PV481', meaning: 'A batch has a request at least.' },
  'batch-settled': {
    code: 'PV482',
    meaning: 'A batch changes until it is confirmed, and runs once it is.',
  },
  'commitment-unsaid': { code: 'PV490', meaning: 'Whoever wants no alert commits to look.' },
  'no-slip': { code: 'PV501', meaning: 'No slip of the commune has this number.' },
  'nothing-due': { code: 'PV502', meaning: 'Nothing is due to the archives.' },
  'slip-settled': { code: 'PV503', meaning: 'The slip is not waiting for a visa any more.' },
  'slip-changed': {
    code: 'PV504',
    meaning: 'What the slip lists has changed since it was prepared.',
  },
  'not-free-form': { code: 'PV505', meaning: 'What has a procedure keeps it.' },
  'other-service': { code: 'PV506', meaning: 'Another service than its definition names.' },
  'reason-needed': { code: 'PV507', meaning: 'Whoever reads outside their work says why.' },
  'not-together': { code: 'PV510', meaning: 'These two requests do not go together.' },
  'no-opinion': { code: 'PV511', meaning: 'No opinion awaited of the caller has this name.' },
  'no-owed-call': { code: 'PV512', meaning: 'No call owed by the caller has this name.' },
  ...MEDIATION_REFUSALS,
  undone: { code: 'PV900', meaning: 'What was taken from the quotas is given back.' },
} as const satisfies Readonly<Record<string, { code: string; meaning: string }>>;

export type RefusalName = keyof typeof REFUSAL_CODES;

const NAMES = new Map<string, RefusalName>(
  Object.entries(REFUSAL_CODES).map(([name, { code }]) => [code, name as RefusalName]),
);

/** The refusal of a SQLSTATE; `undefined` when it is none of ours: a mistake, then. */
export function refusalOf(code: string): RefusalName | undefined {
  return NAMES.get(code);
}
