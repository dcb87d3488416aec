-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Séances d’aide : quinze minutes sans geste, quatre heures en tout. Aucun nom de personne aidée.
create table public.help_sessions (
  -- Empreinte du nom que tient le navigateur.
  session_hash text not null,
  -- Commune dont les démarches sont faites.
  commune_id text not null,
  -- Structure : un lieu d’aide.
  structure_slug text not null,
  -- Médiateur.
  mediator_id uuid not null,
  -- Mandat de la personne, tant que la séance dure ; vide pour une information seule.
  mandate_id uuid,
  -- Courriels et téléphones de la structure : aucun n’est celui de la personne.
  contacts text[] not null default '{}'::text[],
  -- Démarches déposées ou expliquées, pour compter.
  procedures text[] not null default '{}'::text[],
  -- Combien de SMS en sont partis, sans numéro : trois au plus.
  texts_sent smallint not null default 0,
  -- Début.
  started_at timestamp with time zone not null default now(),
  -- Dernier geste.
  last_seen_at timestamp with time zone not null default now(),
  -- Fin.
  ended_at timestamp with time zone,
  constraint help_sessions_pkey PRIMARY KEY (session_hash),
  constraint help_sessions_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint help_sessions_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES public.mandates(id) ON DELETE SET NULL,
  constraint help_sessions_mediator_id_fkey FOREIGN KEY (mediator_id) REFERENCES public.agents(id),
  constraint help_sessions_contacts_check CHECK ((cardinality(contacts) <= 20)),
  constraint help_sessions_procedures_check CHECK ((cardinality(procedures) <= 100)),
  constraint help_sessions_session_hash_check CHECK ((session_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint help_sessions_structure_slug_check CHECK ((structure_slug ~ '^[a-z][a-z0-9-]{0,199}$'::text)),
  constraint help_sessions_texts_sent_check CHECK (((texts_sent >= 0) AND (texts_sent <= 3))),
  constraint what_is_over_is_about_nobody CHECK (((ended_at IS NULL) OR (mandate_id IS NULL)))
);
alter table public.help_sessions owner to parvis_owner;
alter table public.help_sessions enable row level security;
CREATE INDEX help_sessions_by_age ON public.help_sessions USING btree (commune_id, started_at);
CREATE INDEX help_sessions_of_a_mediator ON public.help_sessions USING btree (mediator_id);

-- Ce qui a été déposé dans une séance en cours : à remettre à la personne, puis oublié.
create table public.helped_filings (
  -- Demande.
  submission_id uuid not null,
  -- Séance.
  session_hash text not null,
  constraint helped_filings_pkey PRIMARY KEY (submission_id),
  constraint helped_filings_session_hash_fkey FOREIGN KEY (session_hash) REFERENCES public.help_sessions(session_hash) ON DELETE CASCADE,
  constraint helped_filings_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE
);
alter table public.helped_filings owner to parvis_owner;
alter table public.helped_filings enable row level security;
CREATE INDEX helped_filings_of_a_session ON public.helped_filings USING btree (session_hash);

-- Ce qu’une personne vient de déposer, aidée sans compte : oublié quand elle termine, au plus tard
-- quatre heures après.
create table public.companion_filings (
  -- Demande.
  submission_id uuid not null,
  -- Commune de la demande.
  commune_id text not null,
  -- Empreinte de ce que tient le navigateur. De la personne qui aide, rien.
  session_hash text not null,
  -- Instant du dépôt.
  filed_at timestamp with time zone not null default now(),
  constraint companion_filings_pkey PRIMARY KEY (submission_id),
  constraint companion_filings_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint companion_filings_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint companion_filings_session_hash_check CHECK ((session_hash ~ '^[0-9a-f]{64}$'::text))
);
alter table public.companion_filings owner to parvis_owner;
alter table public.companion_filings enable row level security;
CREATE INDEX companion_filings_by_age ON public.companion_filings USING btree (commune_id, filed_at);
CREATE INDEX companion_filings_of_a_session ON public.companion_filings USING btree (session_hash);

-- Instant où une séance se ferme sans geste de personne.
create function private.help_closes_at(session public.help_sessions) returns timestamp with time zone
  language sql immutable owner parvis_owner set search_path="";

-- La séance d’aide où un envoi est fait, si elle le permet. Rien quand personne n’aide, ou quand il est
-- déjà enregistré.
create function private.helping(commune text, filing jsonb) returns public.help_sessions
  language plpgsql volatile owner parvis_owner set search_path="";

-- Note dans la séance ce qui vient d’y être déposé.
create function private.note_help(help_hash text, request public.submissions) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Ferme les pages de ce qui a été déposé avec une aide sans compte : celle que tient un navigateur, ou
-- les anciennes. Rend combien.
create function private.close_companion(commune text, session_hash text, before timestamp with time zone) returns integer
  language plpgsql volatile owner parvis_owner set search_path="";

-- Ferme les pages des reçus d’une personne aidée sans compte, quand elle termine.
create function public.end_companion(session_hash text) returns void
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.end_companion(session_hash text) to intake;

-- Le médiateur de la session que nomme le jeton.
create function private.mediator() returns public.agents
  language plpgsql stable owner parvis_owner set search_path="";

-- La séance en cours de ce médiateur.
create function private.own_help(help_hash text) returns public.help_sessions
  language plpgsql volatile owner parvis_owner set search_path="";

-- Ferme une séance : les pages des reçus ne s’ouvrent plus, et elle oublie de qui il s’agissait.
create function private.close_help(session public.help_sessions) returns void
  language plpgsql volatile owner parvis_owner set search_path="";
