-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Refuse à qui ne répond dans aucun service : lire n’y suffit pas.
create function private.check_at_desk() returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Un mandat, pour un agent : qui l’a donné, à quelle structure, pour quoi, jusqu’à quand, et qui l’a
-- arrêté. Ni code, ni papier.
create function private.desk_mandate(mandate public.mandates) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Mandats à montrer à un agent : celui qui a ce numéro, ou ceux en cours d’une structure, par le nom,
-- trois lettres au moins. Vingt au plus. Chaque lecture est notée.
create function public.find_mandates(asked jsonb) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.find_mandates(asked jsonb) to agent;

-- Arrête un mandat, ou une de ses démarches, quand la personne le dit au guichet. Note quel agent l’a
-- fait, et pourquoi.
create function public.stop_mandate_at_desk(number text, procedure text, reason text) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.stop_mandate_at_desk(number text, procedure text, reason text) to agent;
