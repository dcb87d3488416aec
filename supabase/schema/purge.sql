-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Efface des envois dont la date annoncée est passée, les plus en retard d’abord. Laisse une trace sans
-- donnée personnelle.
create function public.purge_expired(today date, batch integer) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.purge_expired(today date, batch integer) to maintenance;

-- Nombre d’envois encore là après la date annoncée. Aucun, quand l’effacement suit.
create function public.count_late(today date) returns integer
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.count_late(today date) to maintenance;
