-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Recherches sans résultat : des mots et un nombre par jour, sans rien sur la personne. Effacées après
-- treize mois.
create table public.missed_searches (
  -- Commune dont le site a été consulté.
  commune_id text not null,
  -- Jour, à Paris.
  searched_on date not null,
  -- Mots que le site connaît, sans accents, dans l’ordre alphabétique ; vide quand il n’en connaît
  -- aucun.
  words text not null,
  -- Nombre de recherches ce jour-là.
  searches integer not null default 1,
  constraint missed_searches_pkey PRIMARY KEY (commune_id, searched_on, words),
  constraint missed_searches_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint missed_searches_searches_check CHECK (((searches >= 1) AND (searches <= 10000))),
  constraint missed_searches_words_check CHECK ((words ~ '^([a-z]{2,40}( [a-z]{2,40}){0,3})?$'::text))
);
alter table public.missed_searches owner to parvis_owner;
alter table public.missed_searches enable row level security;
create policy "editors read the searches of the commune"
  on public.missed_searches for select to editor
  using (commune_id = ( SELECT private.claim('commune'::text) AS claim));
grant select on public.missed_searches to editor;

-- Compte une recherche sans résultat, le jour même. Trois cents suites de mots par jour au plus.
create function public.count_missed_search(words text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.count_missed_search(words text) to search_counter;

-- Efface les recherches sans résultat de plus de treize mois.
create function public.purge_missed_searches(today date) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.purge_missed_searches(today date) to maintenance;
