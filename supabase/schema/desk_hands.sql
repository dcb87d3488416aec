-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Agents de la commune qui traitent aujourd’hui les demandes d’un service dans un secteur ; sans
-- secteur, tout ce qui vient au service.
create function private.processing_agents(commune text, service text, sector text) returns SETOF public.agents
  language sql stable owner parvis_owner set search_path="";

-- Si un agent de la commune traite les demandes d’un service dans un secteur ; sans le nommer, si
-- quelqu’un les traite.
create function private.processes(agent text, commune text, service text, sector text) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Si un service est nommé comme la personne doit le lire.
create function private.is_told_service(service jsonb) returns boolean
  language sql immutable owner parvis_owner set search_path="";

-- Refuse de dire d’une autre démarche ce qui a été fait avec le formulaire de l’une, de changer les
-- questions lues, et un service où personne ne traite de demandes.
create function private.check_recognised(request public.submissions, event jsonb) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Met une demande écrite librement sous la démarche qu’un agent y reconnaît, avec les questions que la
-- personne a lues.
create function private.become(request public.submissions, definition text) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Refuse de confier une demande à qui ne traite pas celles de son service, et de la passer à un service
-- où personne n’en traite.
create function private.check_hands(request public.submissions, event jsonb) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Agents qui traitent aujourd’hui une demande que l’agent peut lire ; sans numéro, celles qu’il traite
-- : il leur confie une demande.
create function public.service_agents(reference text DEFAULT NULL::text) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.service_agents(reference text) to agent;
