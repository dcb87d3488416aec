/*
 * Batches of the desk: one act on up to five hundred requests. A batch is an object with a line for each
 * request: each is done by itself, with the rights that its agent has at that instant.
 */

set role parvis_owner;

create table public.desk_batches (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  agent_id text not null check (length(agent_id) between 1 and 100),
  made_key uuid not null,
  signed_by jsonb not null
    check (jsonb_typeof(signed_by) = 'object' and octet_length(signed_by::text) <= 1000),
  act text check (act ~ '^[a-z][a-z-]{0,39}$'),
  event_kind text references private.event_kinds (kind),
  typed jsonb check (jsonb_typeof(typed) = 'object' and octet_length(typed::text) <= 50000),
  made_at timestamptz not null default now(),
  confirmed_at timestamptz,
  seen bigint not null default 0,
  constraint a_batch_says_what_it_does check (
    (act is null) = (event_kind is null) and (act is null) = (typed is null)
    and (confirmed_at is null or act is not null)
  ),
  constraint a_batch_is_made_once unique (commune_id, agent_id, made_key)
);
comment on table public.desk_batches is
  'Lots : une action d’un agent sur plusieurs demandes. Oubliés après trente jours.';
comment on column public.desk_batches.id is 'Clé du lot, dans l’adresse de sa page.';
comment on column public.desk_batches.commune_id is 'Commune du bureau.';
comment on column public.desk_batches.agent_id is 'Agent qui le fait : lui seul le voit.';
comment on column public.desk_batches.made_key is
  'Clé faite par la page : envoyée deux fois, elle fait un lot.';
comment on column public.desk_batches.signed_by is 'Nom et qualité de l’agent, tels que les personnes les liront.';
comment on column public.desk_batches.act is 'Action choisie ; vide avant.';
comment on column public.desk_batches.event_kind is 'Ce que cette action inscrit au journal.';
comment on column public.desk_batches.typed is 'Ce qui est écrit pour cette action, par champ du formulaire.';
comment on column public.desk_batches.made_at is 'Instant où les demandes ont été choisies.';
comment on column public.desk_batches.confirmed_at is 'Instant où l’agent l’a confirmé ; vide avant.';
comment on column public.desk_batches.seen is
  'Dernier événement de la commune quand l’agent a lu ce qui partirait : ce qui est arrivé depuis peut rendre l’action fausse.';

create index desk_batches_that_wait on public.desk_batches (commune_id, confirmed_at);

create table public.desk_batch_lines (
  batch_id uuid not null references public.desk_batches (id) on delete cascade,
  position integer not null check (position between 1 and 500),
  submission_id uuid not null references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  event_key uuid not null default gen_random_uuid(),
  outcome text check (outcome in ('done', 'failed')),
  reason text check (reason ~ '^[a-z]+(-[a-z]+)*$' and length(reason) <= 40),
  claimed_until timestamptz,
  primary key (batch_id, position),
  constraint a_request_is_once_in_a_batch unique (submission_id, batch_id),
  constraint what_failed_says_why check ((outcome = 'failed') = (reason is not null))
);
comment on table public.desk_batch_lines is
  'Demandes d’un lot, et ce qu’il en est de chacune. Aucune donnée personnelle.';
comment on column public.desk_batch_lines.batch_id is 'Lot.';
comment on column public.desk_batch_lines.position is 'Rang de la demande dans le lot.';
comment on column public.desk_batch_lines.submission_id is 'Demande.';
comment on column public.desk_batch_lines.commune_id is 'Commune du bureau.';
comment on column public.desk_batch_lines.event_key is
  'Clé de ce qui sera inscrit : tenté deux fois, cela n’arrive qu’une fois.';
comment on column public.desk_batch_lines.outcome is 'Fait, ou pas ; vide tant que c’est à faire.';
comment on column public.desk_batch_lines.reason is 'Code de ce qui l’a empêché.';
comment on column public.desk_batch_lines.claimed_until is
  'Un programme s’en occupe jusqu’à cet instant : un autre ne la prend pas.';

alter table public.desk_batches enable row level security;
alter table public.desk_batch_lines enable row level security;
revoke all on public.desk_batches, public.desk_batch_lines
  from public, anon, authenticated, service_role;

create function private.batch_agent()
returns text
language sql
stable
security definer
set search_path = ''
as $$
  -- Only while there is something to do, and a day at most: then the token opens nothing.
  select a.id::text
  from public.desk_batches b
  join public.agents a on a.id::text = b.agent_id and a.commune_id = b.commune_id
  where b.id::text = private.claim('batch')
    and b.commune_id = private.claim('commune')
    and b.confirmed_at > now() - interval '1 day'
    and (a.ended_at is null or a.ended_at > now())
    and exists (
      select from public.desk_batch_lines l where l.batch_id = b.id and l.outcome is null
    )
$$;
comment on function private.batch_agent() is
  'L’agent du lot que nomme le jeton, tant qu’il reste à faire : ses droits se lisent à chaque appel.';
grant execute on function private.batch_agent() to agent;

create function private.own_batch(batch uuid)
returns public.desk_batches
language plpgsql
stable
set search_path = ''
as $$
declare
  found_one public.desk_batches;
begin
  select b.* into found_one from public.desk_batches b
  where b.id = own_batch.batch and b.commune_id = private.required_commune()
    and b.agent_id = private.actor_id();
  if not found then perform private.refuse('PV480'); end if;
  return found_one;
end
$$;
comment on function private.own_batch(uuid) is 'Le lot que l’agent a fait. Celui d’un autre est inconnu.';

create function public.make_batch(batch jsonb)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  maker constant text := private.actor_id();
  made uuid;
begin
  if maker is null then perform private.refuse('PV480'); end if;
  insert into public.desk_batches (commune_id, agent_id, made_key, signed_by)
  values (commune, maker, (batch ->> 'key')::uuid, batch -> 'by')
  on conflict (commune_id, agent_id, made_key) do nothing
  returning id into made;
  if made is null then
    return (
      select b.id from public.desk_batches b
      where b.commune_id = commune and b.agent_id = maker and b.made_key = (batch ->> 'key')::uuid
    );
  end if;
  -- Those of the services of the agent alone, in the order in which they were chosen.
  insert into public.desk_batch_lines (batch_id, position, submission_id, commune_id)
  select made, row_number() over (order by chosen.place), s.id, commune
  from (
    select reference, min(place) as place
    from jsonb_array_elements_text(batch -> 'references') with ordinality as one (reference, place)
    group by reference
  ) as chosen
  join public.submissions s
    on s.commune_id = commune and s.reference = chosen.reference
    and s.remit = any ((select private.claimed_remits())::text[])
  order by chosen.place
  limit 500;
  if not found then perform private.refuse('PV481'); end if;
  return made;
end
$$;
comment on function public.make_batch(jsonb) is
  'Fait un lot avec les demandes choisies : celles des services de l’agent, cinq cents au plus. La même clé rend le même lot.';
grant execute on function public.make_batch(jsonb) to agent;

create function public.set_batch_act(batch uuid, act text, kind text, typed jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_one constant public.desk_batches := private.own_batch(batch);
begin
  update public.desk_batches b
  set act = set_batch_act.act, event_kind = set_batch_act.kind, typed = set_batch_act.typed
  where b.id = found_one.id and b.confirmed_at is null;
  if not found then perform private.refuse('PV482'); end if;
end
$$;
comment on function public.set_batch_act(uuid, text, text, jsonb) is
  'Choisit ce que fait un lot, tant qu’il n’est pas confirmé.';
grant execute on function public.set_batch_act(uuid, text, text, jsonb) to agent;

create function private.batch_obstacle(
  batch public.desk_batches, request public.submissions, kind private.event_kinds
)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  given constant text := batch.typed ->> (batch.act || '_a');
  assignee constant text := (
    select l.assignee from public.desk_lines l where l.submission_id = request.id
  );
begin
  if not private.reaches('process', request.service_slug, request.sector) then
    return 'reader-only';
  end if;
  if not (request.state = any (kind.from_states)) then return 'wrong-state'; end if;
  if kind.kind = 'request.closed' and (
    request.clock in ('running', 'waiting') and request.state <> 'forwarded'
    or (private.unread_decision(request.id)).id is not null
  ) then
    return 'decision-owed';
  end if;
  if kind.kind = 'request.taken' and assignee = private.actor_id() then return 'already'; end if;
  if kind.kind = 'request.assigned' and assignee is not distinct from nullif(given, 'personne') then
    return 'already';
  end if;
  if kind.kind = 'request.assigned' and given <> 'personne'
    and not private.processes(given, request.commune_id, request.service_slug, request.sector)
  then
    return 'not-of-their-service';
  end if;
  if kind.kind = 'request.rerouted' then
    if given = request.service_slug then return 'already'; end if;
    if not private.processes(null, request.commune_id, given, request.sector) then
      return 'nobody-there';
    end if;
  end if;
  return null;
end
$$;
comment on function private.batch_obstacle(
  public.desk_batches, public.submissions, private.event_kinds
) is
  'Ce qui empêche l’action d’un lot sur une demande, avant d’essayer : ce que refuserait l’inscription. Rien, si rien ne l’empêche.';

create function public.read_batch(batch uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  found_one constant public.desk_batches := private.own_batch(batch);
  remits constant text[] := private.claimed_remits();
  event_kind private.event_kinds;
begin
  select k.* into event_kind from private.event_kinds k where k.kind = found_one.event_kind;
  return jsonb_build_object(
    'id', found_one.id, 'act', found_one.act, 'typed', found_one.typed, 'madeAt', found_one.made_at,
    'confirmedAt', found_one.confirmed_at,
    'seen', (select coalesce(max(j.id), 0) from public.journal j),
    'lines', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'position', l.position, 'outcome', l.outcome, 'reason', l.reason,
          'isHeld', exists (
            select from public.held_messages h
            where h.submission_id = l.submission_id and h.event_key = l.event_key
          ),
          -- Of what the agent sees no more, nothing is said.
          'request', case when s.remit = any (remits) then jsonb_build_object(
            'reference', s.reference, 'name', d.name, 'title', d.procedure_title,
            'service', s.service_slug, 'state', s.state
          ) end,
          'obstacle', case
            when l.outcome is not null or event_kind.kind is null then null
            when not (s.remit = any (remits)) then 'no-request'
            else private.batch_obstacle(found_one, s, event_kind)
          end,
          -- Who is told, and by which way.
          'ways', case when s.remit = any (remits) and event_kind.is_announced then (
            select coalesce(jsonb_agg(told.way), '[]')
            from private.persons_of(s) as p,
              lateral (
                select p.way
                union
                -- The new acknowledgement goes to the address that was given, whatever the way of news.
                select 'email' where event_kind.issues_receipt and p.email is not null
              ) as told (way)
          ) else '[]' end
        )
        order by l.position
      ), '[]')
      from public.desk_batch_lines l
      join public.submissions s on s.id = l.submission_id
      join public.desk_lines d on d.submission_id = s.id
      where l.batch_id = found_one.id
    )
  );
end
$$;
comment on function public.read_batch(uuid) is
  'Un lot de l’agent, demande par demande : ce qui est fait, ce qui empêche le reste, et qui serait prévenu, par quel moyen.';
grant execute on function public.read_batch(uuid) to agent;

create function public.list_batches()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(recent) order by recent."madeAt" desc), '[]')
  from (
    select b.id, b.act, b.made_at as "madeAt", b.confirmed_at as "confirmedAt",
           count(*) as "count", count(*) filter (where l.outcome = 'done') as "done",
           count(*) filter (where l.outcome = 'failed') as "failed"
    from public.desk_batches b
    join public.desk_batch_lines l on l.batch_id = b.id
    where b.commune_id = private.required_commune() and b.agent_id = private.actor_id()
    group by b.id
    order by b.made_at desc
    limit 50
  ) as recent
$$;
comment on function public.list_batches() is 'Les derniers lots de l’agent, et où ils en sont.';
grant execute on function public.list_batches() to agent;

create function public.confirm_batch(batch uuid, seen bigint)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_one public.desk_batches := private.own_batch(batch);
  event_kind private.event_kinds;
begin
  select k.* into event_kind from private.event_kinds k where k.kind = found_one.event_kind;
  if event_kind.kind is null then perform private.refuse('PV482'); end if;
  -- Pressed twice, confirmed once.
  update public.desk_batches b set confirmed_at = now(), seen = confirm_batch.seen
  where b.id = found_one.id and b.confirmed_at is null
  returning b.* into found_one;
  if not found then return; end if;
  -- What the page said it would leave aside is left aside.
  update public.desk_batch_lines l
  set outcome = 'failed', reason = aside.reason
  from (
    select s.id, case
      when not (s.remit = any ((select private.claimed_remits())::text[])) then 'no-request'
      else private.batch_obstacle(found_one, s, event_kind)
    end as reason
    from public.desk_batch_lines o
    join public.submissions s on s.id = o.submission_id
    where o.batch_id = found_one.id
  ) as aside
  where l.batch_id = found_one.id and l.submission_id = aside.id and aside.reason is not null;
end
$$;
comment on function public.confirm_batch(uuid, bigint) is
  'Confirme un lot, une fois. Laisse de côté ce que l’action ne peut pas faire, avec la raison.';
grant execute on function public.confirm_batch(uuid, bigint) to agent;

create function public.claim_batch_lines(batch uuid, most integer)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_one constant public.desk_batches := private.own_batch(batch);
  claimed jsonb;
begin
  if found_one.confirmed_at is null then perform private.refuse('PV482'); end if;
  with taken as (
    select l.position from public.desk_batch_lines l
    where l.batch_id = found_one.id and l.outcome is null
      and coalesce(l.claimed_until, '-infinity') < now()
    order by l.position
    limit least(greatest(most, 1), 50)
    for update skip locked
  ), leased as (
    -- Whoever stops in the middle gives them back after a minute.
    update public.desk_batch_lines l set claimed_until = now() + interval '1 minute'
    from taken t where l.batch_id = found_one.id and l.position = t.position
    returning l.*
  )
  select coalesce(
    jsonb_agg(
      jsonb_build_object('position', l.position, 'key', l.event_key, 'reference', s.reference, 'id', s.id)
      order by l.position
    ),
    '[]'
  )
  into claimed
  from leased l join public.submissions s on s.id = l.submission_id;
  return jsonb_build_object(
    'act', found_one.act, 'typed', found_one.typed, 'by', found_one.signed_by, 'seen', found_one.seen,
    'lines', claimed
  );
end
$$;
comment on function public.claim_batch_lines(uuid, integer) is
  'Réserve pour une minute des demandes d’un lot confirmé qui restent à faire : deux programmes ne prennent pas les mêmes.';
grant execute on function public.claim_batch_lines(uuid, integer) to agent;

create function public.settle_batch_line(batch uuid, line integer, reason text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_one constant public.desk_batches := private.own_batch(batch);
begin
  update public.desk_batch_lines l
  set outcome = case when told.reason is null then 'done' else 'failed' end,
      reason = told.reason, claimed_until = null
  from (
    -- What was passed on before it was noted is seen no more, and is done.
    select o.position, case when j.id is null then settle_batch_line.reason end as reason
    from public.desk_batch_lines o
    left join public.journal j on j.submission_id = o.submission_id and j.event_key = o.event_key
    where o.batch_id = found_one.id and o.position = line
  ) as told
  where l.batch_id = found_one.id and l.position = told.position and l.outcome is null;
end
$$;
comment on function public.settle_batch_line(uuid, integer, text) is
  'Note ce qu’il en est d’une demande d’un lot : faite, ou pourquoi pas.';
grant execute on function public.settle_batch_line(uuid, integer, text) to agent;

create function public.retry_batch(batch uuid, lines integer[], seen bigint)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_one constant public.desk_batches := private.own_batch(batch);
  again integer;
begin
  if found_one.confirmed_at is null then perform private.refuse('PV482'); end if;
  update public.desk_batch_lines l
  -- Another attempt, of which nothing was recorded.
  set outcome = null, reason = null, claimed_until = null
  where l.batch_id = found_one.id and l.position = any (lines) and l.outcome = 'failed';
  get diagnostics again = row_count;
  update public.desk_batches b set confirmed_at = now(), seen = retry_batch.seen
  where b.id = found_one.id and again > 0;
  return again;
end
$$;
comment on function public.retry_batch(uuid, integer[], bigint) is
  'Essaie à nouveau des demandes d’un lot qui n’ont pas été faites. Rend combien.';
grant execute on function public.retry_batch(uuid, integer[], bigint) to agent;

create function public.take_back_batch(batch uuid)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_one constant public.desk_batches := private.own_batch(batch);
  taken integer;
begin
  with back as (
    delete from public.held_messages h
    using public.desk_batch_lines l
    where l.batch_id = found_one.id and h.submission_id = l.submission_id
      and h.event_key = l.event_key and h.agent_id = found_one.agent_id
    returning l.position
  ), told as (
    update public.desk_batch_lines l set outcome = 'failed', reason = 'taken-back'
    from back b where l.batch_id = found_one.id and l.position = b.position
    returning 1
  )
  select count(*) into taken from told;
  return taken;
end
$$;
comment on function public.take_back_batch(uuid) is
  'Reprend les messages d’un lot qui ne sont pas encore partis : leurs demandes restent à faire. Rend combien.';
grant execute on function public.take_back_batch(uuid) to agent;

create function public.waiting_batches()
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
begin
  delete from public.desk_batches b
  where b.commune_id = commune and b.made_at < now() - interval '30 days';
  return (
    select coalesce(jsonb_agg(b.id order by b.confirmed_at), '[]')
    from public.desk_batches b
    where b.commune_id = commune and b.confirmed_at > now() - interval '1 day'
      and exists (
        select from public.desk_batch_lines l
        where l.batch_id = b.id and l.outcome is null
          and coalesce(l.claimed_until, '-infinity') < now()
      )
  );
end
$$;
comment on function public.waiting_batches() is
  'Lots confirmés depuis moins d’un jour dont des demandes restent à faire. Oublie ceux de plus de trente jours.';
grant execute on function public.waiting_batches() to maintenance;

reset role;
