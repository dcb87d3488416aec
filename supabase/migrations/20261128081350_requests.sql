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
  is_announced boolean not null
);
comment on table private.event_kinds is
  'Ce qui peut arriver à une demande. Le même registre est dans src/requests/event-kinds.ts.';
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

alter table private.event_kinds enable row level security;
revoke all on private.event_kinds from public, anon, authenticated, service_role;

insert into private.event_kinds
  (kind, actors, from_states, to_state, moves_clocks, is_told, is_announced)
values
  ('request.taken', '{agent}', '{received,processing}', 'processing', false, true, false),
  ('documents.asked', '{agent}', '{received,processing}', 'incomplete', true, true, true),
  ('documents.received', '{applicant,agent}', '{incomplete}', null, false, true, true),
  ('request.completed', '{applicant,agent}', '{incomplete}', 'processing', true, true, true),
  ('request.forwarded', '{agent}', '{received,processing,incomplete}', 'forwarded', true, true, true),
  ('message.written', '{agent}', '{received,processing,incomplete,forwarded,decided,closed}', null, false, true, true),
  ('message.received', '{applicant}', '{received,processing,incomplete,forwarded,decided,closed}', null, false, true, true),
  ('note.written', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, false, false),
  ('person.called', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, true, false),
  ('receipt.backdated', '{agent}', '{received,processing}', 'processing', true, true, true),
  ('decision.made', '{agent}', '{received,processing,incomplete}', 'decided', true, true, true),
  ('decision.notified', '{agent}', '{decided}', null, true, true, false),
  ('decision.implied', '{system}', '{received,processing,incomplete,decided}', 'decided', true, true, true),
  ('request.withdrawn', '{applicant,agent}', '{received,processing,incomplete}', 'withdrawn', true, true, true),
  ('request.closed', '{agent}', '{received,processing,forwarded,decided}', 'closed', true, true, false),
  ('request.reopened', '{agent}', '{withdrawn,closed,decided}', 'processing', true, true, true),
  ('abuse.warned', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, true, true),
  ('abuse.marked', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, true, false),
  ('abuse.lifted', '{agent}', '{received,processing,incomplete,forwarded,decided,withdrawn,closed}', null, false, true, true);

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
        and s.service_slug = any (private.claimed_services())
      else s.reference = event ->> 'reference'
    end
  for update;
  if not found then perform private.refuse('PV401'); end if;
  return found_one;
end
$$;
comment on function private.lock_request(text, jsonb) is
  'La demande d’un événement, si qui l’inscrit peut y toucher. Nul autre événement ne vient pendant ce temps.';

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
      j.event = 'submission.received'
      or exists (
        select from private.event_kinds k
        where k.kind = j.event and (k.moves_clocks or k.to_state is not null)
      )
    )
$$;
comment on function private.last_move(uuid) is
  'Dernier événement qui a changé l’état ou un délai de la demande.';

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
  if kind.moves_clocks <> (event ? 'clocks') then perform private.refuse('PV405'); end if;
  -- Closing answers nothing: silence would go on deciding, unseen.
  if kind.kind = 'request.closed' and request.clock in ('running', 'waiting') then
    perform private.refuse('PV409');
  end if;
  -- An agent reads what comes: whoever holds a code does not bury them.
  if private.acting() = 'applicant' and (
    select count(*) from public.journal j
    where j.submission_id = request.id and j.actor = 'applicant'
      and j.event not like 'access.%' and j.at > now() - interval '24 hours'
  ) > 20 then
    perform private.refuse('PV408');
  end if;
  -- A refusal says why, in law and in fact (CRPA, L. 211-2 and L. 211-5).
  if kind.kind = 'decision.made' and event -> 'details' ->> 'outcome' = 'refused'
    and (
      coalesce(event -> 'content' ->> 'law', '') = '' or coalesce(event -> 'content' ->> 'facts', '') = ''
    )
  then
    perform private.refuse('PV407');
  end if;
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
    private.claim('sub'), (event ->> 'countsOn')::date, coalesce(event -> 'details', '{}')
  )
  returning id into event_id;
  if event ? 'content' then
    insert into public.event_contents (event_id, submission_id, commune_id, content)
    values (event_id, request.id, request.commune_id, event -> 'content');
  end if;
  update public.submissions s
  set state = coalesce(kind.to_state, s.state),
      clock = coalesce(event -> 'clocks' ->> 'clock', s.clock),
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
  perform private.join_attachments(
    request.commune_id, request.id,
    array(select jsonb_array_elements_text(coalesce(event -> 'attachments', '[]'))::uuid)
  );
  return event_id;
end
$$;
comment on function private.store_event(private.event_kinds, public.submissions, jsonb) is
  'Inscrit un événement, ce qu’il dit, l’état et les délais qui suivent, et les fichiers qui l’accompagnent.';

create function private.tell_event(
  kind private.event_kinds, request public.submissions, event_id bigint
)
returns void
language sql
set search_path = ''
as $$
  select private.write_notices(
    request.commune_id, request.id,
    jsonb_build_array(
      case
        when private.acting() <> 'applicant' then jsonb_build_object(
          'notice', 'request_news', 'channel', request.contact_way,
          'recipient', case request.contact_way when 'email' then request.contact_email end
        )
        else jsonb_build_object(
          'notice', 'service_news', 'channel', 'email',
          'recipient', (
            select d.definition -> 'service' ->> 'email' from public.procedure_definitions d
            where d.commune_id = request.commune_id
              and d.slug = request.procedure_slug
              and d.version = request.definition_version
          )
        )
      end
    ),
    event_id
  )
  where kind.is_announced
$$;
comment on function private.tell_event(private.event_kinds, public.submissions, bigint) is
  'Écrit l’avis d’un événement, pour qui ne l’a pas fait : la personne, par le moyen qu’elle a choisi, ou le service.';

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
  if pg_column_size(event) > 300000 then perform private.refuse('PV302'); end if;
  request := private.lock_request(commune, event);
  select j.id into earlier from public.journal j
  where j.event_key = (record_event.event ->> 'key')::uuid and j.submission_id = request.id;
  if found then return jsonb_build_object('outcome', 'replayed', 'event', earlier); end if;
  select k.* into kind from private.event_kinds k where k.kind = event ->> 'kind';
  perform private.check_event(kind, request, event);
  if kind.kind = 'documents.asked' then perform private.check_documents(request, event); end if;
  perform private.check_abuse(request, event);
  event_id := private.store_event(kind, request, event);
  perform private.follow_abuse(request, event);
  perform private.tell_event(kind, request, event_id);
  return jsonb_build_object('outcome', 'recorded', 'event', event_id);
end
$$;
comment on function public.record_event(jsonb) is
  'Inscrit ce qui arrive à une demande, en une transaction : journal, contenu, état, délais, fichiers, avis. Rejoué avec la même clé, n’arrive qu’une fois.';
grant execute on function public.record_event(jsonb) to tracking, agent, maintenance;

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
    order by s.implicit_decision_on
    limit batch
  ) as due
$$;
comment on function public.silent_requests(date, integer) is
  'Demandes dont le silence décide, ou a décidé, sans que ce soit encore inscrit. Ni réponse, ni nom.';
grant execute on function public.silent_requests(date, integer) to maintenance;

create function public.warn_of_silence(today date, days integer[])
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  warned integer;
begin
  with near as (
    select s.*, (
      select min(d) from unnest(warn_of_silence.days) as d
      where d >= s.implicit_decision_on - today
    ) as step
    from public.submissions s
    where s.commune_id = commune
      and s.clock = 'running'
      and s.state in ('received', 'processing', 'incomplete')
      and s.implicit_decision_on between today + 1 and today + (
        select max(d) from unnest(warn_of_silence.days) as d
      )
  ),
  traced as (
    insert into public.journal (commune_id, submission_id, event, actor, details)
    select n.commune_id, n.id, 'notice.warned', 'system',
           jsonb_build_object('step', n.step, 'on', n.implicit_decision_on)
    from near n
    -- Once for each step, however late this runs; again, where the day has moved.
    where not exists (
      select from public.journal j
      where j.submission_id = n.id and j.event = 'notice.warned'
        and (j.details ->> 'step')::integer <= n.step
        and (j.details ->> 'on')::date = n.implicit_decision_on
    )
    returning id, submission_id
  ),
  told as (
    select private.write_notices(
      commune, t.submission_id,
      jsonb_build_array(jsonb_build_object(
        'notice', 'service_warning', 'channel', 'email',
        'recipient', d.definition -> 'service' ->> 'email'
      )),
      t.id
    )
    from traced t
    join public.submissions s on s.id = t.submission_id
    join public.procedure_definitions d
      on d.commune_id = s.commune_id
      and d.slug = s.procedure_slug
      and d.version = s.definition_version
  )
  select count(*) into warned from told;
  return warned;
end
$$;
comment on function public.warn_of_silence(date, integer[]) is
  'Prévient les services des demandes dont le silence décidera bientôt, une fois par palier.';
grant execute on function public.warn_of_silence(date, integer[]) to maintenance;

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
    'contactWay', s.contact_way,
    'deleteAfter', s.delete_after,
    'deleteBy', s.delete_by,
    'proofUntil', s.proof_until,
    'erasedAt', s.erased_at,
    'definition', d.definition,
    'lastMove', private.last_move(s.id),
    'receipts', private.receipt_list(s.id),
    'events', (
      select jsonb_agg(
        jsonb_build_object(
          'id', j.id, 'kind', j.event, 'actor', j.actor, 'at', j.at, 'countsOn', j.counts_on,
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
