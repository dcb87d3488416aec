-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Ce qu’un agent est en train d’écrire sur une demande : un brouillon par acte. Données personnelles,
-- effacées une fois l’acte fait, ou avec les réponses de la demande.
create table public.desk_drafts (
  -- Demande.
  submission_id uuid not null,
  -- Agent qui écrit : lui seul relit son brouillon.
  agent_id text not null,
  -- Ce qu’il est en train de faire : écrire, noter, décider…
  act text not null,
  -- Commune de la demande.
  commune_id text not null,
  -- Ce qui est écrit, par champ du formulaire.
  typed jsonb not null,
  -- Instant où il a été gardé.
  saved_at timestamp with time zone not null default now(),
  constraint desk_drafts_pkey PRIMARY KEY (submission_id, agent_id, act),
  constraint desk_drafts_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint desk_drafts_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint a_draft_is_bounded CHECK ((octet_length((typed)::text) <= 100000)),
  constraint desk_drafts_act_check CHECK ((act ~ '^[a-z][a-z-]{0,39}$'::text)),
  constraint desk_drafts_agent_id_check CHECK (((length(agent_id) >= 1) AND (length(agent_id) <= 100))),
  constraint desk_drafts_typed_check CHECK ((jsonb_typeof(typed) = 'object'::text))
);
alter table public.desk_drafts owner to parvis_owner;
alter table public.desk_drafts enable row level security;

-- Qui a ouvert une demande, et quand : ses collègues le voient. Oublié après un jour.
create table public.desk_presence (
  -- Demande.
  submission_id uuid not null,
  -- Agent qui l’a ouverte.
  agent_id text not null,
  -- Commune de la demande.
  commune_id text not null,
  -- Nom de l’agent, comme ses collègues le lisent.
  agent_name text not null,
  -- Instant où il l’a ouverte, la dernière fois.
  opened_at timestamp with time zone not null default now(),
  constraint desk_presence_pkey PRIMARY KEY (submission_id, agent_id),
  constraint desk_presence_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint desk_presence_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint desk_presence_agent_id_check CHECK (((length(agent_id) >= 1) AND (length(agent_id) <= 100))),
  constraint desk_presence_agent_name_check CHECK (((length(agent_name) >= 1) AND (length(agent_name) <= 120)))
);
alter table public.desk_presence owner to parvis_owner;
alter table public.desk_presence enable row level security;
CREATE INDEX desk_presence_to_forget ON public.desk_presence USING btree (commune_id, opened_at);
create policy "agents see who has opened the submissions they read"
  on public.desk_presence for select to agent
  using (EXISTS ( SELECT
   FROM public.submissions s
  WHERE (s.id = desk_presence.submission_id)));
grant select on public.desk_presence to agent;

-- Efface les brouillons des agents avec les réponses de la demande.
create function private.forget_desk_work() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- La demande qu’un agent nomme par son numéro, si elle est d’un de ses services et s’il dit qui il est.
create function private.request_at_desk(reference text) returns public.submissions
  language plpgsql stable owner parvis_owner set search_path="";

-- Une demande d’un service de l’agent, avec la démarche sous laquelle elle a été faite, son journal et
-- ce qui y est dit, ce qu’il reste à dire à la personne, ses fichiers et ses reçus.
create function public.read_submission(reference text) returns jsonb
  language plpgsql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_submission(reference text) to agent;

-- Garde le brouillon d’un agent, à la place du précédent ; vide, l’efface. Une demande dont les
-- réponses sont effacées n’en garde pas.
create function public.keep_draft(reference text, act text, typed jsonb) returns timestamp with time zone
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.keep_draft(reference text, act text, typed jsonb) to agent;

-- Les onze dernières demandes du même secteur, dans les services de l’agent, qui ont la même adresse
-- électronique ou le même téléphone. Une adresse partagée ne dit pas qui est la personne.
create function private.related_requests(request public.submissions) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Note qu’un agent ouvre une demande : il doit avoir dit pourquoi où il lit sans traiter. Rend s’il l’a
-- en charge, ses brouillons, les messages qui ne sont pas partis, les autres demandes du même contact,
-- et quels collègues l’ont ouverte depuis un quart d’heure ou y écrivent une réponse ; jamais ce qu’ils
-- écrivent.
create function public.open_at_desk(reference text, agent_name text) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.open_at_desk(reference text, agent_name text) to agent;
