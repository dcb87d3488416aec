-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Qui a ouvert quelle demande, ou a lu quel mandat. On y ajoute, on n’y change rien ; gardé un an.
create table public.readings (
  -- Ordre des lectures.
  id bigint not null generated always as identity,
  -- Commune de la demande, ou du mandat.
  commune_id text not null,
  -- Demande ; elle peut être effacée depuis, la trace reste. Vide pour un mandat.
  submission_id uuid,
  -- Mandat lu par un agent qui peut l’arrêter.
  mandate_id uuid,
  -- Identifiant de l’agent, d’après sa session ou son jeton.
  reader text not null,
  -- Droit qu’il avait alors dans le service : lire seulement, instruire, encadrer.
  level text not null,
  -- Pourquoi : dit par qui lit sans traiter les demandes du service.
  reason text,
  -- Instant de la lecture.
  at timestamp with time zone not null default now(),
  constraint readings_pkey PRIMARY KEY (id),
  constraint readings_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint one_thing_is_read CHECK ((num_nonnulls(submission_id, mandate_id) = 1)),
  constraint readings_level_check CHECK ((level = ANY (ARRAY['read'::text, 'process'::text, 'supervise'::text]))),
  constraint readings_reader_check CHECK ((length(reader) <= 100)),
  constraint readings_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
);
alter table public.readings owner to parvis_owner;
alter table public.readings enable row level security;
CREATE INDEX readings_by_age ON public.readings USING btree (at);
CREATE INDEX readings_of_a_mandate ON public.readings USING btree (mandate_id, reader) WHERE (mandate_id IS NOT NULL);
CREATE INDEX readings_of_a_submission ON public.readings USING btree (submission_id, reader);
CREATE TRIGGER readings_are_never_changed BEFORE UPDATE OR TRUNCATE ON public.readings FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();
CREATE TRIGGER readings_stay_a_year BEFORE DELETE ON public.readings FOR EACH ROW WHEN ((old.at > (now() - '1 year'::interval))) EXECUTE FUNCTION private.refuse_change();

-- Qui a consulté la liste de ceux qui ont ouvert une demande, ou lu un mandat. On y ajoute, on n’y
-- change rien ; gardé un an.
create table public.reading_reviews (
  -- Ordre des consultations.
  id bigint not null generated always as identity,
  -- Commune de la demande, ou du mandat.
  commune_id text not null,
  -- Demande. Vide pour un mandat.
  submission_id uuid,
  -- Mandat.
  mandate_id uuid,
  -- Délégué à la protection des données.
  reviewer uuid not null,
  -- Instant de la consultation.
  at timestamp with time zone not null default now(),
  constraint reading_reviews_pkey PRIMARY KEY (id),
  constraint reading_reviews_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint reading_reviews_reviewer_fkey FOREIGN KEY (reviewer) REFERENCES public.agents(id),
  constraint one_thing_is_reviewed CHECK ((num_nonnulls(submission_id, mandate_id) = 1))
);
alter table public.reading_reviews owner to parvis_owner;
alter table public.reading_reviews enable row level security;
CREATE INDEX reading_reviews_by_age ON public.reading_reviews USING btree (at);
CREATE TRIGGER reviews_are_never_changed BEFORE UPDATE OR TRUNCATE ON public.reading_reviews FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();
CREATE TRIGGER reviews_stay_a_year BEFORE DELETE ON public.reading_reviews FOR EACH ROW WHEN ((old.at > (now() - '1 year'::interval))) EXECUTE FUNCTION private.refuse_change();

-- La demande que nomme un numéro, si l’agent en lit de son service et de son secteur.
create function private.readable_request(reference text) returns public.submissions
  language plpgsql stable owner parvis_owner set search_path="";

-- Note qu’un agent ouvre une demande d’un de ses services, et pourquoi : il doit le dire où il lit sans
-- traiter. Rend la clé de la demande.
create function public.note_reading(reference text, reason text DEFAULT NULL::text) returns uuid
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.note_reading(reference text, reason text) to agent;

-- Qui a ouvert une demande ou lu un mandat, d’après leur numéro, quand et pourquoi, pour le seul
-- délégué à la protection des données. Cette consultation est notée.
create function public.review_readings(reference text) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.review_readings(reference text) to agent;

-- Efface ce qui reste d’une session fermée depuis douze heures, les appels rendus depuis trente jours,
-- et les traces de plus d’un an : sessions, lectures, consultations, appels. Rend combien de traces.
create function public.forget_desk_traces(batch integer) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.forget_desk_traces(batch integer) to maintenance;
