/*
 * A table of agents, whole or not at all: one transaction.
 */

set role parvis_owner;

create function public.import_agents(agents jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  one jsonb;
  asked jsonb;
begin
  for one in select * from jsonb_array_elements(agents) loop
    perform public.invite_agent(one - 'grants');
    for asked in select * from jsonb_array_elements(one -> 'grants') loop
      if asked ->> 'sector' is null then
        perform public.grant_service(
          one ->> 'email', asked ->> 'service', asked ->> 'level', (asked ->> 'endsOn')::date
        );
      else
        perform public.grant_sector(
          one ->> 'email', asked ->> 'sector', asked ->> 'level', (asked ->> 'endsOn')::date
        );
      end if;
    end loop;
  end loop;
end
$$;
comment on function public.import_agents(jsonb) is
  'Inscrit ou met à jour des agents, et leur donne des droits : tous, ou aucun.';
grant execute on function public.import_agents(jsonb) to agent_keeper;

reset role;
