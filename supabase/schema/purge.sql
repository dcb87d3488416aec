-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Refuse un jour qui n’est pas encore venu.
create function private.check_day(today date) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Efface de demandes les fichiers, ce qui a été écrit, les avis de la personne et les réponses que
-- répète le reçu. Garde la décision tant qu’elle peut être contestée.
create function private.erase_said(erased uuid[]) returns void
  language sql volatile owner parvis_owner set search_path="";

-- Efface les réponses dont le jour annoncé est passé, les plus en retard d’abord. Restent le numéro,
-- les jours, l’état, le reçu sans réponses, et la décision tant qu’elle peut être contestée.
create function public.erase_answers(today date, batch integer) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.erase_answers(today date, batch integer) to maintenance;

-- Efface en entier des envois que nul ne peut plus contester, les plus en retard d’abord. Laisse une
-- trace sans donnée personnelle.
create function public.purge_expired(today date, batch integer) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.purge_expired(today date, batch integer) to maintenance;

-- Nombre d’envois encore là après leur jour (aucun, quand l’effacement suit), et de ceux dont les
-- réponses sont effacées alors que la mairie doit encore une réponse.
create function public.count_late(today date) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.count_late(today date) to maintenance;

-- Prévient les services des demandes dont les réponses vont être effacées alors que la mairie doit
-- encore une réponse, une fois par palier.
create function public.warn_of_deletion(today date, days integer[]) returns integer
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.warn_of_deletion(today date, days integer[]) to maintenance;
