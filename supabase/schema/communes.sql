-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Communes servies par cette base.
create table public.communes (
  -- Nom court de la commune, dans les jetons et sur chaque ligne.
  id text not null,
  -- Nom de la commune, tel qu’on l’écrit.
  name text not null,
  constraint communes_pkey PRIMARY KEY (id),
  constraint communes_id_check CHECK ((id ~ '^[a-z][a-z0-9-]{0,199}$'::text))
);
alter table public.communes owner to parvis_owner;
alter table public.communes enable row level security;
