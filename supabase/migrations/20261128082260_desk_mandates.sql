/*
 * Mandates at the desk: whoever has lost the paper says so there, and an agent stops it for them. Each
 * look is narrow, and noted.
 */

set role parvis_owner;

create function private.check_at_desk()
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if cardinality(private.processed_services()) = 0 then perform private.refuse('PV526'); end if;
end
$$;
comment on function private.check_at_desk() is
  'Refuse à qui ne répond dans aucun service : lire n’y suffit pas.';

create function private.desk_mandate(mandate public.mandates)
returns jsonb
language sql
stable
set search_path = ''
return jsonb_build_object(
  'number', mandate.number, 'firstName', mandate.first_name, 'lastName', mandate.last_name,
  'quality', mandate.quality, 'structure', mandate.structure_slug,
  'signedOn', (mandate.signed_at at time zone 'Europe/Paris')::date, 'endsOn', mandate.ends_on,
  'isInForce', private.is_in_force(mandate),
  'procedures', (
    select coalesce(jsonb_agg(
      jsonb_build_object(
        'slug', p.procedure_slug,
        'stoppedOn', (p.revoked_at at time zone 'Europe/Paris')::date,
        'stoppedBy', coalesce(a.name, p.revoked_by), 'reason', p.revoked_why
      )
      order by p.procedure_slug
    ), '[]')
    from public.mandate_procedures p
    left join public.agents a
      on a.id::text = p.revoked_by and a.commune_id = mandate.commune_id
    where p.mandate_id = mandate.id
  )
);
comment on function private.desk_mandate(public.mandates) is
  'Un mandat, pour un agent : qui l’a donné, à quelle structure, pour quoi, jusqu’à quand, et qui l’a arrêté. Ni code, ni papier.';

create function public.find_mandates(asked jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  words text[];
  found_ones public.mandates[];
begin
  perform private.check_at_desk();
  if asked ->> 'number' is not null then
    -- Over or not: whoever asks whether it was stopped reads so.
    found_ones := array(
      select m from public.mandates m
      where m.commune_id = commune and m.number = asked ->> 'number'
    );
  else
    words := array(
      select w from private.words_of(left(asked ->> 'name', 200)) as w order by length(w) desc, w limit 8
    );
    if coalesce(length(words[1]), 0) < 3 then return jsonb_build_object('outcome', 'short'); end if;
    found_ones := array(
      select m from public.mandates m
      where m.commune_id = commune and m.structure_slug = asked ->> 'structure'
        and private.is_in_force(m)
        and not exists (
          select from unnest(words) as typed
          where not exists (
            select from private.words_of(m.first_name || ' ' || m.last_name) as own
            where own ^@ typed
          )
        )
      order by m.signed_at desc, m.number
      limit 21
    );
  end if;
  -- Shown again within the hour, it is the same reading.
  insert into public.readings (commune_id, mandate_id, reader, level)
  select commune, m.id, who.id, case
      when cardinality(private.supervised_services()) > 0 then 'supervise' else 'process'
    end
  from unnest(found_ones[:20]) as m, (select coalesce(private.actor_id(), 'cli') as id) as who
  where not exists (
    select from public.readings r
    where r.mandate_id = m.id and r.reader = who.id and r.at > now() - interval '1 hour'
  );
  return jsonb_build_object(
    'outcome', 'looked', 'isCut', cardinality(found_ones) > 20,
    'mandates', (
      select coalesce(jsonb_agg(private.desk_mandate(m) order by m.signed_at desc, m.number), '[]')
      from unnest(found_ones[:20]) as m
    )
  );
end
$$;
comment on function public.find_mandates(jsonb) is
  'Mandats à montrer à un agent : celui qui a ce numéro, ou ceux en cours d’une structure, par le nom, trois lettres au moins. Vingt au plus. Chaque lecture est notée.';

create function public.stop_mandate_at_desk(number text, procedure text, reason text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  why constant text := trim(stop_mandate_at_desk.reason);
  mandate public.mandates;
begin
  perform private.check_at_desk();
  if coalesce(length(why), 0) not between 1 and 200 then perform private.refuse('PV527'); end if;
  select m.* into mandate from public.mandates m
  where m.commune_id = private.required_commune() and m.number = stop_mandate_at_desk.number
    and private.is_in_force(m)
  for update;
  if not found then perform private.refuse('PV525'); end if;
  return jsonb_build_object(
    'outcome',
    case when private.stop_mandate(
      mandate, stop_mandate_at_desk.procedure, coalesce(private.actor_id(), 'cli'), why
    ) then 'stopped' else 'nothing' end
  );
end
$$;
comment on function public.stop_mandate_at_desk(text, text, text) is
  'Arrête un mandat, ou une de ses démarches, quand la personne le dit au guichet. Note quel agent l’a fait, et pourquoi.';

grant execute on function public.find_mandates(jsonb), public.stop_mandate_at_desk(text, text, text)
  to agent;

reset role;
