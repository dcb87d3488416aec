-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Sous quels titres chaque demande est comptée : pour la retirer de là quand elle change. Part avec la
-- demande, sans rien ôter des chiffres.
create table public.counted_requests (
  -- Demande.
  submission_id uuid not null,
  -- Commune de la demande.
  commune_id text not null,
  -- Service qui instruit.
  service_slug text not null,
  -- Démarche.
  procedure_slug text not null,
  -- Par où elle est venue.
  channel text not null,
  -- Si un agent ou un médiateur l’a saisie avec la personne.
  is_assisted boolean not null,
  -- Quartier que la personne a choisi dans le formulaire ; vide sans cette question.
  district text not null,
  -- Lundi de la semaine où elle a été reçue.
  week date not null,
  -- État de la demande.
  state text not null,
  -- Jours entre la réception et la réponse, sans ceux où l’on attendait la personne ; vide sans
  -- réponse.
  days smallint,
  constraint counted_requests_pkey PRIMARY KEY (submission_id),
  constraint counted_requests_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint counted_requests_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE
);
alter table public.counted_requests owner to parvis_owner;
alter table public.counted_requests enable row level security;

-- Combien de demandes ont la même semaine, la même démarche, le même état… Ni personne, ni agent, ni
-- numéro.
create table public.figures (
  -- Commune.
  commune_id text not null,
  -- Service qui instruit.
  service_slug text not null,
  -- Lundi de la semaine de réception.
  week date not null,
  -- Démarche.
  procedure_slug text not null,
  -- Par où elles sont venues.
  channel text not null,
  -- Si un agent ou un médiateur les a saisies avec la personne.
  is_assisted boolean not null,
  -- Quartier choisi dans le formulaire ; vide sans cette question.
  district text not null,
  -- État des demandes.
  state text not null,
  -- Jours pour répondre ; vide sans réponse.
  days smallint,
  -- Combien de demandes.
  requests integer not null,
  constraint figures_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint what_is_alike_is_counted_together UNIQUE NULLS NOT DISTINCT (commune_id, service_slug, week, procedure_slug, channel, is_assisted, district, state, days)
);
alter table public.figures owner to parvis_owner;
alter table public.figures enable row level security;

-- Ce qui a changé depuis que les chiffres ont été additionnés : un ajout par demande, que nul n’attend.
-- Additionné chaque heure.
create table public.figure_changes (
  -- Ordre des changements.
  id bigint not null generated always as identity,
  -- Commune.
  commune_id text not null,
  -- Service qui instruit.
  service_slug text not null,
  -- Lundi de la semaine de réception.
  week date not null,
  -- Démarche.
  procedure_slug text not null,
  -- Par où la demande est venue.
  channel text not null,
  -- Si un agent ou un médiateur l’a saisie avec la personne.
  is_assisted boolean not null,
  -- Quartier choisi dans le formulaire ; vide sans cette question.
  district text not null,
  -- État de la demande.
  state text not null,
  -- Jours pour répondre ; vide sans réponse.
  days smallint,
  -- Une demande de plus, ou de moins.
  requests integer not null,
  constraint figure_changes_pkey PRIMARY KEY (id),
  constraint figure_changes_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint figure_changes_requests_check CHECK ((requests = ANY (ARRAY['-1'::integer, 1])))
);
alter table public.figure_changes owner to parvis_owner;
alter table public.figure_changes enable row level security;
CREATE INDEX figure_changes_of_a_service ON public.figure_changes USING btree (commune_id, service_slug, week);

-- Jour où une demande a eu sa réponse : décidée, transmise à qui est compétent, ou fermée.
create function private.answer_day(request uuid) returns date
  language sql stable owner parvis_owner set search_path="";

-- Le quartier qu’une personne a choisi parmi ceux du formulaire ; vide s’il ne le demande pas.
create function private.chosen_district(request public.submissions) returns text
  language sql stable owner parvis_owner set search_path="";

-- Compte une demande sous ses nouveaux titres, et la retire des anciens.
create function private.count_request() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Oublie le quartier d’une demande dont les réponses sont effacées, et sous quels titres elle est
-- comptée si elle est finie : les chiffres restent.
create function private.forget_counted() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Additionne les changements aux chiffres. Rend combien : moins que demandé, il n’en reste pas.
create function public.fold_figures(batch integer) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.fold_figures(batch integer) to maintenance;

-- Chiffres des demandes reçues dans des semaines entières, pour les services que l’agent peut lire :
-- par démarche, service, canal, état, quartier et semaine. Jamais par agent. Le guichet tait les petits
-- groupes.
create function public.desk_figures(asked jsonb) returns jsonb
  language plpgsql stable security definer owner parvis_owner set search_path="", enable_seqscan=off;
grant execute on function public.desk_figures(asked jsonb) to agent;
