/*
 * Roles: one for each family of functions, reached through short-lived tokens.
 * Nothing is granted by default: every right of these files is given by name.
 */

-- Owns what is made below, and nothing else: functions that run with their owner's rights must not
-- run as whoever applies migrations, a superuser outside Supabase.
create role parvis_owner nologin noinherit;
comment on role parvis_owner is 'Possède les tables et les fonctions. Personne n’agit sous ce rôle.';
grant parvis_owner to current_user;
grant usage, create on schema public to parvis_owner;
alter default privileges for role parvis_owner revoke execute on functions from public;

-- What policies and functions share, out of reach of the API.
create schema private authorization parvis_owner;

create role intake nologin noinherit;
comment on role intake is 'Reçoit les envois et leurs fichiers. Ne relit pas un envoi.';
create role tracking nologin noinherit;
comment on role tracking is 'Montre un reçu à qui en tient le secret.';
create role agent nologin noinherit;
comment on role agent is 'Lit les envois des services que son jeton, ou sa session, ouvre.';
create role desk_door nologin noinherit;
comment on role desk_door is 'Ouvre et ferme les sessions du bureau. Ne lit rien.';
create role mediator nologin noinherit;
comment on role mediator is 'Aide une personne dans une séance, avec son mandat. Ne lit que ce que sa structure a déposé, quand le mandat le dit.';
create role agent_keeper nologin noinherit;
comment on role agent_keeper is 'Tient la liste des agents et de leurs droits. Ne lit aucun envoi.';
create role mailer nologin noinherit;
comment on role mailer is 'Envoie les avis : lit ceux qui attendent, et rien d’autre.';
create role maintenance nologin noinherit;
comment on role maintenance is 'Efface ce dont la date est passée. Ne lit aucun envoi.';
create role search_counter nologin noinherit;
comment on role search_counter is 'Compte une recherche sans résultat. Ne relit pas ce qu’il compte.';
create role editor nologin noinherit;
comment on role editor is 'Lit ce qui aide à améliorer le contenu : les recherches sans résultat.';
create role scanner nologin noinherit;
comment on role scanner is 'Lit les fichiers que nul antivirus n’a vus, et note ce que l’antivirus en dit.';

create role archivist nologin noinherit;
comment on role archivist is 'Prépare et fait viser ce qui va aux archives. Ne lit que ce qui est à leur remettre.';

grant intake, tracking, agent, mailer, maintenance, search_counter, editor, scanner, archivist,
  desk_door, agent_keeper, mediator
  to authenticator;
grant usage on schema public
  to intake, tracking, agent, mailer, maintenance, search_counter, editor, scanner, archivist,
  desk_door, agent_keeper, mediator;

-- A query that waits longer is refused: the function answers before the platform gives up.
alter role intake set statement_timeout = '5s';
alter role tracking set statement_timeout = '5s';
alter role agent set statement_timeout = '10s';
alter role mailer set statement_timeout = '5s';
alter role maintenance set statement_timeout = '15s';
-- A person waits for the page: a count may be lost.
alter role search_counter set statement_timeout = '800ms';
alter role editor set statement_timeout = '10s';
alter role scanner set statement_timeout = '10s';
alter role archivist set statement_timeout = '15s';
alter role desk_door set statement_timeout = '5s';
alter role mediator set statement_timeout = '5s';
alter role agent_keeper set statement_timeout = '10s';
