/*
 * Roles: one for each family of functions, reached through short-lived tokens.
 * Nothing is granted by default: every right below is given by name.
 */

alter default privileges in schema public revoke all on tables from public, anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from public, anon, authenticated, service_role;
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke execute on functions from public, anon, authenticated, service_role;

-- Takes submissions in. Can do nothing else, not even read one.
create role intake nologin noinherit;
-- Shows a receipt to whoever holds its secret.
create role tracking nologin noinherit;
-- Reads the submissions of the services named in its token.
create role agent nologin noinherit;
-- Sends notices and deletes what is past its date. Never reads answers.
create role maintenance nologin noinherit;

grant intake, tracking, agent, maintenance to authenticator;
grant usage on schema public to intake, tracking, agent, maintenance;

-- A query that waits longer is refused: the function answers before the platform gives up.
alter role intake set statement_timeout = '5s';
alter role tracking set statement_timeout = '5s';
alter role agent set statement_timeout = '15s';
alter role maintenance set statement_timeout = '20s';

-- What policies and functions need, out of reach of the API.
create schema private;
revoke all on schema private from public;
grant usage on schema private to intake, tracking, agent, maintenance;

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
  commune text := private.claim('commune');
begin
  if commune is null then
    raise insufficient_privilege using message = 'The token names no commune';
  end if;
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

grant execute on function private.claim(text) to intake, tracking, agent, maintenance;
grant execute on function private.required_commune() to intake, tracking, agent, maintenance;
grant execute on function private.claimed_services() to agent;
