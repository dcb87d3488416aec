-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Valeur d’une mention du jeton de la requête, ou rien.
create function private.claim(name text) returns text
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.claim(name text) to agent, archivist, editor, intake, maintenance, scanner;

-- Commune nommée par le jeton. Sans elle, rien ne se lit ni ne s’écrit.
create function private.required_commune() returns text
  language plpgsql stable owner parvis_owner set search_path="";

-- Services où qui appelle a ce droit, ou un plus grand : d’après les droits de l’agent de la session ou
-- du lot, sinon d’après son jeton.
create function private.services_in_reach(lowest text) returns text[]
  language plpgsql stable owner parvis_owner set search_path="";
grant execute on function private.services_in_reach(lowest text) to agent;

-- Services où qui appelle a ce droit, ou un plus grand, sur ce qui ne dit pas de secteur : par un droit
-- dans le service, ou dans tous ses secteurs.
create function private.whole_services(lowest text) returns text[]
  language plpgsql stable owner parvis_owner set search_path="";
grant execute on function private.whole_services(lowest text) to agent;

-- Secteurs où l’agent de la session ou du lot a ce droit, ou un plus grand. Un terminal nomme des
-- services.
create function private.sectors_in_reach(lowest text) returns text[]
  language plpgsql stable owner parvis_owner set search_path="";
grant execute on function private.sectors_in_reach(lowest text) to agent;

-- Si qui appelle a ce droit sur une demande de ce service et de ce secteur : par l’un, ou par l’autre.
create function private.reaches(lowest text, service text, sector text) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Services que l’agent peut lire.
create function private.claimed_services() returns text[]
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.claimed_services() to agent;

-- Services où l’agent peut agir.
create function private.processed_services() returns text[]
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.processed_services() to agent;

-- Services que l’agent encadre.
create function private.supervised_services() returns text[]
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.supervised_services() to agent;

-- Identifiant de qui agit, pour le journal : l’agent de la session ou du lot, sinon qui le jeton nomme.
create function private.actor_id() returns text
  language plpgsql stable owner parvis_owner set search_path="";
grant execute on function private.actor_id() to agent;
