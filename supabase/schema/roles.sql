-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Possède les tables et les fonctions. Personne n’agit sous ce rôle.
create role parvis_owner nologin noinherit;
grant parvis_owner to postgres;

create schema private authorization parvis_owner;
grant create on schema public to parvis_owner;
grant usage on schema private to agent, archivist, editor, intake, maintenance, scanner;
grant usage on schema public to agent, agent_keeper, archivist, desk_door, editor, intake, mailer, maintenance, mediator, parvis_owner, scanner, search_counter, tracking;

-- Reçoit les envois et leurs fichiers. Ne relit pas un envoi.
create role intake nologin noinherit;
alter role intake set statement_timeout=5s;
grant intake to authenticator;

-- Montre un reçu à qui en tient le secret.
create role tracking nologin noinherit;
alter role tracking set statement_timeout=5s;
grant tracking to authenticator;

-- Lit les envois des services que son jeton, ou sa session, ouvre.
create role agent nologin noinherit;
alter role agent set statement_timeout=10s;
grant agent to authenticator;

-- Ouvre et ferme les sessions du bureau. Ne lit rien.
create role desk_door nologin noinherit;
alter role desk_door set statement_timeout=5s;
grant desk_door to authenticator;

-- Aide une personne dans une séance, avec son mandat. Ne lit que ce que sa structure a déposé, quand le
-- mandat le dit.
create role mediator nologin noinherit;
alter role mediator set statement_timeout=5s;
grant mediator to authenticator;

-- Tient la liste des agents et de leurs droits. Ne lit aucun envoi.
create role agent_keeper nologin noinherit;
alter role agent_keeper set statement_timeout=10s;
grant agent_keeper to authenticator;

-- Envoie les avis : lit ceux qui attendent, et rien d’autre.
create role mailer nologin noinherit;
alter role mailer set statement_timeout=5s;
grant mailer to authenticator;

-- Efface ce dont la date est passée. Ne lit aucun envoi.
create role maintenance nologin noinherit;
alter role maintenance set statement_timeout=15s;
grant maintenance to authenticator;

-- Compte une recherche sans résultat. Ne relit pas ce qu’il compte.
create role search_counter nologin noinherit;
alter role search_counter set statement_timeout=800ms;
grant search_counter to authenticator;

-- Lit ce qui aide à améliorer le contenu : les recherches sans résultat.
create role editor nologin noinherit;
alter role editor set statement_timeout=10s;
grant editor to authenticator;

-- Lit les fichiers que nul antivirus n’a vus, et note ce que l’antivirus en dit.
create role scanner nologin noinherit;
alter role scanner set statement_timeout=10s;
grant scanner to authenticator;

-- Prépare et fait viser ce qui va aux archives. Ne lit que ce qui est à leur remettre.
create role archivist nologin noinherit;
alter role archivist set statement_timeout=15s;
grant archivist to authenticator;
