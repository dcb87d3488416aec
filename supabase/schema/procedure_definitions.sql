-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Démarches telles qu’elles étaient publiées : une demande garde le texte sous lequel elle a été faite.
create table public.procedure_definitions (
  -- Commune qui a publié la démarche.
  commune_id text not null,
  -- Nom de la démarche dans son adresse.
  slug text not null,
  -- Empreinte de la définition : deux textes, deux versions.
  version text not null,
  -- La définition entière : questions, sens du silence, service, durée de conservation.
  definition jsonb not null,
  -- Instant du premier envoi sous cette version.
  first_used_at timestamp with time zone not null default now(),
  constraint procedure_definitions_pkey PRIMARY KEY (commune_id, slug, version),
  constraint procedure_definitions_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint definition_is_an_object CHECK ((jsonb_typeof(definition) = 'object'::text)),
  constraint definition_is_bounded CHECK ((octet_length((definition)::text) <= 1000000)),
  constraint procedure_definitions_slug_check CHECK ((slug ~ '^[a-z][a-z0-9-]{0,199}$'::text)),
  constraint procedure_definitions_version_check CHECK ((version ~ '^[0-9a-f]{16}$'::text))
);
alter table public.procedure_definitions owner to parvis_owner;
alter table public.procedure_definitions enable row level security;
create policy "agents read the definitions of their commune"
  on public.procedure_definitions for select to agent
  using (commune_id = ( SELECT private.claim('commune'::text) AS claim));
grant select on public.procedure_definitions to agent;

-- Garde une définition sous laquelle une demande est faite, si elle n’y est pas déjà.
create function private.keep_definition(commune text, slug text, version text, definition text) returns void
  language sql volatile owner parvis_owner set search_path="";
