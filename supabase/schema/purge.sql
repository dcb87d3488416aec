-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Efface les envois dont la date annoncée est passée. Laisse une trace sans donnée personnelle.
create function public.purge_expired(today date) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.purge_expired(today date) to maintenance;
