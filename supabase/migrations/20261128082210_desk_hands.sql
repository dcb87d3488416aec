/*
 * Who has a request in charge, and which service: an agent gives it to a colleague, or to another service
 * of the commune. What was filed stays as the person saw it.
 */

set role parvis_owner;

create function private.processing_agents(commune text, services text[])
returns setof public.agents
language sql
stable
set search_path = ''
as $$
  select a.* from public.agents a
  where a.commune_id = commune
    and (a.ended_at is null or a.ended_at > now())
    and exists (
      select from public.agent_grants g
      where g.agent_id = a.id and g.service_slug = any (services)
        and g.level in ('process', 'supervise') and g.ended_at is null and private.is_live(g)
    )
$$;
comment on function private.processing_agents(text, text[]) is
  'Agents de la commune qui traitent aujourd’hui les demandes d’un de ces services.';

create function private.processes(agent text, commune text, service text)
returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from private.processing_agents(commune, array[service]) as a
    where agent is null or a.id::text = agent
  )
$$;
comment on function private.processes(text, text, text) is
  'Si un agent de la commune traite les demandes d’un service ; sans le nommer, si quelqu’un les traite.';

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
    and not private.processes(agent, request.commune_id, request.service_slug)
  then
    perform private.refuse('PV463');
  end if;
  if kind = 'request.rerouted' then
    if coalesce(service ->> 'slug', '') !~ '^[a-z][a-z0-9-]{0,199}$'
      or service ->> 'slug' = request.service_slug
      or event -> 'details' ->> 'from' is distinct from request.service_slug
      or trim(coalesce(service ->> 'name', '')) = ''
      or private.is_email(service ->> 'email') is not true
    then
      perform private.refuse('PV402');
    end if;
    -- Where nobody works, nobody would ever see it again.
    if not private.processes(null, request.commune_id, service ->> 'slug') then
      perform private.refuse('PV464');
    end if;
  end if;
end
$$;
comment on function private.check_hands(public.submissions, jsonb) is
  'Refuse de confier une demande à qui ne traite pas celles de son service, et de la passer à un service où personne n’en traite.';

create function public.service_agents(services text[])
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
  from private.processing_agents(
    private.required_commune(),
    array(select unnest(services) intersect select unnest(private.claimed_services()))
  ) as a
$$;
comment on function public.service_agents(text[]) is
  'Agents qui traitent aujourd’hui les demandes d’un de ces services, parmi ceux que l’agent peut lire : il leur confie une demande.';
grant execute on function public.service_agents(text[]) to agent;

reset role;
