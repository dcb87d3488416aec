/*
 * Who has a request in charge, and which service: an agent gives it to a colleague, or to another service
 * of the commune, or says which procedure everyday words are about. What was filed stays as the person saw
 * it.
 */

set role parvis_owner;

create function private.processing_agents(commune text, service text, sector text)
returns setof public.agents
language sql
stable
set search_path = ''
as $$
  select a.* from public.agents a
  where a.commune_id = commune
    and (a.ended_at is null or a.ended_at > now())
    and (
      exists (
        select from public.agent_grants g
        where g.agent_id = a.id and (g.service_slug = service or g.sector = processing_agents.sector)
          and g.level in ('process', 'supervise') and g.ended_at is null and private.is_live(g)
      )
      or processing_agents.sector is null and exists (
        select from private.held_services(a.id, 'process') h where h.service_slug = service
      )
    )
$$;
comment on function private.processing_agents(text, text, text) is
  'Agents de la commune qui traitent aujourd’hui les demandes d’un service dans un secteur ; sans secteur, tout ce qui vient au service.';

create function private.processes(agent text, commune text, service text, sector text)
returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from private.processing_agents(commune, service, sector) as a
    where agent is null or a.id::text = agent
  )
$$;
comment on function private.processes(text, text, text, text) is
  'Si un agent de la commune traite les demandes d’un service dans un secteur ; sans le nommer, si quelqu’un les traite.';

create function private.is_told_service(service jsonb)
returns boolean
language sql
immutable
set search_path = ''
return coalesce(
  service ->> 'slug' ~ '^[a-z][a-z0-9-]{0,199}$'
    and trim(service ->> 'name') <> ''
    and private.is_email(service ->> 'email'),
  false
);
comment on function private.is_told_service(jsonb) is
  'Si un service est nommé comme la personne doit le lire.';

create function private.check_recognised(request public.submissions, event jsonb)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  details constant jsonb := coalesce(event -> 'details', '{}');
  becomes constant jsonb := coalesce((event ->> 'definition')::jsonb, '{}');
begin
  -- Whoever filled in the form of a procedure asked for that one: its period is not taken from them.
  if request.kind <> 'information' and not exists (
    select from public.journal j
    where j.submission_id = request.id and j.event = 'request.recognised'
  ) then
    perform private.refuse('PV505');
  end if;
  -- The questions stay those that the person read.
  if becomes -> 'form' is distinct from (
      select d.definition -> 'form' from public.procedure_definitions d
      where d.commune_id = request.commune_id
        and d.slug = request.procedure_slug
        and d.version = request.definition_version
    )
    or becomes ->> 'slug' is distinct from details #>> '{procedure,slug}'
    or becomes ->> 'slug' = request.procedure_slug
    or becomes -> 'service' is distinct from details -> 'service'
    or details ->> 'from' is distinct from request.service_slug
    or not private.is_told_service(details -> 'service')
  then
    perform private.refuse('PV402');
  end if;
  -- Requests of two sectors are never read together.
  if becomes #>> '{procedure,sector}' is distinct from request.sector and (
    exists (select from public.submissions s where s.merged_into = request.id)
    or exists (
      select from public.journal j
      where j.submission_id = request.id and j.event = 'request.linked'
        and private.is_linked(request.id, j.details ->> 'to')
    )
  ) then
    perform private.refuse('PV510', 'sector');
  end if;
  if not private.processes(
    null, request.commune_id, details #>> '{service,slug}', becomes #>> '{procedure,sector}'
  ) then
    perform private.refuse('PV464');
  end if;
end
$$;
comment on function private.check_recognised(public.submissions, jsonb) is
  'Refuse de dire d’une autre démarche ce qui a été fait avec le formulaire de l’une, de changer les questions lues, et un service où personne ne traite de demandes.';

create function private.become(request public.submissions, definition text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  becomes constant jsonb := definition;
begin
  perform private.keep_definition(
    request.commune_id, becomes ->> 'slug', becomes ->> 'version', definition
  );
  update public.submissions s
  set procedure_slug = becomes ->> 'slug',
      definition_version = becomes ->> 'version',
      sector = becomes #>> '{procedure,sector}',
      kind = becomes #>> '{procedure,kind}',
      final_disposition = becomes #>> '{procedure,retention,then}'
  where s.id = request.id;
end
$$;
comment on function private.become(public.submissions, text) is
  'Met une demande écrite librement sous la démarche qu’un agent y reconnaît, avec les questions que la personne a lues.';

create function private.check_hands(request public.submissions, event jsonb)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  kind constant text := event ->> 'kind';
  agent constant text := event -> 'details' ->> 'agent';
  service constant jsonb := event -> 'details' -> 'service';
begin
  if kind = 'request.assigned' and agent is not null
    and not private.processes(agent, request.commune_id, request.service_slug, request.sector)
  then
    perform private.refuse('PV463');
  end if;
  if kind = 'request.recognised' then perform private.check_recognised(request, event); end if;
  if kind = 'request.rerouted' then
    if not private.is_told_service(service)
      or service ->> 'slug' = request.service_slug
      or event -> 'details' ->> 'from' is distinct from request.service_slug
    then
      perform private.refuse('PV402');
    end if;
    -- Where nobody works, nobody would ever see it again.
    if not private.processes(null, request.commune_id, service ->> 'slug', request.sector) then
      perform private.refuse('PV464');
    end if;
  end if;
end
$$;
comment on function private.check_hands(public.submissions, jsonb) is
  'Refuse de confier une demande à qui ne traite pas celles de son service, et de la passer à un service où personne n’en traite.';

create function public.service_agents(reference text default null)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object('id', a.id, 'name', a.name, 'quality', a.quality) order by a.name, a.id
    ),
    '[]'
  )
  from (
    select distinct a.id, a.name, a.quality
    from public.service_sectors k
    cross join lateral private.processing_agents(k.commune_id, k.service_slug, k.sector) as a
    where k.commune_id = private.required_commune()
      and case
        when service_agents.reference is null
          then k.remit = any ((select private.processed_remits())::text[])
        else k.remit = any ((select private.claimed_remits())::text[]) and k.remit = (
          select s.remit from public.submissions s
          where s.commune_id = k.commune_id and s.reference = service_agents.reference
        )
      end
  ) as a
$$;
comment on function public.service_agents(text) is
  'Agents qui traitent aujourd’hui une demande que l’agent peut lire ; sans numéro, celles qu’il traite : il leur confie une demande.';
grant execute on function public.service_agents(text) to agent;

reset role;
