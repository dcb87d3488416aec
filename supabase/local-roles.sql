-- What a Supabase project has before the first migration: for the local stack, and for a commune that
-- hosts PostgreSQL itself (docs/self-hosting.md). On Supabase, these roles exist already.
create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role authenticator login noinherit;
grant anon, authenticated, service_role to authenticator;
grant usage on schema public to anon, authenticated, service_role;
