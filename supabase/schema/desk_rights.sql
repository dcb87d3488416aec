-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Les droits de l’agent de la session ; pour qui encadre, aussi ceux de qui voit les mêmes demandes ;
-- pour le délégué à la protection des données, tous.
create function public.desk_rights() returns jsonb
  language plpgsql stable security definer owner parvis_owner set search_path="";
grant execute on function public.desk_rights() to agent;
