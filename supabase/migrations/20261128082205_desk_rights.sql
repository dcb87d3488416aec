/*
 * What an agent may do; and who else may, for whoever supervises, or watches over data. Whoever administers
 * gives and takes back: see `npm run agents`.
 */

set role parvis_owner;

create function public.desk_rights()
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  me public.agents;
begin
  select a.* into me from public.agents a
  where a.commune_id = commune and a.id::text = private.session_agent();
  return (
    select coalesce(jsonb_agg(
      jsonb_build_object(
        'name', a.name, 'quality', a.quality, 'isMine', a.id is not distinct from me.id,
        'service', g.service_slug, 'sector', g.sector, 'level', g.level, 'endsOn', g.ends_on
      )
      order by a.name, a.id, g.service_slug, g.sector
    ), '[]')
    from public.agent_grants g
    join public.agents a on a.id = g.agent_id
    where g.commune_id = commune and private.is_live(g)
      and (a.ended_at is null or a.ended_at > now())
      and (
        a.id = me.id
        or me.kind = 'dpo'
        or g.service_slug = any ((select private.whole_services('supervise'))::text[])
        or g.sector = any ((select private.sectors_in_reach('supervise'))::text[])
        -- Whoever has some of what they supervise: by its service, or by its sector.
        or exists (
          select from public.service_sectors k
          where k.commune_id = commune
            and k.remit = any ((select private.remits_in_reach('supervise'))::text[])
            and (k.service_slug = g.service_slug or k.sector = g.sector)
        )
      )
  );
end
$$;
comment on function public.desk_rights() is
  'Les droits de l’agent de la session ; pour qui encadre, aussi ceux de qui voit les mêmes demandes ; pour le délégué à la protection des données, tous.';
grant execute on function public.desk_rights() to agent;

reset role;
