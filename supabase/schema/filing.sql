-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Lie à un envoi les fichiers qu’il nomme, tous ou aucun.
create function private.join_attachments(commune text, submission_id uuid, attachment_ids uuid[]) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Enregistre un envoi, ses fichiers, ce qui l’ouvre, ses reçus, sa ligne de journal et ses avis.
-- Rejouée avec la même clé, rend la même référence.
create function private.store_filing(commune text, filing jsonb) returns jsonb
  language plpgsql volatile owner parvis_owner set search_path="";

-- Enregistre un envoi et tout ce qui va avec, s’il reste de la place pour lui, en une transaction.
-- Sinon, dit combien de secondes attendre.
create function public.file_submission(filing jsonb, quota jsonb) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.file_submission(filing jsonb, quota jsonb) to intake;

-- Enregistre ce qui est arrivé par la poste, au guichet, au téléphone ou par courriel, pour un service
-- de l’agent, qui est nommé. Sans quota.
create function public.enter_submission(filing jsonb) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.enter_submission(filing jsonb) to agent;

-- Dit si un envoi porte déjà cette clé, avec les mêmes réponses ou d’autres, quand il ne peut plus être
-- rejoué tel quel.
create function public.filed_with(submission_key uuid, answers_digest text) returns text
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.filed_with(submission_key uuid, answers_digest text) to intake;
