-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Valeur d’une mention du jeton de la requête, ou rien.
create function private.claim(name text) returns text
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.claim(name text) to agent, archivist, editor, intake, maintenance, scanner;

-- Commune nommée par le jeton. Sans elle, rien ne se lit ni ne s’écrit.
create function private.required_commune() returns text
  language plpgsql stable owner parvis_owner set search_path="";

-- Services que l’agent peut lire, d’après son jeton.
create function private.claimed_services() returns text[]
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.claimed_services() to agent;
