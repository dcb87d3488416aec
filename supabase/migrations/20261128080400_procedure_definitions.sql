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

create function private.keep_definition(commune text, slug text, version text, definition text)
returns void
language sql
set search_path = ''
as $$
  insert into public.procedure_definitions (commune_id, slug, version, definition)
  select commune, keep_definition.slug, keep_definition.version, keep_definition.definition::jsonb
  where not exists (
    select from public.procedure_definitions d
    where d.commune_id = commune
      and d.slug = keep_definition.slug
      and d.version = keep_definition.version
  )
  on conflict do nothing
$$;
comment on function private.keep_definition(text, text, text, text) is
  'Garde une définition sous laquelle une demande est faite, si elle n’y est pas déjà.';

reset role;
