/*
 * The one way to refuse: a code of this register, which callers know by src/database/refusal-codes.ts.
 * Constraints stay the last guard; what breaks one is a mistake of ours, and has Postgres's own code.
 */

set role parvis_owner;

create table private.refusal_codes (
  code text primary key check (code ~ '^PV[0-9]{3}$'),
  name text not null unique check (name ~ '^[a-z]+(-[a-z]+)*$'),
  meaning text not null
);
comment on table private.refusal_codes is 'Codes des refus de la base : la classe PV de SQLSTATE.';
comment on column private.refusal_codes.code is 'SQLSTATE du refus.';
comment on column private.refusal_codes.name is 'Nom du refus : le message de l’erreur.';
comment on column private.refusal_codes.meaning is 'Ce qui est refusé et pourquoi, en anglais.';

alter table private.refusal_codes enable row level security;
revoke all on private.refusal_codes from public, anon, authenticated, service_role;

insert into private.refusal_codes (code, name, meaning) values
  -- Of the caller.
  ('PV001', 'no-commune', 'The token names no commune.'),
  ('PV002', 'append-only', 'The journal is added to, never changed.'),
  -- Of a filing or a file: nothing is stored.
  ('PV101', 'reference-taken', 'Another submission of the commune has this reference.'),
  ('PV102', 'key-taken', 'Other answers were filed with this submission key.'),
  ('PV103', 'files-gone', 'A file that the filing names is not there any more.'),
  ('PV104', 'file-key-taken', 'The key belongs to a file that is gone, or that is not of this commune.'),
  ('PV105', 'not-of-service', 'An agent enters requests of their own services alone.'),
  -- Of the quotas: the detail is the number of seconds to wait; the hint, how strong a proof would do.
  ('PV201', 'proof-needed', 'The source or the procedure is over its quota: a proof of work would do.'),
  ('PV202', 'too-many', 'The source or the procedure is far over its quota.'),
  ('PV203', 'too-many-codes', 'Too many wrong tracking codes were tried: the next answer waits.'),
  ('PV204', 'no-room', 'Files that wait for their filing take all the room that the commune gives them.'),
  ('PV205', 'uploads-busy', 'As many calls for files run as may at once: filings come first.'),
  -- Of a call that no function of ours makes.
  ('PV301', 'notices-unlisted', 'A filing lists its notices, ten at most.'),
  ('PV302', 'too-large', 'A filing weighs five megabytes at most.'),
  ('PV303', 'unknown-outcome', 'A notice is sent, refused or failed.'),
  ('PV304', 'ahead-of-calendar', 'A purge never runs ahead of the calendar.'),
  ('PV305', 'secrets-unlisted', 'A filing lists the codes and the addresses that open it.'),
  ('PV306', 'receipt-unsaid', 'A filing, or an event that owes a receipt, brings it; another does not.'),
  -- Of an event: nothing happened to the request.
  ('PV401', 'no-request', 'No request of the caller is named so.'),
  ('PV402', 'event-not-allowed', 'The register has no such event for whoever acts.'),
  ('PV403', 'wrong-state', 'This does not happen to a request in this state.'),
  ('PV404', 'journal-grew', 'Something happened since the journal was read: read it again.'),
  ('PV405', 'clocks-unsaid', 'An event that moves clocks says where they stand; another does not.'),
  ('PV406', 'document-unlisted', 'Only a document that the procedure lists is asked for.'),
  ('PV407', 'reasons-unsaid', 'A refusal says its reasons of law and of fact.'),
  ('PV408', 'enough-for-today', 'The person did as much about this request as may be done in a day.'),
  ('PV409', 'decision-owed', 'A request that awaits a decision is decided, not closed.'),
  ('PV410', 'reader-only', 'An agent who may only read a request does nothing to it.'),
  -- Of a decision, of the proof of one, and of how they are told.
  ('PV421', 'appeals-unsaid', 'A refusal says how to contest it.'),
  ('PV422', 'signatory-unsaid', 'A decision bears the first name, name and quality of who signs it.'),
  ('PV423', 'letter-altered', 'The digest of a letter is the one of its text.'),
  ('PV424', 'consent-unsaid', 'A decision is told online only to who agreed to it.'),
  ('PV425', 'no-silent-acceptance', 'Only an acceptance by silence has a certificate, and has one.'),
  -- Of letters to print.
  ('PV431', 'letter-taken', 'A letter is in another batch, or waits no more.'),
  ('PV432', 'no-batch', 'No batch of the services of the caller has this name.'),
  ('PV450', 'person-not-told', 'The person is told first, and has the time that was given to answer.'),
  -- Of agents and of what they may do.
  ('PV461', 'no-agent', 'No agent of the commune has this address.'),
  ('PV462', 'not-for-kind', 'What agents of this kind do not do.'),
  ('PV463', 'not-of-their-service', 'That agent processes nothing there.'),
  ('PV464', 'nobody-there', 'Nobody processes requests in that service.'),
  -- Of the views of an agent.
  ('PV470', 'too-many-views', 'An agent keeps twenty views at most.'),
  ('PV471', 'wrong-view', 'A view has a name of sixty signs at most, and filters of our own.'),
  -- Of a batch of the desk.
  ('PV480', 'no-desk-batch', 'No batch of the agent has this name.'),
  ('PV481', 'empty-batch', 'A batch has a request at least.'),
  ('PV482', 'batch-settled', 'A batch changes until it is confirmed, and runs once it is.'),
  -- Of a slip for the archives: nothing is destroyed.
  ('PV501', 'no-slip', 'No slip of the commune has this number.'),
  ('PV502', 'nothing-due', 'Nothing is due to the archives.'),
  ('PV503', 'slip-settled', 'The slip is not waiting for a visa any more.'),
  ('PV504', 'slip-changed', 'What the slip lists has changed since it was prepared.'),
  ('PV505', 'not-free-form', 'What has a procedure keeps it.'),
  ('PV506', 'other-service', 'Another service than its definition names.'),
  ('PV507', 'reason-needed', 'Whoever reads outside their work says why.'),
  -- Of two requests that do not go together: the detail says why.
  ('PV510', 'not-together', 'These two requests do not go together.'),
  ('PV511', 'no-opinion', 'No opinion awaited of the caller has this name.'),
  ('PV512', 'no-owed-call', 'No call owed by the caller has this name.'),
  -- Of mediators, of their sessions with a person, and of mandates.
  ('PV520', 'no-mediator', 'The session is over, or is not of a mediator.'),
  ('PV521', 'outside-mandate', 'The mandate of the session does not cover that procedure.'),
  ('PV522', 'help-is-over', 'The session with the person is over, or never was.'),
  ('PV523', 'helper-contact', 'The contact of a filing is of the person, never of who helps them.'),
  ('PV524', 'mandate-unsaid', 'A mandate says who, for what, until when, and what was declared.'),
  ('PV525', 'no-mandate', 'No mandate in force has this number, and its code where one is asked.'),
  ('PV526', 'not-at-desk', 'Whoever answers in no service reads and stops no mandate.'),
  ('PV527', 'stop-unsaid', 'Whoever stops a mandate for somebody says why, in a few words.'),
  ('PV550', 'too-many-texts', 'Three SMS leave from a session, and sixty from a mediator in a day.'),
  -- Inside a function alone: it catches it.
  ('PV900', 'undone', 'What was taken from the quotas is given back.');

create function private.refuse(code text, detail text default '', hint text default '')
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  raise exception using
    errcode = refuse.code,
    detail = refuse.detail,
    hint = refuse.hint,
    message = (select r.name from private.refusal_codes r where r.code = refuse.code);
end
$$;
comment on function private.refuse(text, text, text) is
  'Refuse : ce que la transaction a écrit est défait. Seul un code du registre passe.';

create function private.answer_refusal(code text, detail text, hint text)
returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  perform set_config('response.status', '429', true);
  return (
    select jsonb_build_object(
      'code', r.code, 'message', r.name, 'details', answer_refusal.detail,
      'hint', answer_refusal.hint
    )
    from private.refusal_codes r where r.code = answer_refusal.code
  );
end
$$;
comment on function private.answer_refusal(text, text, text) is
  'Refuse de même, pour PostgREST, mais garde ce que la transaction a écrit : le compte des refus.';

reset role;
