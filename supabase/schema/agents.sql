-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Agents de la commune : qui peut entrer au bureau. Aucun mot de passe.
create table public.agents (
  -- Identifiant de l’agent, dans le journal.
  id uuid not null default gen_random_uuid(),
  -- Commune où il travaille.
  commune_id text not null,
  -- Agent, rédacteur, délégué à la protection des données, ou médiateur numérique.
  kind text not null default 'agent'::text,
  -- Adresse professionnelle, en minuscules : celle de l’invitation. Donnée personnelle.
  email text not null,
  -- Prénom et nom, tels que la personne les lit (CRPA, L. 111-2). Donnée personnelle.
  name text not null,
  -- Qualité dans laquelle il agit (CRPA, L. 111-2).
  quality text,
  -- Structure d’un médiateur : le lieu d’aide où il reçoit. Il n’entre pas au bureau.
  structure_slug text,
  -- Fournisseur d’identité ; vide avant la première connexion.
  issuer text,
  -- Identifiant chez ce fournisseur ; vide avant la première connexion.
  subject text,
  -- Instant de la dernière invitation.
  invited_at timestamp with time zone not null default now(),
  -- Instant où cette identité lui a été reconnue.
  bound_at timestamp with time zone,
  -- Instant où il a cessé, ou cessera, d’entrer au bureau.
  ended_at timestamp with time zone,
  constraint agents_pkey PRIMARY KEY (id),
  constraint agents_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint an_identity_is_one_agent UNIQUE (commune_id, issuer, subject),
  constraint a_structure_has_mediators CHECK (((structure_slug IS NULL) OR (kind = 'mediator'::text))),
  constraint agents_email_check CHECK ((private.is_email(email) AND (email = lower(email)))),
  constraint agents_issuer_check CHECK ((length(issuer) <= 500)),
  constraint agents_kind_check CHECK ((kind = ANY (ARRAY['agent'::text, 'editor'::text, 'dpo'::text, 'mediator'::text]))),
  constraint agents_name_check CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 120))),
  constraint agents_quality_check CHECK (((length(TRIM(BOTH FROM quality)) >= 1) AND (length(TRIM(BOTH FROM quality)) <= 120))),
  constraint agents_structure_slug_check CHECK ((structure_slug ~ '^[a-z][a-z0-9-]{0,199}$'::text)),
  constraint agents_subject_check CHECK ((length(subject) <= 500)),
  constraint an_identity_is_whole CHECK ((((issuer IS NULL) = (subject IS NULL)) AND ((issuer IS NULL) = (bound_at IS NULL))))
);
alter table public.agents owner to parvis_owner;
alter table public.agents enable row level security;
CREATE UNIQUE INDEX agents_by_email ON public.agents USING btree (commune_id, email) WHERE (ended_at IS NULL);
create policy "agents see the names of their colleagues"
  on public.agents for select to agent
  using (commune_id = ( SELECT private.claim('commune'::text) AS claim));
grant select (
  id,
  commune_id,
  kind,
  name,
  quality,
  ended_at
) on public.agents to agent;

-- Droits des agents, dans un service ou dans un secteur. Un droit repris reste ici, avec l’instant où
-- il l’a été.
create table public.agent_grants (
  -- Ordre des droits.
  id bigint not null generated always as identity,
  -- Commune de l’agent.
  commune_id text not null,
  -- Agent.
  agent_id uuid not null,
  -- Service où il a ce droit ; vide quand c’est un secteur.
  service_slug text,
  -- Secteur où il a ce droit, dans tous les services ; vide quand c’est un service.
  sector text,
  -- Lire, instruire, encadrer : chacun contient les précédents.
  level text not null,
  -- Instant où le droit a été donné.
  granted_at timestamp with time zone not null default now(),
  -- Qui l’a donné, d’après son jeton.
  granted_by text,
  -- Dernier jour du droit, quand il en a un.
  ends_on date,
  -- Instant où il a été repris, ou remplacé.
  ended_at timestamp with time zone,
  constraint agent_grants_pkey PRIMARY KEY (id),
  constraint agent_grants_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES public.agents(id),
  constraint agent_grants_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint a_grant_is_in_one_place CHECK ((num_nonnulls(service_slug, sector) = 1)),
  constraint agent_grants_ends_on_check CHECK (isfinite(ends_on)),
  constraint agent_grants_granted_by_check CHECK ((length(granted_by) <= 100)),
  constraint agent_grants_level_check CHECK ((level = ANY (ARRAY['read'::text, 'process'::text, 'supervise'::text]))),
  constraint agent_grants_sector_check CHECK ((sector ~ '^[a-z][a-z-]{0,59}$'::text)),
  constraint agent_grants_service_slug_check CHECK ((service_slug ~ '^[a-z][a-z0-9-]{0,199}$'::text))
);
alter table public.agent_grants owner to parvis_owner;
alter table public.agent_grants enable row level security;
CREATE UNIQUE INDEX one_grant_for_a_sector ON public.agent_grants USING btree (agent_id, sector) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX one_grant_for_a_service ON public.agent_grants USING btree (agent_id, service_slug) WHERE (ended_at IS NULL);
create policy "agents see who works in their services"
  on public.agent_grants for select to agent
  using ((commune_id = ( SELECT private.claim('commune'::text) AS claim)) AND ((service_slug = ANY (( SELECT (private.claimed_services() || private.entered_services()))::text[])) OR (sector = ANY (( SELECT private.entered_sectors() AS entered_sectors)::text[]))));
grant select (
  commune_id,
  agent_id,
  service_slug,
  sector,
  level,
  ends_on,
  ended_at
) on public.agent_grants to agent;

-- Identités inconnues, venues avec l’adresse d’un agent connu : elles attendent la parole de qui
-- administre.
create table public.agent_links (
  -- Agent dont c’est l’adresse.
  agent_id uuid not null,
  -- Commune de l’agent.
  commune_id text not null,
  -- Fournisseur d’identité.
  issuer text not null,
  -- Identifiant chez ce fournisseur.
  subject text not null,
  -- Instant de la dernière tentative.
  asked_at timestamp with time zone not null default now(),
  constraint agent_links_pkey PRIMARY KEY (agent_id, issuer, subject),
  constraint agent_links_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES public.agents(id),
  constraint agent_links_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint agent_links_issuer_check CHECK ((length(issuer) <= 500)),
  constraint agent_links_subject_check CHECK ((length(subject) <= 500))
);
alter table public.agent_links owner to parvis_owner;
alter table public.agent_links enable row level security;

-- Si un droit vaut aujourd’hui.
create function private.is_live(grant_row public.agent_grants) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Services où un agent a aujourd’hui ce droit, ou un plus grand, sur tout : en propre, ou par tous
-- leurs secteurs.
create function private.held_services(agent uuid, lowest text) returns TABLE(service_slug text, level text, granted_at timestamp with time zone)
  language sql stable owner parvis_owner set search_path="";

-- L’agent en fonction qui a cette adresse.
create function private.find_agent(email text) returns public.agents
  language plpgsql stable owner parvis_owner set search_path="";

-- Si un agent de ce genre instruit des demandes, ou les lit.
create function private.may_hold_services(kind text) returns boolean
  language sql immutable owner parvis_owner set search_path="";

-- Inscrit un agent : à sa première connexion, son identité lui est reconnue par son adresse. Inscrit à
-- nouveau, met à jour son nom, sa qualité et son invitation.
create function public.invite_agent(agent jsonb) returns text
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.invite_agent(agent jsonb) to agent_keeper;

-- Donne à un agent un droit dans un service ; celui qu’il y avait est remplacé.
create function public.grant_service(email text, service text, level text, ends_on date) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.grant_service(email text, service text, level text, ends_on date) to agent_keeper;

-- Donne à un agent un droit dans un secteur, sur les demandes de ce secteur dans tous les services ;
-- celui qu’il y avait est remplacé.
create function public.grant_sector(email text, sector text, level text, ends_on date) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.grant_sector(email text, sector text, level text, ends_on date) to agent_keeper;

-- Reprend à un agent son droit dans un secteur. Rend combien.
create function public.withdraw_sector(email text, sector text) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.withdraw_sector(email text, sector text) to agent_keeper;

-- Reprend à un agent son droit dans un service, ou tous ses droits, secteurs compris. Rend combien.
create function public.withdraw_service(email text, service text) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.withdraw_service(email text, service text) to agent_keeper;

-- Met fin à l’accès d’un agent : ses sessions ne valent plus, ses droits sont repris.
create function public.end_agent(email text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.end_agent(email text) to agent_keeper;

-- Reconnaît à un agent l’identité qui attend, la dernière venue, à la place de l’ancienne. Ses sessions
-- sont fermées.
create function public.link_agent(email text) returns text
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.link_agent(email text) to agent_keeper;

-- Les agents, leurs droits d’aujourd’hui, et ceux dont une nouvelle identité attend.
create function public.list_agents() returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.list_agents() to agent_keeper;
