-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Un appel sans réponse en rend un dû à la personne, s’il ne l’est pas déjà.
create function private.owe_call() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";
