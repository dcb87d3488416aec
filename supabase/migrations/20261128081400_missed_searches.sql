/*
 * Searches that found nothing: words and a number, by day. Editors learn which words are missing; who
 * searched, when exactly, and what else was typed are never written.
 */

set role parvis_owner;

create table public.missed_searches (
  commune_id text not null references public.communes (id),
  searched_on date not null,
  words text not null check (words ~ '^([a-z]{2,40}( [a-z]{2,40}){0,3})?$'),
  searches integer not null default 1 check (searches between 1 and 10000),
  constraint missed_searches_pkey primary key (commune_id, searched_on, words)
);
comment on table public.missed_searches is
  'Recherches sans résultat : des mots et un nombre par jour, sans rien sur la personne. Effacées après treize mois.';
comment on column public.missed_searches.commune_id is 'Commune dont le site a été consulté.';
comment on column public.missed_searches.searched_on is 'Jour, à Paris.';
comment on column public.missed_searches.words is
  'Mots que le site connaît, sans accents, dans l’ordre alphabétique ; vide quand il n’en connaît aucun.';
comment on column public.missed_searches.searches is 'Nombre de recherches ce jour-là.';

alter table public.missed_searches enable row level security;
revoke all on public.missed_searches from public, anon, authenticated, service_role;

grant select on public.missed_searches to editor;
create policy "editors read the searches of the commune"
  on public.missed_searches for select to editor
  using (commune_id = (select private.claim('commune')));

create function public.count_missed_search(words text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  today constant date := (now() at time zone 'Europe/Paris')::date;
  counted text := coalesce(count_missed_search.words, '');
begin
  -- Whoever sends thousands of different words fills one line and no more.
  if (
    select count(*) >= 300
    from public.missed_searches m
    where m.commune_id = commune and m.searched_on = today
  ) and not exists (
    select
    from public.missed_searches m
    where m.commune_id = commune and m.searched_on = today and m.words = counted
  ) then
    counted := '';
  end if;
  insert into public.missed_searches as m (commune_id, searched_on, words)
  values (commune, today, counted)
  on conflict on constraint missed_searches_pkey
    do update set searches = least(m.searches + 1, 10000);
end
$$;
comment on function public.count_missed_search(text) is
  'Compte une recherche sans résultat, le jour même. Trois cents suites de mots par jour au plus.';
grant execute on function public.count_missed_search(text) to search_counter;

create function public.purge_missed_searches(today date)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  purged integer;
begin
  if today is null or today > current_date + 1 then perform private.refuse('PV304'); end if;
  delete from public.missed_searches m
  where m.commune_id = commune and m.searched_on < today - interval '13 months';
  get diagnostics purged = row_count;
  return purged;
end
$$;
comment on function public.purge_missed_searches(date) is
  'Efface les recherches sans résultat de plus de treize mois.';
grant execute on function public.purge_missed_searches(date) to maintenance;

reset role;
