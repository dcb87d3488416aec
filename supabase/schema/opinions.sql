-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Avis demandés sur une demande. Le service consulté lit cette demande et répond, rien d’autre, tant
-- que l’avis est attendu.
create table public.opinions (
  -- Clé, dans l’adresse de la page du service consulté.
  id uuid not null default gen_random_uuid(),
  -- Commune de la demande.
  commune_id text not null,
  -- Demande.
  submission_id uuid not null,
  -- Événement qui le demande : la question y est.
  event_id bigint not null,
  -- Service consulté ; vide pour un organisme extérieur.
  service_slug text,
  -- Jour souhaité pour la réponse.
  wanted_on date not null,
  -- Instant où il a été demandé.
  asked_at timestamp with time zone not null default now(),
  -- Instant où il a été rendu, retiré, ou rendu inutile par la suite de la demande ; vide avant.
  ended_at timestamp with time zone,
  constraint opinions_pkey PRIMARY KEY (id),
  constraint opinions_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint opinions_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.journal(id),
  constraint opinions_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint opinions_event_id_key UNIQUE (event_id),
  constraint opinions_wanted_on_check CHECK (isfinite(wanted_on))
);
alter table public.opinions owner to parvis_owner;
alter table public.opinions enable row level security;
CREATE INDEX opinions_awaited ON public.opinions USING btree (commune_id, service_slug, wanted_on) WHERE (ended_at IS NULL);
CREATE INDEX opinions_of_a_submission ON public.opinions USING btree (submission_id);
CREATE TRIGGER news_follow_opinions AFTER INSERT ON public.opinions FOR EACH ROW WHEN ((new.service_slug IS NOT NULL)) EXECUTE FUNCTION private.note_opinion();
create policy "agents see the opinions that are awaited of their services"
  on public.opinions for select to agent
  using ((commune_id = ( SELECT private.claim('commune'::text) AS claim)) AND (ended_at IS NULL) AND (service_slug = ANY (( SELECT private.processed_services() AS processed_services)::text[])));
grant select (
  id,
  commune_id,
  submission_id,
  service_slug,
  wanted_on,
  ended_at
) on public.opinions to agent;

-- Refuse de demander un avis à soi-même ou là où personne ne répond, et d’en clore un qui n’est pas
-- attendu.
create function private.check_opinion(request public.submissions, event jsonb) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Ouvre l’avis qu’un événement demande, et clôt celui qu’il rend, retire ou rend inutile.
create function private.follow_opinions(
  kind private.event_kinds,
  request public.submissions,
  event jsonb,
  event_id bigint
) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Un avis attendu d’un service où l’agent instruit.
create function private.awaited_opinion(opinion uuid) returns public.opinions
  language plpgsql volatile owner parvis_owner set search_path="";

-- Avis attendus des services où l’agent instruit : le plus pressé d’abord. Ni réponse, ni nom.
create function public.asked_opinions() returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.asked_opinions() to agent;

-- Ce que lit un agent à qui un avis est demandé : la question, les réponses, les fichiers. La lecture
-- est notée.
create function public.read_opinion(opinion uuid) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.read_opinion(opinion uuid) to agent;

-- Rend un avis : il est au journal de la demande, pour les agents, et le droit de la lire s’arrête là.
create function public.give_opinion(opinion uuid, key uuid, said jsonb) returns text
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.give_opinion(opinion uuid, key uuid, said jsonb) to agent;
