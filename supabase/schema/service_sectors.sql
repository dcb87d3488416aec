-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Secteurs de chaque service, d’après les démarches publiées et les demandes reçues. Aucune donnée
-- personnelle.
create table public.service_sectors (
  -- Commune du service.
  commune_id text not null,
  -- Service.
  service_slug text not null,
  -- Secteur d’une de ses démarches.
  sector text not null,
  -- Service et secteur ensemble, comme sur chaque demande.
  remit text not null default ((service_slug || '/'::text) || sector),
  -- Si une démarche publiée l’y met ; sinon, une demande d’avant.
  is_published boolean not null default false,
  constraint service_sectors_pkey PRIMARY KEY (commune_id, service_slug, sector),
  constraint service_sectors_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint service_sectors_sector_check CHECK ((sector ~ '^[a-z][a-z-]{0,59}$'::text)),
  constraint service_sectors_service_slug_check CHECK ((service_slug ~ '^[a-z][a-z0-9-]{0,199}$'::text))
);
alter table public.service_sectors owner to parvis_owner;
alter table public.service_sectors enable row level security;

-- Note les secteurs de chaque service, d’après les démarches publiées. Rend combien ont changé.
create function public.publish_sectors(pairs jsonb) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.publish_sectors(pairs jsonb) to maintenance;

-- Services et secteurs des demandes où qui appelle a ce droit, ou un plus grand.
create function private.remits_in_reach(lowest text) returns text[]
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function private.remits_in_reach(lowest text) to agent;

-- Services et secteurs des demandes que l’agent peut lire.
create function private.claimed_remits() returns text[]
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.claimed_remits() to agent;

-- Services et secteurs des demandes où l’agent peut agir.
create function private.processed_remits() returns text[]
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.processed_remits() to agent;

-- Services dont l’agent lit des demandes : toutes, ou celles d’un secteur.
create function private.entered_services() returns text[]
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.entered_services() to agent;

-- Secteurs dont l’agent lit des demandes.
create function private.entered_sectors() returns text[]
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.entered_sectors() to agent;
