/*
 * The sectors of each service, and what the two open together. A right is given in a service or in a sector;
 * a request has one of each: its remit. A service that serves several sectors opens, to whoever has a right
 * in one of them, the requests of that one alone.
 */

set role parvis_owner;

create table public.service_sectors (
  commune_id text not null references public.communes (id),
  service_slug text not null check (service_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  sector text not null check (sector ~ '^[a-z][a-z-]{0,59}$'),
  remit text not null generated always as (service_slug || '/' || sector) stored,
  is_published boolean not null default false,
  primary key (commune_id, service_slug, sector)
);
comment on table public.service_sectors is
  'Secteurs de chaque service, d’après les démarches publiées et les demandes reçues. Aucune donnée personnelle.';
comment on column public.service_sectors.commune_id is 'Commune du service.';
comment on column public.service_sectors.service_slug is 'Service.';
comment on column public.service_sectors.sector is 'Secteur d’une de ses démarches.';
comment on column public.service_sectors.remit is 'Service et secteur ensemble, comme sur chaque demande.';
comment on column public.service_sectors.is_published is
  'Si une démarche publiée l’y met ; sinon, une demande d’avant.';

alter table public.service_sectors enable row level security;
revoke all on public.service_sectors from public, anon, authenticated, service_role;

create function public.publish_sectors(pairs jsonb)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  changed integer;
  fewer integer;
begin
  insert into public.service_sectors as k (commune_id, service_slug, sector, is_published)
  select distinct commune, p.service, p.sector, true
  from jsonb_to_recordset(pairs) as p (service text, sector text)
  on conflict (commune_id, service_slug, sector) do update set is_published = true
    where not k.is_published;
  get diagnostics changed = row_count;
  update public.service_sectors k set is_published = false
  where k.commune_id = commune and k.is_published and not exists (
    select from jsonb_to_recordset(pairs) as p (service text, sector text)
    where p.service = k.service_slug and p.sector = k.sector
  );
  get diagnostics fewer = row_count;
  return changed + fewer;
end
$$;
comment on function public.publish_sectors(jsonb) is
  'Note les secteurs de chaque service, d’après les démarches publiées. Rend combien ont changé.';
grant execute on function public.publish_sectors(jsonb) to maintenance;

create function private.remits_in_reach(lowest text)
returns text[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(k.remit), '{}')
  from public.service_sectors k
  where k.commune_id = private.claim('commune') and (
    k.service_slug = any ((select private.services_in_reach(lowest))::text[])
    or k.sector = any ((select private.sectors_in_reach(lowest))::text[])
  )
$$;
comment on function private.remits_in_reach(text) is
  'Services et secteurs des demandes où qui appelle a ce droit, ou un plus grand.';

create function private.claimed_remits()
returns text[]
language sql
stable
set search_path = ''
return private.remits_in_reach('read');
comment on function private.claimed_remits() is
  'Services et secteurs des demandes que l’agent peut lire.';

create function private.processed_remits()
returns text[]
language sql
stable
set search_path = ''
return private.remits_in_reach('process');
comment on function private.processed_remits() is
  'Services et secteurs des demandes où l’agent peut agir.';

create function private.entered_services()
returns text[]
language sql
stable
set search_path = ''
return array(select distinct split_part(remit, '/', 1) from unnest(private.claimed_remits()) as remit);
comment on function private.entered_services() is
  'Services dont l’agent lit des demandes : toutes, ou celles d’un secteur.';

create function private.entered_sectors()
returns text[]
language sql
stable
set search_path = ''
return array(select distinct split_part(remit, '/', 2) from unnest(private.claimed_remits()) as remit);
comment on function private.entered_sectors() is 'Secteurs dont l’agent lit des demandes.';

grant execute on function
  private.remits_in_reach(text), private.claimed_remits(), private.processed_remits(),
  private.entered_services(), private.entered_sectors()
  to agent;

reset role;
