/*
 * Opinions: a service that decides asks another one, or a body outside, what it thinks. The service that is
 * asked reads that request and answers, nothing else, until the opinion is given or taken back.
 */

set role parvis_owner;

create table public.opinions (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  submission_id uuid not null references public.submissions (id) on delete cascade,
  event_id bigint not null unique references public.journal (id),
  service_slug text,
  wanted_on date not null check (isfinite(wanted_on)),
  asked_at timestamptz not null default now(),
  ended_at timestamptz
);
comment on table public.opinions is
  'Avis demandés sur une demande. Le service consulté lit cette demande et répond, rien d’autre, tant que l’avis est attendu.';
comment on column public.opinions.id is 'Clé, dans l’adresse de la page du service consulté.';
comment on column public.opinions.commune_id is 'Commune de la demande.';
comment on column public.opinions.submission_id is 'Demande.';
comment on column public.opinions.event_id is 'Événement qui le demande : la question y est.';
comment on column public.opinions.service_slug is 'Service consulté ; vide pour un organisme extérieur.';
comment on column public.opinions.wanted_on is 'Jour souhaité pour la réponse.';
comment on column public.opinions.asked_at is 'Instant où il a été demandé.';
comment on column public.opinions.ended_at is
  'Instant où il a été rendu, retiré, ou rendu inutile par la suite de la demande ; vide avant.';

create index opinions_of_a_submission on public.opinions (submission_id);
create index opinions_awaited
  on public.opinions (commune_id, service_slug, wanted_on) where ended_at is null;

alter table public.opinions enable row level security;
revoke all on public.opinions from public, anon, authenticated, service_role;
grant select (id, commune_id, submission_id, service_slug, wanted_on, ended_at)
  on public.opinions to agent;
create policy "agents see the opinions that are awaited of their services"
  on public.opinions for select to agent
  using (
    commune_id = (select private.claim('commune')) and ended_at is null
    and service_slug = any ((select private.processed_services())::text[])
  );
create policy "agents see what was joined to requests that their opinion is asked about"
  on public.submission_attachments for select to agent
  using (exists (select from public.opinions o where o.submission_id = submission_attachments.submission_id));

create function private.check_opinion(request public.submissions, event jsonb)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  kind constant text := event ->> 'kind';
  service constant text := event -> 'details' ->> 'service';
begin
  if kind = 'opinion.asked' and service is not null then
    if service = request.service_slug then perform private.refuse('PV402'); end if;
    -- Where nobody works, nobody would ever answer.
    if not private.processes(null, request.commune_id, service, null) then
      perform private.refuse('PV464');
    end if;
  end if;
  if kind in ('opinion.given', 'opinion.withdrawn') and not exists (
    select from public.opinions o
    where o.submission_id = request.id and o.ended_at is null
      and o.event_id = (event -> 'details' ->> 'of')::bigint
  ) then
    perform private.refuse('PV511');
  end if;
end
$$;
comment on function private.check_opinion(public.submissions, jsonb) is
  'Refuse de demander un avis à soi-même ou là où personne ne répond, et d’en clore un qui n’est pas attendu.';

create function private.follow_opinions(
  kind private.event_kinds, request public.submissions, event jsonb, event_id bigint
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if kind.kind = 'opinion.asked' then
    insert into public.opinions (commune_id, submission_id, event_id, service_slug, wanted_on)
    values (
      request.commune_id, request.id, event_id, event -> 'details' ->> 'service',
      (event -> 'details' ->> 'wantedOn')::date
    );
  elsif kind.kind in ('opinion.given', 'opinion.withdrawn') then
    update public.opinions o set ended_at = now()
    where o.event_id = (event -> 'details' ->> 'of')::bigint;
  -- Answered, or elsewhere: there is nothing to advise any more.
  elsif kind.to_state in ('forwarded', 'decided', 'withdrawn', 'closed') then
    update public.opinions o set ended_at = now()
    where o.submission_id = request.id and o.ended_at is null;
  end if;
end
$$;
comment on function private.follow_opinions(private.event_kinds, public.submissions, jsonb, bigint) is
  'Ouvre l’avis qu’un événement demande, et clôt celui qu’il rend, retire ou rend inutile.';

create function private.awaited_opinion(opinion uuid)
returns public.opinions
language plpgsql
set search_path = ''
as $$
declare
  found_one public.opinions;
begin
  select o.* into found_one
  from public.opinions o
  join public.submissions s on s.id = o.submission_id and s.erased_at is null
  where o.id = opinion and o.commune_id = private.required_commune() and o.ended_at is null
    and o.service_slug = any ((select private.processed_services())::text[])
  for update of o;
  if not found or private.actor_id() is null then perform private.refuse('PV511'); end if;
  return found_one;
end
$$;
comment on function private.awaited_opinion(uuid) is
  'Un avis attendu d’un service où l’agent instruit.';

create function public.asked_opinions()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'id', o.id, 'title', d.definition #>> '{procedure,title}',
        'from', private.service_of(s) ->> 'name', 'service', o.service_slug,
        'askedAt', o.asked_at, 'wantedOn', o.wanted_on
      )
      order by o.wanted_on, o.asked_at
    ),
    '[]'
  )
  from public.opinions o
  join public.submissions s on s.id = o.submission_id and s.erased_at is null
  join public.procedure_definitions d
    on d.commune_id = s.commune_id and d.slug = s.procedure_slug
    and d.version = s.definition_version
  where o.commune_id = private.required_commune() and o.ended_at is null
    and o.service_slug = any ((select private.processed_services())::text[])
$$;
comment on function public.asked_opinions() is
  'Avis attendus des services où l’agent instruit : le plus pressé d’abord. Ni réponse, ni nom.';
grant execute on function public.asked_opinions() to agent;

create function public.read_opinion(opinion uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  asked constant public.opinions := private.awaited_opinion(opinion);
  request public.submissions;
begin
  select s.* into request from public.submissions s where s.id = asked.submission_id;
  -- Whoever reads to advise is counted as any reader.
  insert into public.readings (commune_id, submission_id, reader, level, reason)
  select request.commune_id, request.id, private.actor_id(), 'read', 'Avis demandé'
  where not exists (
    select from public.readings r
    where r.submission_id = request.id and r.reader = private.actor_id()
      and r.at > now() - interval '1 hour'
  );
  return jsonb_build_object(
    'reference', request.reference,
    'receivedAt', request.received_at,
    'wantedOn', asked.wanted_on,
    'from', private.service_of(request) ->> 'name',
    'question', (select c.content ->> 'question' from public.event_contents c where c.event_id = asked.event_id),
    'by', (select c.content -> 'by' ->> 'name' from public.event_contents c where c.event_id = asked.event_id),
    'answers', private.answers_now(request),
    'definition', (
      select d.definition from public.procedure_definitions d
      where d.commune_id = request.commune_id and d.slug = request.procedure_slug
        and d.version = request.definition_version
    ),
    'files', (
      select coalesce(
        jsonb_agg(
          jsonb_build_object('id', a.id, 'name', a.name, 'type', a.type, 'size', a.size, 'state', a.state)
          order by a.name, a.id
        ),
        '[]'
      )
      from public.submission_attachments j
      join public.attachments a on a.id = j.attachment_id
      where j.submission_id = request.id
    )
  );
end
$$;
comment on function public.read_opinion(uuid) is
  'Ce que lit un agent à qui un avis est demandé : la question, les réponses, les fichiers. La lecture est notée.';
grant execute on function public.read_opinion(uuid) to agent;

create function public.give_opinion(opinion uuid, key uuid, said jsonb)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  asked public.opinions;
  given bigint;
begin
  -- Sent twice, it is given once.
  if exists (
    select from public.journal j
    where j.event_key = key and j.event = 'opinion.given' and j.commune_id = private.required_commune()
      and j.actor_id = private.actor_id()
  ) then
    return 'replayed';
  end if;
  if length(trim(coalesce(said ->> 'text', ''))) not between 1 and 5000
    or length(trim(coalesce(said -> 'by' ->> 'name', ''))) not between 1 and 120
  then
    perform private.refuse('PV402');
  end if;
  asked := private.awaited_opinion(opinion);
  insert into public.journal (commune_id, submission_id, event, event_key, actor, actor_id, details)
  values (
    asked.commune_id, asked.submission_id, 'opinion.given', key, 'agent', private.actor_id(),
    jsonb_build_object('of', asked.event_id)
  )
  returning id into given;
  insert into public.event_contents (event_id, submission_id, commune_id, content)
  select given, asked.submission_id, asked.commune_id, jsonb_build_object(
    'text', trim(said ->> 'text'), 'by', said -> 'by', 'from', c.content ->> 'to'
  )
  from public.event_contents c where c.event_id = asked.event_id;
  update public.opinions o set ended_at = now() where o.id = asked.id;
  return 'given';
end
$$;
comment on function public.give_opinion(uuid, uuid, jsonb) is
  'Rend un avis : il est au journal de la demande, pour les agents, et le droit de la lire s’arrête là.';
grant execute on function public.give_opinion(uuid, uuid, jsonb) to agent;

reset role;
