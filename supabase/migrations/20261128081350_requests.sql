/*
 * The life of a request: what may happen to it, to whom it is allowed, and what it changes. State and
 * clocks are written by the transaction of an event, and by nothing else.
 */

set role parvis_owner;

create table private.event_kinds (
  kind text primary key check (kind ~ '^[a-z]+\.[a-z]+$'),
  actors text[] not null check (actors <@ '{applicant,agent,system}'),
  from_states text[] not null,
  to_state text,
  moves_clocks boolean not null,
  is_told boolean not null,
  is_announced boolean not null,
  issues_receipt boolean not null
);
comment on table private.event_kinds is
  'Ce qui peut arriver à une demande. Le même registre est dans src/requests/events/event-kinds.ts.';
comment on column private.event_kinds.kind is 'Sorte d’événement.';
comment on column private.event_kinds.actors is
  'Qui peut le faire : la personne, un agent, le logiciel.';
comment on column private.event_kinds.from_states is 'États où il peut arriver.';
comment on column private.event_kinds.to_state is 'État qui suit ; vide quand l’état reste.';
comment on column private.event_kinds.moves_clocks is
  'S’il change un délai : le jour de la décision implicite, ou si le délai court.';
comment on column private.event_kinds.is_told is 'Si la personne le lit dans son suivi.';
comment on column private.event_kinds.is_announced is
  'Si l’autre en reçoit un avis : le service quand la personne agit, la personne sinon.';
comment on column private.event_kinds.issues_receipt is
  'S’il change ce que dit l’accusé de réception : un nouveau est émis avec lui.';

alter table private.event_kinds enable row level security;
revoke all on private.event_kinds from public, anon, authenticated, service_role;

insert into private.event_kinds
  (kind, actors, from_states, to_state, moves_clocks, is_told, is_announced, issues_receipt)
values
  ('request.taken', '{agent}', '{received,processing}', 'processing', false, true, false, false),
  ('request.assigned', '{agent}', '{received,processing,incomplete,forwarded}', null, false, true, false, false),
  ('request.rerouted', '{agent}', '{received,processing,incomplete}', null, false, true, true, true),
  ('request.recognised', '{agent}', '{received,processing}', null, true, true, true, true),
  ('request.qualified', '{agent}', '{received,processing}', null, true, true, true, true),
  ('documents.asked', '{agent}', '{received,processing}', 'incomplete', true, true, true, false),
  ('documents.received', '{applicant,agent}', '{incomplete}', null, false, true, true, false),
  ('request.completed', '{applicant,agent}', '{incomplete}', 'processing', true, true, true, true),
  ('request.forwarded', '{agent}', '{received,processing,incomplete}', 'forwarded', true, true, true, false),
  ('forward.received', '{agent}', '{forwarded}', null, true, true, true, false),
  ('answers.corrected', '{applicant}', '{received,processing,incomplete}', null, true, true, true, true),
  ('contact.changed', '{applicant}', '{received,processing,incomplete,forwarded,decided,closed}', null, false, true, true, false),
  ('consent.changed', '{applicant}', '{received,processing,incomplete,decided}', null, false, true, true, false),
  ('message.written', '{agent}', '{received,processing,incomplete,forwarded,decided,closed}', null, false, true, true, false),
  ('message.received', '{applicant}', '{received,processing,incomplete,forwarded,decided,closed}', null, false, true, true, false),
  ('note.written', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, false, false, false),
  ('person.called', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, true, false, false),
  ('call.missed', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, true, false, false),
  ('receipt.backdated', '{agent}', '{received,processing}', 'processing', true, true, true, true),
  ('decision.made', '{agent}', '{received,processing,incomplete}', 'decided', true, true, true, false),
  ('decision.notified', '{agent,applicant,system}', '{decided}', null, true, true, false, false),
  ('decision.implied', '{system}', '{received,processing,incomplete,decided}', 'decided', true, true, true, false),
  ('attestation.given', '{applicant,agent}', '{decided,closed}', null, false, true, true, false),
  ('request.withdrawn', '{applicant,agent}', '{received,processing,incomplete}', 'withdrawn', true, true, true, false),
  ('request.closed', '{agent}', '{received,processing,forwarded,decided}', 'closed', true, true, false, false),
  ('request.reopened', '{agent}', '{withdrawn,closed,decided}', 'processing', true, true, true, false),
  ('request.linked', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, false, false, false),
  ('request.unlinked', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, false, false, false),
  ('request.merged', '{agent}', '{received,processing,incomplete}', 'closed', true, true, true, false),
  ('request.unmerged', '{agent}', '{closed}', 'processing', true, true, true, false),
  ('opinion.asked', '{agent}', '{received,processing,incomplete}', null, false, false, false, false),
  ('opinion.given', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, false, false, false),
  ('opinion.withdrawn', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, false, false, false),
  ('request.joined', '{}', '{received,processing,incomplete}', null, false, false, false, false),
  ('request.parted', '{}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, false, false, false),
  ('kept.moved', '{}', '{closed}', null, false, true, true, false),
  ('abuse.warned', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, true, true, false),
  ('abuse.marked', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, true, false, false),
  ('abuse.lifted', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, true, true, false);

create table public.event_contents (
  event_id bigint primary key references public.journal (id),
  submission_id uuid not null references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  constraint content_of_an_event_is_bounded check (octet_length(content::text) <= 200000)
);
comment on table public.event_contents is
  'Ce qu’un événement dit à quelqu’un : message, documents demandés, motifs. Données personnelles, effacées avec la demande.';
comment on column public.event_contents.event_id is 'Événement, dans le journal.';
comment on column public.event_contents.submission_id is 'Demande dont c’est l’événement.';
comment on column public.event_contents.commune_id is 'Commune de la demande.';
comment on column public.event_contents.content is 'Ce qui est dit, dans la forme de cette sorte d’événement.';

create index event_contents_of_a_submission on public.event_contents (submission_id);

alter table public.event_contents enable row level security;
revoke all on public.event_contents from public, anon, authenticated, service_role;
grant select on public.event_contents to agent;
create policy "agents read what events say of submissions they read"
  on public.event_contents for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));

create trigger contents_are_never_changed
  before update or truncate on public.event_contents
  for each statement execute function private.refuse_change();

create function private.acting()
returns text
language sql
stable
set search_path = ''
as $$
  select case private.claim('role')
    when 'tracking' then 'applicant' when 'agent' then 'agent' when 'maintenance' then 'system'
  end
$$;
comment on function private.acting() is
  'Qui agit, d’après le jeton : la personne qui tient son code, un agent, le logiciel.';

create function private.lock_request(commune text, event jsonb)
returns public.submissions
language plpgsql
set search_path = ''
as $$
declare
  found_one public.submissions;
begin
  -- One event at a time: the next one sees the state that this one leaves.
  select s.* into found_one
  from public.submissions s
  where s.commune_id = commune
    and case private.acting()
      when 'applicant' then s.id = (
        select a.submission_id from private.opened_address(commune, event ->> 'tokenHash') a
      )
      when 'agent' then s.reference = event ->> 'reference'
        and s.remit = any ((select private.claimed_remits())::text[])
      else s.reference = event ->> 'reference'
    end
  for update;
  if not found then perform private.refuse('PV401'); end if;
  return found_one;
end
$$;
comment on function private.lock_request(text, jsonb) is
  'La demande d’un événement, si qui l’inscrit peut y toucher. Nul autre événement ne vient pendant ce temps.';

create function private.check_processed(request public.submissions)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if private.acting() = 'agent'
    and not private.reaches('process', request.service_slug, request.sector)
  then
    perform private.refuse('PV410');
  end if;
end
$$;
comment on function private.check_processed(public.submissions) is
  'Refuse à un agent qui peut seulement lire une demande d’y faire quoi que ce soit.';

create function private.last_move(request uuid)
returns bigint
language sql
stable
set search_path = ''
as $$
  select coalesce(max(j.id), 0)
  from public.journal j
  where j.submission_id = request
    and (
      j.event in ('submission.received', 'request.assigned', 'request.rerouted')
      or exists (
        select from private.event_kinds k
        where k.kind = j.event and (k.moves_clocks or k.to_state is not null)
      )
    )
$$;
comment on function private.last_move(uuid) is
  'Dernier événement qui a changé l’état, un délai, ou qui a la demande.';

create function private.service_of(request public.submissions)
returns jsonb
language sql
stable
set search_path = ''
return coalesce(
  (
    select j.details -> 'service' from public.journal j
    where j.submission_id = request.id and j.event in ('request.rerouted', 'request.recognised')
    order by j.id desc limit 1
  ),
  (
    select d.definition -> 'service' from public.procedure_definitions d
    where d.commune_id = request.commune_id
      and d.slug = request.procedure_slug
      and d.version = request.definition_version
  )
);
comment on function private.service_of(public.submissions) is
  'Le service qui a une demande maintenant, comme la commune le publie : celui du dépôt, ou celui à qui elle est passée depuis.';

create function private.consents_to_online(request public.submissions)
returns boolean
language sql
stable
set search_path = ''
as $$
  select coalesce(
    (
      select (j.details ->> 'isGiven')::boolean from public.journal j
      where j.submission_id = request.id and j.event = 'consent.changed'
      order by j.id desc limit 1
    ),
    request.answers -> 'notification_electronique' = 'true',
    false
  )
$$;
comment on function private.consents_to_online(public.submissions) is
  'Si la personne a accepté expressément de recevoir la décision par voie électronique (CRPA, L. 112-15).';

create function private.last_decision(request uuid)
returns public.journal
language sql
stable
set search_path = ''
as $$
  select j.* from public.journal j
  where j.submission_id = request
    and j.event in ('decision.made', 'decision.implied', 'request.reopened')
  order by j.id desc limit 1
$$;
comment on function private.last_decision(uuid) is
  'La décision qui compte : la dernière, écrite ou née du silence, si le dossier n’a pas été rouvert depuis.';

create function private.check_decision(
  kind private.event_kinds, request public.submissions, event jsonb
)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  details constant jsonb := coalesce(event -> 'details', '{}');
  content constant jsonb := coalesce(event -> 'content', '{}');
  decision public.journal;
begin
  if kind.kind = 'decision.made' then
    if details ->> 'outcome' = 'refused' then
      -- A refusal says why, in law and in fact (CRPA, L. 211-2 and L. 211-5).
      if trim(coalesce(content ->> 'law', '')) = '' or trim(coalesce(content ->> 'facts', '')) = '' then
        perform private.refuse('PV407');
      end if;
      -- And how to contest it (CJA, R. 421-5).
      if not coalesce(jsonb_path_exists(
        (content ->> 'letter')::jsonb, '$.body[*] ? (@.of == "appeals" && @.items.size() > 0)'
      ), false) then
        perform private.refuse('PV421');
      end if;
    end if;
    -- First name, name and quality of who signs (CRPA, L. 212-1): no initial.
    if coalesce(content -> 'signatory' ->> 'name', '') !~ '^[^[:space:].]+([[:space:]]+[^[:space:].]+)+$'
      or trim(coalesce(content -> 'signatory' ->> 'quality', '')) = ''
    then
      perform private.refuse('PV422');
    end if;
    if details ->> 'told' = 'online' and not private.consents_to_online(request) then
      perform private.refuse('PV424');
    end if;
  end if;
  if (details ? 'letter' or content ? 'letter') and details ->> 'letter' is distinct from
    encode(sha256(convert_to(content ->> 'letter', 'UTF8')), 'hex')
  then
    perform private.refuse('PV423');
  end if;
  if kind.kind in ('decision.notified', 'attestation.given') then
    decision := private.last_decision(request.id);
  end if;
  if kind.kind = 'decision.notified' and details ->> 'by' = 'online'
    and (decision.event = 'decision.made' and decision.details ->> 'told' = 'online') is not true
  then
    perform private.refuse('PV424');
  end if;
  -- An agent alone posts, or hands over.
  if kind.kind = 'decision.notified' and details ->> 'by' is distinct from 'online'
    and private.acting() <> 'agent'
  then
    perform private.refuse('PV402');
  end if;
  if kind.kind = 'attestation.given' and (
    decision.event = 'decision.implied' and decision.details ->> 'outcome' = 'accepted'
    -- Once: its reference is what a third party asks about.
    and not exists (
      select from public.journal j
      where j.submission_id = request.id and j.event = 'attestation.given' and j.id > decision.id
    )
  ) is not true
  then
    perform private.refuse('PV425');
  end if;
end
$$;
comment on function private.check_decision(private.event_kinds, public.submissions, jsonb) is
  'Refuse une décision sans signataire, sans motifs, sans recours ou autrement notifiée que la personne ne l’accepte, et une attestation sans accord par le silence.';

create function private.check_contact(request public.submissions, event jsonb)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  way constant text := event -> 'details' ->> 'way';
  email constant text := event -> 'content' ->> 'email';
  phone constant text := event -> 'content' ->> 'phone';
begin
  -- Refused here: a constraint would write the row that breaks it in the log.
  if coalesce(way, '') not in ('email', 'sms', 'call', 'letter')
    or not coalesce(private.is_email(email), way <> 'email')
    or not coalesce(private.is_phone(phone), way not in ('sms', 'call'))
  then
    perform private.refuse('PV402');
  end if;
  -- Whoever holds a code does not lead notices from one person to the next.
  if (
    select count(*) from public.journal j
    where j.submission_id = request.id and j.event = 'contact.changed'
      and j.at > now() - interval '24 hours'
  ) >= 3 then
    perform private.refuse('PV408');
  end if;
end
$$;
comment on function private.check_contact(public.submissions, jsonb) is
  'Refuse une façon de joindre la personne qui ne la joint pas, et un quatrième changement en vingt-quatre heures.';

create function private.check_correction(request public.submissions, event jsonb)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if event -> 'details' ? 'silenceCase' then
    -- Once a service works on it, what the law makes of a request changes with an agent only.
    if request.state <> 'received' then perform private.refuse('PV403'); end if;
  elsif event -> 'clocks' ->> 'clock' is distinct from request.clock
    or (event -> 'clocks' ->> 'implicitDecisionOn')::date is distinct from request.implicit_decision_on
  then
    perform private.refuse('PV405');
  end if;
end
$$;
comment on function private.check_correction(public.submissions, jsonb) is
  'Refuse une correction qui change un délai sans changer le cas du silence, ou qui le change trop tard.';

create function private.check_event(kind private.event_kinds, request public.submissions, event jsonb)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if kind.kind is null or not (private.acting() = any (kind.actors)) then
    perform private.refuse('PV402');
  end if;
  if not (request.state = any (kind.from_states)) then perform private.refuse('PV403'); end if;
  -- What was calculated from a journal that has grown since is not written.
  if (event ->> 'after')::bigint is distinct from private.last_move(request.id) then
    perform private.refuse('PV404');
  end if;
  -- What would be written now would outlive the day on which it was to be erased.
  if request.erased_at is not null and private.acting() = 'applicant'
    and kind.kind not in ('decision.notified', 'attestation.given')
  then
    perform private.refuse('PV403');
  end if;
  if kind.moves_clocks <> (event ? 'clocks') then perform private.refuse('PV405'); end if;
  -- Closing answers nothing: silence would go on deciding, unseen. Another administration answers what
  -- was forwarded to it.
  if kind.kind = 'request.closed' and request.clock in ('running', 'waiting')
    and request.state <> 'forwarded'
  then
    perform private.refuse('PV409');
  end if;
  -- Nor does it hide a decision that waits to be opened.
  if kind.kind = 'request.closed' and (private.unread_decision(request.id)).id is not null then
    perform private.refuse('PV409');
  end if;
  -- An agent reads what comes: whoever holds a code does not bury them. What happens once by itself is
  -- no burden, and nobody is kept from a decision.
  if private.acting() = 'applicant'
    and kind.kind not in ('decision.notified', 'attestation.given') and (
    select count(*) from public.journal j
    where j.submission_id = request.id and j.actor = 'applicant'
      and j.event not like 'access.%' and j.at > now() - interval '24 hours'
  ) > 20 then
    perform private.refuse('PV408');
  end if;
  -- Whoever asks answers for it: the consent is theirs.
  if kind.kind = 'consent.changed' and exists (
    select from private.opened_address(request.commune_id, event ->> 'tokenHash') a
    where private.holder_of(a) <> 'applicant'
  ) then
    perform private.refuse('PV402');
  end if;
  if kind.kind = 'contact.changed' then perform private.check_contact(request, event); end if;
  perform private.check_hands(request, event);
  perform private.check_links(request, event);
  perform private.check_opinion(request, event);
  if kind.kind = 'answers.corrected' then perform private.check_correction(request, event); end if;
  perform private.check_decision(kind, request, event);
end
$$;
comment on function private.check_event(private.event_kinds, public.submissions, jsonb) is
  'Refuse un événement qui n’est pas du registre, pas à cet acteur, pas dans cet état, ou calculé trop tôt.';

create function private.check_documents(request public.submissions, event jsonb)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  listed integer;
begin
  select coalesce(jsonb_array_length(d.definition -> 'procedure' -> 'documents'), 0) into listed
  from public.procedure_definitions d
  where d.commune_id = request.commune_id
    and d.slug = request.procedure_slug
    and d.version = request.definition_version;
  if coalesce(jsonb_array_length(event -> 'details' -> 'documents'), 0) = 0
    or exists (
      select from jsonb_array_elements(event -> 'details' -> 'documents') as asked
      where asked::integer < 0 or asked::integer >= listed
    )
  then
    perform private.refuse('PV406');
  end if;
end
$$;
comment on function private.check_documents(public.submissions, jsonb) is
  'Refuse de demander un document que la démarche ne demande pas (CRPA, L. 114-5 et L. 113-12).';

create function private.check_receipt(
  kind private.event_kinds, request public.submissions, event jsonb
)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  -- Whoever has a registration receipt alone gets the acknowledgement once an agent said what was missing.
  if (event ? 'receipt') <> (
    kind.issues_receipt
    -- A correction changes what the acknowledgement says only with the case of silence.
    and (kind.kind <> 'answers.corrected' or event -> 'details' ? 'silenceCase')
    and (
      kind.kind in ('request.qualified', 'request.recognised') or exists (
        select from public.receipts r
        where r.submission_id = request.id and r.kind = 'acknowledgement'
      )
    )
  ) or event -> 'receipt' ->> 'kind' <> 'acknowledgement'
  then
    perform private.refuse('PV306');
  end if;
end
$$;
comment on function private.check_receipt(private.event_kinds, public.submissions, jsonb) is
  'Refuse un événement qui change ce que dit l’accusé de réception et n’en apporte pas de nouveau, et l’inverse.';

create function private.kept_until(request public.submissions, clocks jsonb)
returns date
language sql
stable
set search_path = ''
return case
  when clocks ? 'deleteAfter' then least(
    request.delete_by,
    -- A wrong day that was typed destroys nothing tomorrow: somebody has a month to see it.
    greatest((clocks ->> 'deleteAfter')::date, (now() at time zone 'Europe/Paris')::date + 30)
  )
  else request.delete_after
end;
comment on function private.kept_until(public.submissions, jsonb) is
  'Dernier jour où garder les réponses, après un événement : jamais après le jour annoncé, ni dans moins de trente jours sauf ce jour-là.';

create function private.holder_of_event(event_id bigint)
returns text
language sql
stable
set search_path = ''
as $$
  select case when j.actor = 'applicant' and j.actor_id = 'represented' then 'represented' else 'applicant' end
  from public.journal j where j.id = event_id
$$;
comment on function private.holder_of_event(bigint) is
  'Laquelle des personnes qui suivent une demande a fait un événement.';

create function private.store_event(
  kind private.event_kinds, request public.submissions, event jsonb
)
returns bigint
language plpgsql
set search_path = ''
as $$
declare
  event_id bigint;
begin
  insert into public.journal (
    commune_id, submission_id, event, event_key, actor, actor_id, counts_on, details
  )
  values (
    request.commune_id, request.id, kind.kind, (event ->> 'key')::uuid, private.acting(),
    -- Where two persons follow a request, which of them acts.
    case
      when private.acting() = 'applicant' and request.represented_way is not null then (
        select private.holder_of(a)
        from private.opened_address(request.commune_id, event ->> 'tokenHash') a
      )
      else private.actor_id()
    end,
    (event ->> 'countsOn')::date, coalesce(event -> 'details', '{}')
  )
  returning id into event_id;
  if event ? 'content' then
    insert into public.event_contents (event_id, submission_id, commune_id, content)
    values (event_id, request.id, request.commune_id, event -> 'content');
  end if;
  if kind.kind = 'request.recognised' then
    perform private.become(request, event ->> 'definition');
  end if;
  update public.submissions s
  set state = coalesce(kind.to_state, s.state),
      service_slug = case
        when kind.kind in ('request.rerouted', 'request.recognised')
        then event -> 'details' -> 'service' ->> 'slug'
        else s.service_slug
      end,
      clock = coalesce(event -> 'clocks' ->> 'clock', s.clock),
      -- The rule that silence follows is another one once an agent, or other answers, say which case applies.
      silence_means = case
        when kind.kind in ('request.qualified', 'request.recognised')
          or event -> 'details' ? 'silenceCase'
        then event -> 'clocks' ->> 'silenceMeans'
        else s.silence_means
      end,
      -- Owed no more once it is issued, or once somebody else owes it (CRPA, L. 114-4).
      acknowledgement_due_on = case
        when not (event ? 'receipt')
          and coalesce(kind.to_state, s.state) in ('received', 'processing', 'incomplete')
        then s.acknowledgement_due_on
      end,
      implicit_decision_on = case
        when kind.moves_clocks then (event -> 'clocks' ->> 'implicitDecisionOn')::date
        else s.implicit_decision_on
      end,
      delete_after = kept.until,
      proof_until = case
        when event -> 'clocks' ? 'deleteAfter'
        then case
          when event -> 'clocks' ->> 'proofUntil' is not null
          then greatest((event -> 'clocks' ->> 'proofUntil')::date, kept.until)
        end
        else s.proof_until
      end
  from private.kept_until(request, event -> 'clocks') as kept (until)
  where s.id = request.id;
  if kind.kind = 'contact.changed' then
    -- Each their own: nobody leads the other's news away.
    if private.holder_of_event(event_id) = 'represented' then
      update public.submissions s
      set represented_way = event -> 'details' ->> 'way',
          represented_email = event -> 'content' ->> 'email',
          represented_phone = event -> 'content' ->> 'phone'
      where s.id = request.id;
    else
      update public.submissions s
      set contact_way = event -> 'details' ->> 'way',
          contact_email = event -> 'content' ->> 'email',
          contact_phone = event -> 'content' ->> 'phone'
      where s.id = request.id;
    end if;
  end if;
  perform private.join_attachments(
    request.commune_id, request.id,
    array(select jsonb_array_elements_text(coalesce(event -> 'attachments', '[]'))::uuid)
  );
  if event ? 'receipt' then
    perform private.write_receipts(
      request.commune_id, request.id, event_id, jsonb_build_array(event -> 'receipt')
    );
  end if;
  return event_id;
end
$$;
comment on function private.store_event(private.event_kinds, public.submissions, jsonb) is
  'Inscrit un événement, ce qu’il dit, l’état et les délais qui suivent, le reçu et les fichiers qui l’accompagnent.';

create function private.persons_of(request public.submissions)
returns table (holder text, way text, email text, phone text)
language sql
immutable
set search_path = ''
as $$
  select p.*
  from (
    values
      ('applicant', request.contact_way, request.contact_email, request.contact_phone),
      ('represented', request.represented_way, request.represented_email, request.represented_phone)
  ) as p (holder, way, email, phone)
  where p.way is not null
$$;
comment on function private.persons_of(public.submissions) is
  'Les personnes qui suivent une demande, et le moyen de chacune : qui l’a faite, et la personne protégée pour qui elle est faite.';

create function private.receipt_notices(request public.submissions)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'notice', 'acknowledgement', 'holder', p.holder,
      'channel', case when p.email is null then 'letter' else 'email' end, 'recipient', p.email
    ))),
    '[]'
  )
  from private.persons_of(request) as p
  where p.email is not null or p.way = 'letter'
$$;
comment on function private.receipt_notices(public.submissions) is
  'Par où un nouvel accusé de réception part : l’adresse électronique donnée (CRPA, R. 112-11-3), sinon la poste.';

create function private.news_for_person(
  holder text, way text, email text, phone text, event_id bigint
)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_array(jsonb_build_object(
    'notice', 'request_news', 'holder', holder, 'channel', told.way,
    'recipient', case told.way
      when 'email' then email
      when 'sms' then phone
      when 'call' then phone
    end
  )) || case
    -- A decision that is not told online is a letter, whatever else tells of it (CRPA, L. 112-15).
    when j.event = 'decision.made' and not told.is_online and told.way <> 'letter'
    then jsonb_build_array(jsonb_build_object(
      'notice', 'request_news', 'holder', holder, 'channel', 'letter'
    ))
    else '[]'
  end
  from public.journal j,
    lateral (
      select j.event = 'decision.made' and coalesce(j.details ->> 'told', '') = 'online' as is_online
    ) as decision,
    lateral (
      select decision.is_online, case
        -- The notice that it waits (CRPA, R. 112-19) needs an address.
        when decision.is_online and email is not null then 'email'
        else news_for_person.way
      end as way
    ) as told
  where j.id = event_id
$$;
comment on function private.news_for_person(text, text, text, text, bigint) is
  'Les avis d’un événement pour une personne : par le moyen qu’elle a choisi, et une lettre pour une décision qu’elle n’a pas accepté de recevoir en ligne.';

create function private.tell_old_contact(
  request public.submissions, event jsonb, event_id bigint
)
returns void
language sql
set search_path = ''
as $$
  -- Whoever took a code does not lead notices away unseen. The new address is not told to the old one.
  select private.write_notices(
    request.commune_id, request.id,
    jsonb_build_array(jsonb_build_object(
      'notice', 'contact_moved', 'holder', p.holder, 'channel', 'email', 'recipient', p.email
    )),
    event_id
  )
  from private.persons_of(request) as p
  where p.holder = private.holder_of_event(event_id)
    and p.email is not null
    and (
      p.email is distinct from event -> 'content' ->> 'email'
      or (p.way = 'email' and event -> 'details' ->> 'way' <> 'email')
    )
$$;
comment on function private.tell_old_contact(public.submissions, jsonb, bigint) is
  'Dit à l’ancienne adresse que la façon de joindre la personne a changé, sans la nouvelle.';

create function private.tell_mayor(request public.submissions, event jsonb, event_id bigint)
returns void
language sql
set search_path = ''
as $$
  select private.write_notices(
    request.commune_id, request.id,
    jsonb_build_array(jsonb_build_object(
      'notice', 'mayor_notice', 'channel', 'email',
      'recipient', d.definition #>> '{commune,mayorEmail}'
    )),
    event_id
  )
  from public.procedure_definitions d
  where event -> 'details' -> 'tellsMayor' = 'true'
    and d.commune_id = request.commune_id
    and d.slug = request.procedure_slug
    and d.version = request.definition_version
    and d.definition #>> '{commune,mayorEmail}' is not null
$$;
comment on function private.tell_mayor(public.submissions, jsonb, bigint) is
  'Prévient la maire ou le maire d’une demande transmise, où le contenu de la commune le dit.';

create function private.tell_event(
  kind private.event_kinds, request public.submissions, event_id bigint, has_receipt boolean
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  notices jsonb := '[]';
  is_by_person constant boolean := private.acting() = 'applicant';
begin
  if has_receipt then notices := private.receipt_notices(request); end if;
  if kind.is_announced then
    -- A receipt that goes the same way says it, and whoever did it knows.
    notices := notices || (
      select coalesce(jsonb_agg(news.notice), '[]')
      from private.persons_of(request) as p
      cross join lateral jsonb_array_elements(
        private.news_for_person(p.holder, p.way, p.email, p.phone, event_id)
      ) as news (notice)
      where not notices @> jsonb_build_array(
          jsonb_build_object('holder', p.holder, 'channel', p.way)
        )
        and (
          not is_by_person or request.represented_way is not null and p.holder is distinct from (
            select j.actor_id from public.journal j where j.id = event_id
          )
        )
    );
  end if;
  if kind.is_announced and is_by_person then
    notices := notices || jsonb_build_object(
      'notice', 'service_news', 'channel', 'email',
      'recipient', private.service_of(request) ->> 'email'
    );
  end if;
  perform private.write_notices(request.commune_id, request.id, notices, event_id);
end
$$;
comment on function private.tell_event(private.event_kinds, public.submissions, bigint, boolean) is
  'Écrit les avis d’un événement, pour qui ne l’a pas fait : chaque personne qui suit la demande, par son moyen, ou le service. Le nouveau reçu part aux personnes.';

create function private.withhold_decisions(request uuid)
returns void
language sql
set search_path = ''
as $$
  update public.outbox o
  set withheld_at = now()
  from public.journal j
  where o.submission_id = request and o.is_waiting and j.id = o.event_id
    and j.event in ('decision.made', 'decision.implied')
$$;
comment on function private.withhold_decisions(uuid) is
  'Retient les avis d’une décision reprise qui ne sont pas encore partis.';

create function public.record_event(event jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  request public.submissions;
  kind private.event_kinds;
  earlier bigint;
  event_id bigint;
begin
  if pg_column_size(event - 'receipt') > 300000 or pg_column_size(event) > 2500000 then perform private.refuse('PV302'); end if;
  request := private.lock_request(commune, event);
  perform private.check_processed(request);
  select j.id into earlier from public.journal j
  where j.event_key = (record_event.event ->> 'key')::uuid and j.submission_id = request.id;
  if found then return jsonb_build_object('outcome', 'replayed', 'event', earlier); end if;
  select k.* into kind from private.event_kinds k where k.kind = event ->> 'kind';
  perform private.check_event(kind, request, event);
  if kind.kind = 'documents.asked' then perform private.check_documents(request, event); end if;
  perform private.check_receipt(kind, request, event);
  perform private.check_abuse(request, event);
  event := private.with_kept_state(request, event);
  event_id := private.store_event(kind, request, event);
  perform private.follow_links(kind, request, event);
  perform private.follow_opinions(kind, request, event, event_id);
  perform private.follow_abuse(request, event);
  if kind.kind = 'request.reopened' then perform private.withhold_decisions(request.id); end if;
  perform private.tell_event(kind, request, event_id, event ? 'receipt');
  if kind.kind = 'contact.changed' then
    perform private.tell_old_contact(request, event, event_id);
  end if;
  if kind.kind = 'request.forwarded' then
    perform private.tell_mayor(request, event, event_id);
  end if;
  return jsonb_build_object('outcome', 'recorded', 'event', event_id);
end
$$;
comment on function public.record_event(jsonb) is
  'Inscrit ce qui arrive à une demande, en une transaction : journal, contenu, état, délais, reçu, fichiers, avis. Rejoué avec la même clé, n’arrive qu’une fois.';
grant execute on function public.record_event(jsonb) to tracking, agent, maintenance;

create function public.last_receipt(request jsonb)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.submissions := private.lock_request(private.required_commune(), request);
begin
  return (
    select r.content from public.receipts r
    where r.submission_id = known.id order by r.number desc limit 1
  );
end
$$;
comment on function public.last_receipt(jsonb) is
  'Le dernier reçu d’une demande, pour qui peut y inscrire un événement : le suivant en reprend ce qui ne change pas.';
grant execute on function public.last_receipt(jsonb) to tracking, agent;

create function private.unread_decision(request uuid)
returns public.journal
language sql
stable
set search_path = ''
as $$
  select j.* from public.journal j
  where j.id = private.last_move(request)
    and j.event = 'decision.made' and j.details ->> 'told' = 'online'
$$;
comment on function private.unread_decision(uuid) is
  'Décision mise à disposition en ligne que la personne n’a pas encore ouverte.';

create function private.awaits_reading(request uuid, today date)
returns boolean
language sql
stable
set search_path = ''
as $$
  -- Fifteen days (CRPA, R. 112-20): until then nobody knows on which day it is notified.
  select coalesce((private.unread_decision(request)).counts_on > today - 15, false)
$$;
comment on function private.awaits_reading(uuid, date) is
  'Si la personne peut encore ouvrir la décision avant qu’elle soit réputée notifiée.';

create function public.unread_decisions(today date, batch integer)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(due)), '[]')
  from (
    select s.reference, s.state, unread.counts_on as "on", unread.id as "lastMove",
           d.definition as "definition",
           (
             select jsonb_agg(
               jsonb_build_object(
                 'id', j.id, 'kind', j.event, 'actor', j.actor, 'at', j.at,
                 'countsOn', j.counts_on, 'details', j.details, 'content', null
               )
               order by j.id
             )
             from public.journal j
             left join private.event_kinds k on k.kind = j.event
             where j.submission_id = s.id and (j.event = 'submission.received' or k.kind is not null)
           ) as "events"
    from public.submissions s
    cross join lateral private.unread_decision(s.id) as unread
    join public.procedure_definitions d
      on d.commune_id = s.commune_id
      and d.slug = s.procedure_slug
      and d.version = s.definition_version
    where s.commune_id = private.required_commune()
      and s.state = 'decided'
      and unread.counts_on <= unread_decisions.today - 15
      -- Nobody is deemed to have received what no notice told of.
      and exists (
        select from public.outbox o
        where o.event_id = unread.id and o.is_for_person and o.sent_at is not null
      )
    order by unread.id
    limit batch
  ) as due
$$;
comment on function public.unread_decisions(date, integer) is
  'Décisions mises à disposition en ligne depuis quinze jours et jamais ouvertes (CRPA, R. 112-20). Ni réponse, ni nom, ni texte.';
grant execute on function public.unread_decisions(date, integer) to maintenance;

create function private.counted_events(request uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_agg(
    jsonb_build_object(
      'id', j.id, 'kind', j.event, 'actor', j.actor, 'at', j.at, 'countsOn', j.counts_on,
      'details', j.details, 'content', null
    )
    order by j.id
  )
  from public.journal j
  where j.submission_id = request
    and (
      j.event = 'submission.received' or exists (select from private.event_kinds k where k.kind = j.event)
    )
$$;
comment on function private.counted_events(uuid) is
  'Ce qui est arrivé à une demande, sans ce qui a été dit : les jours se comptent avec cela seul.';

create function private.counted_rules(definition jsonb)
returns jsonb
language sql
immutable
set search_path = ''
return jsonb_build_object(
  'procedure', jsonb_build_object(
    'kind', definition -> 'procedure' -> 'kind',
    'silence', definition -> 'procedure' -> 'silence',
    'answerWithin', definition -> 'procedure' -> 'answerWithin',
    'retention', definition -> 'procedure' -> 'retention'
  ),
  'commune', jsonb_build_object(
    'address', definition -> 'commune' -> 'address',
    'implicitDecisionShift', definition -> 'commune' -> 'implicitDecisionShift'
  ),
  'authority', jsonb_build_object('appeals', definition -> 'authority' -> 'appeals')
);
comment on function private.counted_rules(jsonb) is
  'De la définition d’une démarche, ce qui fait compter les jours d’une demande.';

create function public.silent_requests(today date, batch integer)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(due)), '[]')
  from (
    select s.reference, s.silence_means as "means", s.implicit_decision_on as "on",
           private.last_move(s.id) as "lastMove", private.counted_events(s.id) as "events",
           private.counted_rules(d.definition) as "definition"
    from public.submissions s
    join public.procedure_definitions d
      on d.commune_id = s.commune_id
      and d.slug = s.procedure_slug
      and d.version = s.definition_version
    where s.commune_id = private.required_commune()
      and s.clock = 'running'
      and s.implicit_decision_on <= silent_requests.today
      and s.state in ('received', 'processing', 'incomplete', 'decided')
      and not private.awaits_reading(s.id, silent_requests.today)
    order by s.implicit_decision_on
    limit batch
  ) as due
$$;
comment on function public.silent_requests(date, integer) is
  'Demandes dont le silence décide, ou a décidé, sans que ce soit encore inscrit. Ni réponse, ni nom.';
grant execute on function public.silent_requests(date, integer) to maintenance;

create function private.warn_services(
  event text, today date, days integer[], requests uuid[], due date[]
)
returns integer
language sql
set search_path = ''
as $$
  with near as (
    select r.id, r.on_day, (
      select min(d) from unnest(warn_services.days) as d where d >= r.on_day - today
    ) as step
    from unnest(requests, due) as r (id, on_day)
  ),
  traced as (
    insert into public.journal (commune_id, submission_id, event, actor, details)
    select s.commune_id, n.id, warn_services.event, 'system',
           jsonb_build_object('step', n.step, 'on', n.on_day)
    from near n
    join public.submissions s on s.id = n.id
    -- Once for each step, however late this runs; again, where the day has moved.
    where not exists (
      select from public.journal j
      where j.submission_id = n.id and j.event = warn_services.event
        and (j.details ->> 'step')::integer <= n.step
        and (j.details ->> 'on')::date = n.on_day
    )
    returning id, submission_id, commune_id
  ),
  told as (
    select private.write_notices(
      t.commune_id, t.submission_id,
      jsonb_build_array(jsonb_build_object(
        'notice', 'service_warning', 'channel', 'email',
        'recipient', private.service_of(s) ->> 'email'
      )),
      t.id
    )
    from traced t
    join public.submissions s on s.id = t.submission_id
  )
  select count(*)::integer from told
$$;
comment on function private.warn_services(text, date, integer[], uuid[], date[]) is
  'Prévient les services de demandes dont un jour approche ou est passé, une fois par palier.';

create function public.warn_of_silence(today date, days integer[])
returns integer
language sql
security definer
set search_path = ''
as $$
  select private.warn_services(
    'notice.warned', today, days, array_agg(s.id), array_agg(s.implicit_decision_on)
  )
  from public.submissions s
  where s.commune_id = private.required_commune()
    and s.clock = 'running'
    and s.state in ('received', 'processing', 'incomplete')
    and s.implicit_decision_on between today + 1 and today + (select max(d) from unnest(days) as d)
$$;
comment on function public.warn_of_silence(date, integer[]) is
  'Prévient les services des demandes dont le silence décidera bientôt, une fois par palier.';
grant execute on function public.warn_of_silence(date, integer[]) to maintenance;

create function public.warn_of_receipts(today date, days integer[])
returns integer
language sql
security definer
set search_path = ''
as $$
  select private.warn_services(
    'notice.receipt_due', today, days, array_agg(s.id), array_agg(s.acknowledgement_due_on)
  )
  from public.submissions s
  where s.commune_id = private.required_commune()
    and s.acknowledgement_due_on <= today + (select max(d) from unnest(days) as d)
$$;
comment on function public.warn_of_receipts(date, integer[]) is
  'Prévient les services des accusés de réception dus bientôt, ou en retard (CRPA, R. 112-11-2), une fois par palier.';
grant execute on function public.warn_of_receipts(date, integer[]) to maintenance;

create function private.count_readers(request uuid)
returns integer
language plpgsql
stable
set search_path = ''
as $$
begin
  return (select count(distinct r.reader) from public.readings r where r.submission_id = request);
end
$$;
comment on function private.count_readers(uuid) is 'Nombre d’agents qui ont ouvert une demande.';

create function public.read_request(token_hash text)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'reference', s.reference,
    'state', s.state,
    'receivedAt', s.received_at,
    'implicitDecisionOn', s.implicit_decision_on,
    'clock', s.clock,
    'contactWay', case private.holder_of(a)
      when 'represented' then s.represented_way else s.contact_way
    end,
    'holder', private.holder_of(a),
    'deleteAfter', s.delete_after,
    'deleteBy', s.delete_by,
    'proofUntil', s.proof_until,
    'erasedAt', s.erased_at,
    'sent', s.answers,
    'definition', d.definition,
    'lastMove', private.last_move(s.id),
    'readers', private.count_readers(s.id),
    'receipts', private.receipt_list(s.id),
    'events', (
      select jsonb_agg(
        jsonb_build_object(
          'id', j.id, 'kind', j.event, 'actor', j.actor, 'at', j.at, 'countsOn', j.counts_on,
          'holder', case
            when s.represented_way is not null and j.actor = 'applicant'
              then coalesce(j.actor_id, 'applicant')
          end,
          'details', j.details, 'content', c.content
        )
        order by j.id
      )
      from public.journal j
      left join private.event_kinds k on k.kind = j.event
      left join public.event_contents c on c.event_id = j.id
      where j.submission_id = s.id and (j.event = 'submission.received' or k.is_told)
    )
  )
  from private.opened_address(private.required_commune(), read_request.token_hash) a
  join public.submissions s on s.id = a.submission_id
  join public.procedure_definitions d
    on d.commune_id = s.commune_id
    and d.slug = s.procedure_slug
    and d.version = s.definition_version
$$;
comment on function public.read_request(text) is
  'Ce qu’une personne lit de sa demande : état, délais, ce qui est arrivé. Pour qui tient l’adresse secrète.';
grant execute on function public.read_request(text) to tracking;

reset role;
