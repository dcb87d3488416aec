-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Connexion d’où est venu un envoi, le temps qu’un agent puisse le dire abusif : trois jours. Empreinte
-- d’adresse réseau, dont la clé change chaque jour ; jamais l’adresse.
create unlogged table public.submission_sources (
  -- Envoi.
  submission_id uuid not null,
  -- Commune à qui il est fait.
  commune_id text not null,
  -- Empreinte de l’adresse, sous la clé de ce jour-là.
  source text not null,
  -- Instant de l’envoi.
  filed_at timestamp with time zone not null default now(),
  constraint submission_sources_pkey PRIMARY KEY (submission_id),
  constraint submission_sources_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint submission_sources_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint submission_sources_source_check CHECK ((source ~ '^[A-Za-z0-9_-]{22}$'::text))
);
alter table public.submission_sources owner to parvis_owner;
alter table public.submission_sources enable row level security;
CREATE INDEX sources_to_forget ON public.submission_sources USING btree (commune_id, filed_at);

-- Connexions d’où sont venus des envois abusifs : prévenues, puis ralenties jusqu’à un jour dit.
-- Empreintes d’adresses réseau ; jamais l’adresse.
create unlogged table public.abusive_sources (
  -- Envoi par lequel la connexion a été signalée.
  submission_id uuid not null,
  -- Commune qui l’a signalée.
  commune_id text not null,
  -- Empreinte de l’adresse, sous la clé du jour de l’envoi.
  source text not null,
  -- Si elle est ralentie. Sinon, la personne est prévenue, et a le temps de répondre.
  is_marked boolean not null,
  -- Instant où elle est oubliée.
  until timestamp with time zone not null,
  constraint abusive_sources_pkey PRIMARY KEY (submission_id),
  constraint abusive_sources_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint abusive_sources_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint abusive_sources_source_check CHECK ((source ~ '^[A-Za-z0-9_-]{22}$'::text))
);
alter table public.abusive_sources owner to parvis_owner;
alter table public.abusive_sources enable row level security;
CREATE INDEX abusive_sources_of_a_commune ON public.abusive_sources USING btree (commune_id, source) WHERE is_marked;

-- Dit si une connexion est ralentie, d’après ses empreintes de ces derniers jours.
create function private.is_abusive(commune text, quota jsonb) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Les réseaux d’une connexion ralentie : l’adresse a le dixième de ses quotas. Au-delà, un calcul ouvre
-- encore.
create function private.slowed(networks jsonb) returns jsonb
  language sql immutable owner parvis_owner set search_path="";

-- Garde trois jours l’empreinte de la connexion d’où vient un envoi, si elle est connue.
create function private.note_source(commune text, request uuid, quota jsonb) returns void
  language sql volatile owner parvis_owner set search_path="";

-- Retient l’accusé d’un envoi venu d’une connexion abusive : la loi ne le doit pas (CRPA, L. 112-11).
-- Il reste sur sa page.
create function private.owe_nothing(commune text, request uuid) returns void
  language sql volatile owner parvis_owner set search_path="";

-- Refuse de dire abusif un envoi dont la personne n’a pas été prévenue avant, si possible (CRPA, L.
-- 112-11).
create function private.check_abuse(request public.submissions, event jsonb) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Retient la connexion d’un envoi dit abusif, la ralentit, ou la libère.
create function private.follow_abuse(request public.submissions, event jsonb) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Demandes par lesquelles une connexion est prévenue ou ralentie, et jusqu’à quand. Aucune empreinte.
create function public.slowed_sources() returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.slowed_sources() to agent;

-- Oublie les connexions des envois après trois jours, et celles qui étaient ralenties après leur terme.
create function public.forget_abuse() returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.forget_abuse() to maintenance;
