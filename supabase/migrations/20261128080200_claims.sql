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

create function private.claimed_services()
returns text[]
language sql
stable
set search_path = ''
as $$
  select coalesce(
    array(
      select jsonb_array_elements_text(
        nullif(current_setting('request.jwt.claims', true), '')::jsonb -> 'services'
      )
    ),
    '{}'
  )
$$;
comment on function private.claimed_services() is
  'Services que l’agent peut lire, d’après son jeton.';

-- Whoever is under a policy reads the token.
grant usage on schema private to intake, agent, maintenance, editor, scanner, archivist;
grant execute on function private.claim(text)
  to intake, agent, maintenance, editor, scanner, archivist;
grant execute on function private.claimed_services() to agent;

reset role;
