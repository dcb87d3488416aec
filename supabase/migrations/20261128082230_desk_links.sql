/*
 * Two requests of one sector: side by side (linked), or answered as one (the later one merged into the
 * earlier). The other one hears of it in its own journal, in the same transaction.
 */

set role parvis_owner;

create index submissions_merged_into
  on public.submissions (merged_into) where merged_into is not null;

create function private.is_linked(request uuid, other text)
returns boolean
language sql
stable
set search_path = ''
as $$
  select coalesce(
    (
      select j.event = 'request.linked' from public.journal j
      where j.submission_id = request and j.event in ('request.linked', 'request.unlinked')
        and j.details ->> 'to' = other
      order by j.id desc limit 1
    ),
    false
  )
$$;
comment on function private.is_linked(uuid, text) is 'Si une demande est reliée à une autre, nommée par son numéro.';

create function private.other_request(request public.submissions, reference text)
returns public.submissions
language plpgsql
set search_path = ''
as $$
declare
  other public.submissions;
begin
  if reference = request.reference then perform private.refuse('PV510', 'self'); end if;
  -- What is decided of it meanwhile waits, or is seen: whoever merges has the later one, and nobody the
  -- two the other way round.
  select s.* into other from public.submissions s
  where s.commune_id = request.commune_id and s.reference = other_request.reference
    and s.remit = any ((select private.processed_remits())::text[])
  for share;
  if not found then perform private.refuse('PV510', 'unknown'); end if;
  if other.sector <> request.sector then perform private.refuse('PV510', 'sector'); end if;
  return other;
end
$$;
comment on function private.other_request(public.submissions, text) is
  'L’autre demande qu’un agent nomme : une autre, du même secteur, d’un service où il peut agir.';

create function private.is_same_person(request uuid)
returns boolean
language sql
stable
set search_path = ''
as $$
  select j.details -> 'isSamePerson' = 'true' from public.journal j
  where j.submission_id = request and j.event = 'request.merged'
  order by j.id desc limit 1
$$;
comment on function private.is_same_person(uuid) is
  'Si une demande réunie à une autre vient de la même personne, comme l’agent l’a dit.';

create function private.check_merge(
  request public.submissions, kept public.submissions, event jsonb
)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  is_same constant boolean := event -> 'details' -> 'isSamePerson' = 'true';
begin
  if kept.state not in ('received', 'processing', 'incomplete') then
    perform private.refuse('PV510', 'closed');
  end if;
  -- The earliest receipt stands: the later one joins the earlier.
  if (
    select (k.received_on, kept.received_at, k.number) > (r.received_on, request.received_at, r.number)
    from public.desk_lines k, public.desk_lines r
    where k.submission_id = kept.id and r.submission_id = request.id
  ) then
    perform private.refuse('PV510', 'later');
  end if;
  -- Each person is owed their decision; one person, one for each thing that they asked for.
  if request.clock in ('running', 'waiting')
    and not (is_same and kept.procedure_slug = request.procedure_slug)
  then
    perform private.refuse('PV510', 'owed');
  end if;
  if exists (select from public.submissions s where s.merged_into = request.id) then
    perform private.refuse('PV510', 'holds');
  end if;
end
$$;
comment on function private.check_merge(public.submissions, public.submissions, jsonb) is
  'Refuse de réunir une demande à une autre qui est fermée ou plus récente, et d’ôter à quelqu’un la décision qui lui est due.';

create function private.check_links(request public.submissions, event jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  kind constant text := event ->> 'kind';
  details constant jsonb := coalesce(event -> 'details', '{}');
begin
  if kind = 'request.linked' then
    perform private.other_request(request, details ->> 'to');
    if private.is_linked(request.id, details ->> 'to') then perform private.refuse('PV510', 'linked'); end if;
  elsif kind = 'request.unlinked' and not private.is_linked(request.id, details ->> 'to') then
    perform private.refuse('PV510', 'unlinked');
  elsif kind = 'request.merged' then
    perform private.check_merge(request, private.other_request(request, details ->> 'into'), event);
  elsif kind = 'request.unmerged' then
    if request.merged_into is null then perform private.refuse('PV510', 'apart'); end if;
    -- What was answered was answered to both.
    if (select s.state from public.submissions s where s.id = request.merged_into) in ('decided', 'forwarded', 'closed')
      or (private.last_decision(request.merged_into)).event in ('decision.made', 'decision.implied')
    then
      perform private.refuse('PV510', 'settled');
    end if;
  elsif kind = 'request.reopened' and request.merged_into is not null then
    perform private.refuse('PV510', 'merged');
  end if;
end
$$;
comment on function private.check_links(public.submissions, jsonb) is
  'Refuse de relier ou de réunir deux demandes qui ne vont pas ensemble, et de les séparer une fois la réponse donnée.';

create function private.with_kept_state(request public.submissions, event jsonb)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select case
    when event ->> 'kind' <> 'request.merged' then event
    else jsonb_set(event, '{details,state}', (
      select to_jsonb(s.state) from public.submissions s
      where s.commune_id = request.commune_id and s.reference = event -> 'details' ->> 'into'
    ))
  end
$$;
comment on function private.with_kept_state(public.submissions, jsonb) is
  'Un événement, avec l’état de la demande à laquelle une autre est réunie : la personne le lit.';

create function private.mirror_event(
  other public.submissions, kind text, details jsonb, actor text default private.acting()
)
returns bigint
language sql
set search_path = ''
as $$
  insert into public.journal (commune_id, submission_id, event, actor, actor_id, details)
  values (
    other.commune_id, other.id, kind, actor, case when actor = 'agent' then private.actor_id() end, details
  )
  returning id
$$;
comment on function private.mirror_event(public.submissions, text, jsonb, text) is
  'Inscrit dans le journal d’une demande ce qui arrive à l’autre et la concerne.';

create function private.tell_apart(child public.submissions, event_id bigint)
returns void
language sql
set search_path = ''
as $$
  select private.write_notices(
    child.commune_id, child.id,
    private.news_for_person(p.holder, p.way, p.email, p.phone, event_id), event_id
  )
  from private.persons_of(child) as p
$$;
comment on function private.tell_apart(public.submissions, bigint) is
  'Prévient la personne d’une demande réunie à celle de quelqu’un d’autre, par le moyen qu’elle a choisi.';

create function private.follow_kept(kind private.event_kinds, request public.submissions)
returns void
language plpgsql
set search_path = ''
as $$
declare
  child public.submissions;
begin
  -- Of the same person: what they are told of the one that is kept is told already.
  for child in
    select s.* from public.submissions s
    where s.merged_into = request.id and not private.is_same_person(s.id)
  loop
    if kind.to_state = 'withdrawn' then
      -- Somebody else takes theirs back: this one is answered by itself again.
      update public.submissions s set merged_into = null, state = 'processing' where s.id = child.id;
      perform private.tell_apart(
        child, private.mirror_event(child, 'request.unmerged', '{}', 'system')
      );
      perform private.mirror_event(
        request, 'request.parted', jsonb_build_object('from', child.reference), 'system'
      );
    else
      perform private.tell_apart(child, private.mirror_event(
        child, 'kept.moved', jsonb_build_object('state', kind.to_state), 'system'
      ));
    end if;
  end loop;
end
$$;
comment on function private.follow_kept(private.event_kinds, public.submissions) is
  'Dit à chaque personne dont la demande est réunie à celle d’une autre que celle-ci change d’état ; la lui rend si l’autre est retirée.';

create function private.follow_links(
  kind private.event_kinds, request public.submissions, event jsonb
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  other public.submissions;
begin
  if kind.kind in ('request.linked', 'request.unlinked', 'request.merged') then
    select s.* into other from public.submissions s
    where s.commune_id = request.commune_id
      and s.reference = coalesce(event -> 'details' ->> 'to', event -> 'details' ->> 'into');
  end if;
  if kind.kind in ('request.linked', 'request.unlinked') then
    perform private.mirror_event(other, kind.kind, jsonb_build_object('to', request.reference));
  elsif kind.kind = 'request.merged' then
    update public.submissions s set merged_into = other.id where s.id = request.id;
    perform private.mirror_event(other, 'request.joined', jsonb_build_object(
      'from', request.reference, 'isSamePerson', event -> 'details' -> 'isSamePerson'
    ));
  elsif kind.kind = 'request.unmerged' then
    select s.* into other from public.submissions s where s.id = request.merged_into;
    update public.submissions s set merged_into = null where s.id = request.id;
    perform private.mirror_event(
      other, 'request.parted', jsonb_build_object('from', request.reference)
    );
  elsif kind.to_state <> request.state then
    perform private.follow_kept(kind, request);
  end if;
end
$$;
comment on function private.follow_links(private.event_kinds, public.submissions, jsonb) is
  'Ce qu’un événement fait à l’autre demande : reliée, réunie, ou dont la suite dépend.';

reset role;
