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

create function private.claimed_services()
returns text[]
language sql
stable
set search_path = ''
return private.services_in_reach('read');
comment on function private.claimed_services() is 'Services que l’agent peut lire.';

create function private.processed_services()
returns text[]
language sql
stable
set search_path = ''
return private.services_in_reach('process');
comment on function private.processed_services() is 'Services où l’agent peut agir.';

create function private.supervised_services()
returns text[]
language sql
stable
set search_path = ''
return private.services_in_reach('supervise');
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
  private.services_in_reach(text), private.claimed_services(), private.processed_services(),
  private.supervised_services(), private.actor_id()
  to agent;

reset role;
