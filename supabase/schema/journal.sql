-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Ce qui est arrivé à chaque envoi, dans l’ordre. On y ajoute, on n’y change rien. Aucune donnée
-- personnelle.
create table public.journal (
  -- Ordre des événements.
  id bigint not null generated always as identity,
  -- Commune de l’envoi.
  commune_id text not null,
  -- Envoi concerné ; il peut être effacé depuis, sa trace reste.
  submission_id uuid not null,
  -- Ce qui est arrivé.
  event text not null,
  -- Clé faite par qui l’inscrit : inscrit deux fois, il n’arrive qu’une fois.
  event_key uuid,
  -- Qui l’a fait : la personne, un agent, un médiateur, le logiciel. Jamais un nom.
  actor text not null,
  -- Identifiant de l’agent, d’après son jeton. Quand deux personnes suivent la demande, laquelle des
  -- deux. Jamais un nom.
  actor_id text,
  -- Instant de l’inscription.
  at timestamp with time zone not null default now(),
  -- Jour de Paris à partir duquel il compte, quand ce n’est pas celui de l’inscription.
  counts_on date,
  -- Précisions, sans donnée personnelle.
  details jsonb not null default '{}'::jsonb,
  constraint journal_pkey PRIMARY KEY (id),
  constraint journal_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint an_event_happens_once UNIQUE (event_key, submission_id),
  constraint journal_actor_check CHECK ((actor = ANY (ARRAY['applicant'::text, 'agent'::text, 'mediator'::text, 'system'::text]))),
  constraint journal_actor_id_check CHECK ((length(actor_id) <= 100)),
  constraint journal_counts_on_check CHECK (isfinite(counts_on)),
  constraint journal_event_check CHECK ((event ~ '^[a-z]+(\.[a-z_]+)+$'::text))
);
alter table public.journal owner to parvis_owner;
alter table public.journal enable row level security;
CREATE INDEX journal_of_a_submission ON public.journal USING btree (submission_id, id);
CREATE TRIGGER journal_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();
CREATE TRIGGER lines_follow_the_journal AFTER INSERT ON public.journal FOR EACH ROW EXECUTE FUNCTION private.follow_event();
CREATE TRIGGER missed_calls_are_owed AFTER INSERT ON public.journal FOR EACH ROW WHEN ((new.event = 'call.missed'::text)) EXECUTE FUNCTION private.owe_call();
CREATE TRIGGER news_follow_the_journal AFTER INSERT ON public.journal FOR EACH ROW WHEN (((new.event = ANY (ARRAY['submission.received'::text, 'request.rerouted'::text, 'request.recognised'::text, 'opinion.given'::text])) OR ((new.actor = 'applicant'::text) AND (new.event = ANY (ARRAY['message.received'::text, 'answers.corrected'::text, 'documents.received'::text, 'request.completed'::text]))))) EXECUTE FUNCTION private.note_news();
create policy "agents read the journal of submissions they read"
  on public.journal for select to agent
  using (EXISTS ( SELECT
   FROM public.submissions s
  WHERE (s.id = journal.submission_id)));
grant select on public.journal to agent;

-- Refuse de changer ou d’effacer une ligne du journal.
create function private.refuse_change() returns trigger
  language plpgsql volatile security definer owner parvis_owner set search_path="";
