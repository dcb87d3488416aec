-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Envois encore permis à une connexion, à un réseau ou à une démarche. Empreintes d’adresses réseau,
-- oubliées en moins de quatre heures.
create unlogged table public.quota_buckets (
  -- Commune à qui l’on envoie.
  commune_id text not null,
  -- Empreinte d’une adresse ou d’un réseau, dont la clé change chaque jour ; jamais l’adresse. Vide :
  -- tout le monde.
  source text not null,
  -- Démarche, « * » pour toutes, « _suivi » pour les codes faux, « _suivi/… » pour ceux d’un groupe de
  -- numéros, « _fichiers » pour les fichiers, « _morceaux » pour leurs morceaux.
  about text not null,
  -- Part du seau de tout le monde : des gens qui envoient en même temps ne s’attendent pas.
  lane smallint not null default 0,
  -- Envois permis au dernier passage.
  tokens double precision not null,
  -- Instant du dernier passage.
  refilled_at timestamp with time zone not null default now(),
  constraint quota_buckets_pkey PRIMARY KEY (commune_id, source, about, lane),
  constraint quota_buckets_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint quota_buckets_about_check CHECK ((length(about) <= 200)),
  constraint quota_buckets_source_check CHECK ((source ~ '^([A-Za-z0-9_-]{22})?$'::text))
) with (fillfactor=50);
alter table public.quota_buckets owner to parvis_owner;
alter table public.quota_buckets enable row level security;

-- Envois permis maintenant : ce qui restait, plus ce qui est revenu depuis.
create function private.bucket_level(
  bucket public.quota_buckets,
  per_hour double precision,
  capacity double precision
) returns double precision
  language sql stable owner parvis_owner set search_path="";

-- Secondes à attendre pour que revienne ce qui manque. Un jour au plus.
create function private.seconds_until(missing double precision, per_hour double precision) returns text
  language sql immutable owner parvis_owner set search_path="";

-- Ce qu’un envoi doit laisser dans un seau : la moitié sans calcul, moins avec un calcul plus fort,
-- rien avec le plus fort.
create function private.kept_back(capacity double precision, strength integer) returns double precision
  language sql immutable owner parvis_owner set search_path="";

-- Refuse ce qu’un seau ne peut pas donner : demande un calcul, d’autant plus fort que le seau est bas ;
-- vide, demande d’attendre.
create function private.refuse_for_now(
  level double precision,
  cost double precision,
  capacity double precision,
  per_hour double precision
) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Retire d’un seau ce que coûte un envoi, s’il y laisse le reste voulu. Sinon, demande un calcul ;
-- vide, refuse.
create function private.take_from_source(
  bucket_of public.quota_buckets,
  per_hour double precision,
  capacity double precision,
  cost double precision,
  least_left double precision
) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Retire ce que coûte un envoi au seau d’une adresse et à ceux des réseaux qui la contiennent, de plus
-- en plus grands. Sans force de calcul, aucun calcul n’aide.
create function private.take_from_networks(
  commune text,
  networks jsonb,
  about text,
  per_hour double precision,
  cost double precision DEFAULT 1,
  strength integer DEFAULT NULL::integer
) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Dit si rien n’est venu depuis une heure du plus grand réseau d’une adresse, ni d’une adresse
-- inconnue.
create function private.is_unseen(commune text, networks jsonb, about text) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Retire un envoi au seau d’une démarche, dans une part que personne d’autre n’utilise. Un quart est
-- gardé pour les réseaux dont rien n’est venu depuis une heure.
create function private.take_from_procedure(
  commune text,
  procedure_slug text,
  per_hour double precision,
  strength integer,
  is_unseen boolean
) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Retire un envoi aux seaux de la connexion, de ses réseaux et de la démarche, ou refuse.
create function private.take_filing(commune text, procedure_slug text, quota jsonb) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Oublie des connexions qui n’ont rien envoyé depuis trois heures.
create function public.forget_sources(batch integer) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.forget_sources(batch integer) to maintenance;
