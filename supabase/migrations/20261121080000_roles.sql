/*
 * Roles: one for each family of functions, reached through short-lived tokens.
 * Nothing is granted by default: every right below is given by name.
 */

-- Owns what is made below, and nothing else: functions that run with their owner's rights must not
-- run as whoever applies migrations, a superuser outside Supabase.
create role parvis_owner nologin noinherit;
grant parvis_owner to current_user;
grant usage, create on schema public to parvis_owner;

alter default privileges for role parvis_owner revoke execute on functions from public;

-- Takes submissions in. Can do nothing else, not even read one.
create role intake nologin noinherit;
-- Shows a receipt to whoever holds its secret.
create role tracking nologin noinherit;
-- Reads the submissions of the services named in its token.
create role agent nologin noinherit;
-- Sends notices: reads the receipts that wait to leave, and nothing else.
create role mailer nologin noinherit;
-- Deletes what is past its date. Reads nothing.
create role maintenance nologin noinherit;

grant intake, tracking, agent, mailer, maintenance to authenticator;
grant usage on schema public to intake, tracking, agent, mailer, maintenance;

-- A query that waits longer is refused: the function answers before the platform gives up.
alter role intake set statement_timeout = '5s';
alter role tracking set statement_timeout = '5s';
alter role agent set statement_timeout = '10s';
alter role mailer set statement_timeout = '5s';
alter role maintenance set statement_timeout = '15s';
