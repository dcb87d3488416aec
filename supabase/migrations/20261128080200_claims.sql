/*
 * What a token says of whoever calls: read by policies and functions, out of reach of the API.
 */

set role parvis_owner;

create function private.claim(name text)
returns text
language sql
stable
set search_path = ''
as $$
  select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> name
$$;
comment on function private.claim(text) is
  'Valeur d’une mention du jeton de la requête, ou rien.';

create function private.required_commune()
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  commune constant text := private.claim('commune');
begin
  if commune is null then perform private.refuse('PV001'); end if;
  return commune;
end
$$;
comment on function private.required_commune() is
  'Commune nommée par le jeton. Sans elle, rien ne se lit ni ne s’écrit.';

create function private.services_in_reach(lowest text)
returns text[]
language plpgsql
stable
set search_path = ''
as $$
begin
  -- At the desk, grants are read at each call: one that is taken back is gone at the next click.
  if coalesce(private.claim('session'), private.claim('batch')) is not null then
    return private.granted_services(lowest);
  end if;
  -- In a terminal, whoever holds the key of tokens says which.
  return array(
    select jsonb_array_elements_text(
      nullif(current_setting('request.jwt.claims', true), '')::jsonb -> 'services'
    )
  );
end
$$;
comment on function private.services_in_reach(text) is
  'Services où qui appelle a ce droit, ou un plus grand : d’après les droits de l’agent de la session ou du lot, sinon d’après son jeton.';

create function private.whole_services(lowest text)
returns text[]
language plpgsql
stable
set search_path = ''
as $$
begin
  if coalesce(private.claim('session'), private.claim('batch')) is not null then
    return private.granted_whole(lowest);
  end if;
  return private.services_in_reach(lowest);
end
$$;
comment on function private.whole_services(text) is
  'Services où qui appelle a ce droit, ou un plus grand, sur ce qui ne dit pas de secteur : par un droit dans le service, ou dans tous ses secteurs.';

create function private.sectors_in_reach(lowest text)
returns text[]
language plpgsql
stable
set search_path = ''
as $$
begin
  if coalesce(private.claim('session'), private.claim('batch')) is not null then
    return private.granted_sectors(lowest);
  end if;
  return '{}';
end
$$;
comment on function private.sectors_in_reach(text) is
  'Secteurs où l’agent de la session ou du lot a ce droit, ou un plus grand. Un terminal nomme des services.';

create function private.reaches(lowest text, service text, sector text)
returns boolean
language sql
stable
set search_path = ''
return service = any (private.services_in_reach(lowest))
  or sector = any (private.sectors_in_reach(lowest));
comment on function private.reaches(text, text, text) is
  'Si qui appelle a ce droit sur une demande de ce service et de ce secteur : par l’un, ou par l’autre.';

create function private.claimed_services()
returns text[]
language sql
stable
set search_path = ''
return private.whole_services('read');
comment on function private.claimed_services() is 'Services que l’agent peut lire.';

create function private.processed_services()
returns text[]
language sql
stable
set search_path = ''
return private.whole_services('process');
comment on function private.processed_services() is 'Services où l’agent peut agir.';

create function private.supervised_services()
returns text[]
language sql
stable
set search_path = ''
return private.whole_services('supervise');
comment on function private.supervised_services() is 'Services que l’agent encadre.';

create function private.actor_id()
returns text
language plpgsql
stable
set search_path = ''
as $$
begin
  if private.claim('session') is not null then return private.session_agent(); end if;
  -- What an agent confirmed goes on once they have left the page.
  if private.claim('batch') is not null then return private.batch_agent(); end if;
  return private.claim('sub');
end
$$;
comment on function private.actor_id() is
  'Identifiant de qui agit, pour le journal : l’agent de la session ou du lot, sinon qui le jeton nomme.';

-- Whoever is under a policy reads the token.
grant usage on schema private to intake, agent, maintenance, editor, scanner, archivist;
grant execute on function private.claim(text)
  to intake, agent, maintenance, editor, scanner, archivist;
grant execute on function
  private.services_in_reach(text), private.whole_services(text), private.sectors_in_reach(text),
  private.claimed_services(), private.processed_services(),
  private.supervised_services(), private.actor_id()
  to agent;

reset role;
