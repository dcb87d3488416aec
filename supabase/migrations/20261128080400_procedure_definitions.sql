/*
 * Procedures as they were published: a submission keeps the wording it was filed under.
 */

set role parvis_owner;

create table public.procedure_definitions (
  commune_id text not null references public.communes (id),
  slug text not null check (slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  version text not null check (version ~ '^[0-9a-f]{16}$'),
  definition jsonb not null,
  first_used_at timestamptz not null default now(),
  primary key (commune_id, slug, version),
  constraint definition_is_an_object check (jsonb_typeof(definition) = 'object'),
  constraint definition_is_bounded check (octet_length(definition::text) <= 1000000)
);
comment on table public.procedure_definitions is
  'Démarches telles qu’elles étaient publiées : une demande garde le texte sous lequel elle a été faite.';
comment on column public.procedure_definitions.commune_id is 'Commune qui a publié la démarche.';
comment on column public.procedure_definitions.slug is 'Nom de la démarche dans son adresse.';
comment on column public.procedure_definitions.version is
  'Empreinte de la définition : deux textes, deux versions.';
comment on column public.procedure_definitions.definition is
  'La définition entière : questions, sens du silence, service, durée de conservation.';
comment on column public.procedure_definitions.first_used_at is
  'Instant du premier envoi sous cette version.';

alter table public.procedure_definitions enable row level security;
revoke all on public.procedure_definitions from public, anon, authenticated, service_role;

grant select on public.procedure_definitions to agent;
create policy "agents read the definitions of their commune"
  on public.procedure_definitions for select to agent
  using (commune_id = (select private.claim('commune')));

reset role;
