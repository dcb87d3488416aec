-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Connexions commencées chez le fournisseur d’identité : dix minutes, et une seule fois.
create table public.sign_ins (
  -- Empreinte du nom que tient le navigateur : état, nonce et vérificateur en sont tirés.
  attempt_hash text not null,
  -- Commune du bureau.
  commune_id text not null,
  -- Page du bureau, ou de la médiation, où revenir.
  return_to text not null,
  -- Instant du départ.
  started_at timestamp with time zone not null default now(),
  constraint sign_ins_pkey PRIMARY KEY (commune_id, attempt_hash),
  constraint sign_ins_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint sign_ins_attempt_hash_check CHECK ((attempt_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint sign_ins_return_to_check CHECK (((return_to ~ '^/(bureau|mediation)/'::text) AND (length(return_to) <= 2000)))
);
alter table public.sign_ins owner to parvis_owner;
alter table public.sign_ins enable row level security;
CREATE INDEX sign_ins_by_age ON public.sign_ins USING btree (started_at);

-- Sessions du bureau : trente minutes sans clic, dix heures en tout. Qui est entré, et quand, se garde
-- un an.
create table public.desk_sessions (
  -- Empreinte du nom que tient le navigateur.
  session_hash text not null,
  -- Commune du bureau.
  commune_id text not null,
  -- Agent.
  agent_id uuid not null,
  -- Instant de la connexion.
  started_at timestamp with time zone not null default now(),
  -- Dernier clic.
  last_seen_at timestamp with time zone not null default now(),
  -- Instant où elle a été fermée par l’agent, ou par qui administre.
  ended_at timestamp with time zone,
  -- Niveau que le fournisseur d’identité a garanti.
  acr text not null,
  -- Moyens dont l’agent s’est servi pour se connecter.
  amr text[] not null,
  -- Jeton d’identité, scellé : il ne sert qu’à se déconnecter chez le fournisseur.
  id_token text,
  -- Ce que l’agent écrivait quand sa session s’est fermée, scellé. Rendu à lui seul, dans les douze
  -- heures.
  kept_form text,
  constraint desk_sessions_pkey PRIMARY KEY (session_hash),
  constraint desk_sessions_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES public.agents(id),
  constraint desk_sessions_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint desk_sessions_acr_check CHECK ((length(acr) <= 200)),
  constraint desk_sessions_amr_check CHECK ((cardinality(amr) <= 20)),
  constraint desk_sessions_id_token_check CHECK ((length(id_token) <= 20000)),
  constraint desk_sessions_kept_form_check CHECK ((length(kept_form) <= 1000000)),
  constraint desk_sessions_session_hash_check CHECK ((session_hash ~ '^[0-9a-f]{64}$'::text))
);
alter table public.desk_sessions owner to parvis_owner;
alter table public.desk_sessions enable row level security;
CREATE INDEX desk_sessions_by_age ON public.desk_sessions USING btree (started_at);
CREATE INDEX desk_sessions_of_an_agent ON public.desk_sessions USING btree (agent_id);

-- Instant où une session se ferme si nul ne clique.
create function private.closes_at(session public.desk_sessions) returns timestamp with time zone
  language sql immutable owner parvis_owner set search_path="";

-- La session que nomme le jeton, si elle vaut encore, pour un agent au bureau ou pour un médiateur de
-- structure.
create function private.live_session() returns public.desk_sessions
  language sql stable security definer owner parvis_owner set search_path="";

-- L’agent de la session que nomme le jeton.
create function private.session_agent() returns text
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function private.session_agent() to agent;

-- Services où l’agent de la session, ou du lot, a ce droit, ou un plus grand.
create function private.granted_services(lowest text) returns text[]
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function private.granted_services(lowest text) to agent;

-- Services où l’agent de la session, ou du lot, a ce droit, ou un plus grand, en propre ou par tous
-- leurs secteurs.
create function private.granted_whole(lowest text) returns text[]
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function private.granted_whole(lowest text) to agent;

-- Secteurs où l’agent de la session, ou du lot, a ce droit, ou un plus grand.
create function private.granted_sectors(lowest text) returns text[]
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function private.granted_sectors(lowest text) to agent;

-- Note qu’une connexion commence.
create function public.begin_sign_in(attempt_hash text, return_to text) returns void
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.begin_sign_in(attempt_hash text, return_to text) to desk_door;

-- Reprend une connexion commencée il y a moins de dix minutes : la page où revenir. Une seule fois.
create function public.take_sign_in(attempt_hash text) returns text
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.take_sign_in(attempt_hash text) to desk_door;

-- L’agent qui a cette identité. À la première connexion d’un agent invité, elle lui est reconnue par
-- son adresse ; ensuite, une autre identité avec son adresse attend la parole de qui administre.
create function private.recognise(session jsonb) returns public.agents
  language plpgsql volatile owner parvis_owner set search_path="";

-- Ouvre une session à l’agent qui a cette identité, et ferme celle que tenait son navigateur. Sinon,
-- dit pourquoi.
create function public.open_session(session jsonb) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.open_session(session jsonb) to desk_door;

-- Garde ce que l’agent envoyait quand sa session s’est fermée. Dit faux si elle est inconnue, ou trop
-- vieille.
create function public.keep_form(session_hash text, form text) returns boolean
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.keep_form(session_hash text, form text) to desk_door;

-- Ferme une session, et rend de quoi se déconnecter chez le fournisseur d’identité.
create function public.end_session(session_hash text) returns text
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.end_session(session_hash text) to desk_door;

-- Qui est l’agent de la session, et ce qu’il peut faire à cet instant. Un clic la prolonge. Rien, si
-- elle est fermée.
create function public.enter_desk(is_click boolean) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.enter_desk(is_click boolean) to agent;

-- Ce que l’agent de la session envoyait quand la précédente s’est fermée, scellé.
create function public.read_kept_form() returns text
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_kept_form() to agent;

-- Oublie ce qui était gardé pour l’agent de la session.
create function public.forget_kept_form() returns void
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.forget_kept_form() to agent;
