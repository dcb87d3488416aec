/*
 * Communes that this database serves. Every other row names one of them.
 */

set role parvis_owner;

create table public.communes (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{0,199}$'),
  name text not null
);
comment on table public.communes is 'Communes servies par cette base.';
comment on column public.communes.id is 'Nom court de la commune, dans les jetons et sur chaque ligne.';
comment on column public.communes.name is 'Nom de la commune, tel qu’on l’écrit.';

alter table public.communes enable row level security;
revoke all on public.communes from public, anon, authenticated, service_role;

reset role;
