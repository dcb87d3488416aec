-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Inscrit ou met à jour des agents, et leur donne des droits : tous, ou aucun.
create function public.import_agents(agents jsonb) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.import_agents(agents jsonb) to agent_keeper;
