-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Liste des agents : une ligne par demande, écrite par la transaction de ce qui lui arrive. Rien n’y
-- dépend du jour où on la lit.
create table public.desk_lines (
  -- Demande.
  submission_id uuid not null,
  -- Commune de la demande.
  commune_id text not null,
  -- Ordre d’arrivée, pour départager deux lignes du même jour.
  number bigint not null generated always as identity,
  -- Numéro de la demande.
  reference text not null,
  -- Service qui instruit.
  service_slug text not null,
  -- Service et secteur : ce que les droits ouvrent.
  remit text not null,
  -- Nom du service, au moment où il l’a eue.
  service_name text not null,
  -- Démarche.
  procedure_slug text not null,
  -- Titre de la démarche, au dépôt.
  procedure_title text not null,
  -- Délai qu’un texte donne pour répondre, quand le silence ne décide rien.
  answer_within text,
  -- Par où la demande est venue.
  channel text not null,
  -- Structure dont un médiateur l’a déposée ; vide sinon.
  structure_slug text,
  -- État de la demande.
  state text not null,
  -- Nom de qui demande. Donnée personnelle, effacée avec les réponses.
  name text,
  -- Agent qui l’a prise, ou à qui elle est confiée, en dernier.
  assignee text,
  -- Son nom, tel que la personne le lit.
  assignee_name text,
  -- File : l’action que la demande attend. Chaque demande est dans une seule.
  queue text not null,
  -- Rang de la demande dans la liste tant qu’aucun délai légal ne presse : le premier passe devant.
  urgency smallint not null,
  -- Jour qui la range parmi celles du même rang.
  urgent_on date not null,
  -- Jour où le silence vaudra accord ; vide sinon.
  accept_on date,
  -- Dernier jour pour l’accusé de réception, s’il est dû.
  receipt_on date,
  -- Dernier jour pour répondre, quand un texte le donne et que rien n’est répondu.
  promised_on date,
  -- Jour où le silence vaudra rejet ; vide sinon.
  reject_on date,
  -- Premier jour où l’un de ces délais presse : elle passe alors devant son rang.
  alarm_on date,
  -- Jour de réception au sens de la loi.
  received_on date not null,
  -- Jours passés à attendre la personne, attentes finies : ils ne comptent pas contre l’agent.
  person_days integer not null,
  -- Jour depuis lequel des documents sont attendus de la personne ; vide sinon.
  waiting_since date,
  -- Jour où plus rien n’est attendu de l’agent ; vide avant.
  ended_on date,
  constraint desk_lines_pkey PRIMARY KEY (submission_id),
  constraint desk_lines_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint desk_lines_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint desk_lines_name_check CHECK ((length(name) <= 300)),
  constraint desk_lines_queue_check CHECK ((queue = ANY (ARRAY['receipt'::text, 'wrote'::text, 'documents'::text, 'call'::text, 'unreachable'::text, 'notify'::text, 'untaken'::text, 'processing'::text, 'waiting'::text, 'forwarded'::text, 'done'::text]))),
  constraint desk_lines_urgency_check CHECK (((urgency >= 1) AND (urgency <= 12))),
  constraint what_is_done_presses_nobody CHECK (((urgency < 12) OR (alarm_on IS NULL)))
);
alter table public.desk_lines owner to parvis_owner;
alter table public.desk_lines enable row level security;
CREATE INDEX desk_lines_in_order ON public.desk_lines USING btree (commune_id, service_slug, urgency, urgent_on, number);
CREATE INDEX desk_lines_of_a_channel ON public.desk_lines USING btree (commune_id, service_slug, channel, urgency, urgent_on, number);
CREATE INDEX desk_lines_of_a_period ON public.desk_lines USING btree (commune_id, service_slug, received_on);
CREATE INDEX desk_lines_of_a_procedure ON public.desk_lines USING btree (commune_id, service_slug, procedure_slug, urgency, urgent_on, number);
CREATE INDEX desk_lines_of_a_queue ON public.desk_lines USING btree (commune_id, service_slug, queue, urgency, urgent_on, number);
CREATE INDEX desk_lines_of_a_state ON public.desk_lines USING btree (commune_id, service_slug, state, urgency, urgent_on, number);
CREATE INDEX desk_lines_of_a_structure ON public.desk_lines USING btree (commune_id, service_slug, structure_slug, urgency, urgent_on, number) WHERE (structure_slug IS NOT NULL);
CREATE INDEX desk_lines_of_an_agent ON public.desk_lines USING btree (commune_id, service_slug, assignee, urgency, urgent_on, number);
CREATE INDEX desk_lines_that_press ON public.desk_lines USING btree (commune_id, service_slug, alarm_on) WHERE (alarm_on IS NOT NULL);
CREATE UNIQUE INDEX desk_lines_by_reference ON public.desk_lines USING btree (commune_id, reference);
CREATE TRIGGER figures_follow_the_list AFTER INSERT OR UPDATE ON public.desk_lines FOR EACH ROW EXECUTE FUNCTION private.count_request();
create policy "agents read the lines of their services"
  on public.desk_lines for select to agent
  using ((commune_id = ( SELECT private.claim('commune'::text) AS claim)) AND (remit = ANY (( SELECT private.claimed_remits() AS claimed_remits)::text[])));
grant select on public.desk_lines to agent;

-- Mots par lesquels les agents trouvent une demande : noms, téléphones, courriels, adresses, sans
-- accents. Données personnelles, effacées avec les réponses.
create table public.request_words (
  -- Demande.
  submission_id uuid not null,
  -- Commune de la demande.
  commune_id text not null,
  -- Service et secteur : ce que les droits ouvrent.
  remit text not null,
  -- Mot, sans accents ni majuscules. Donnée personnelle.
  word text not null,
  constraint request_words_pkey PRIMARY KEY (submission_id, word),
  constraint request_words_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint request_words_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint request_words_word_check CHECK (((length(word) >= 2) AND (length(word) <= 254)))
);
alter table public.request_words owner to parvis_owner;
alter table public.request_words enable row level security;
CREATE INDEX request_words_by_word ON public.request_words USING btree (commune_id, remit, word text_pattern_ops);
create policy "agents search the requests of their services"
  on public.request_words for select to agent
  using ((commune_id = ( SELECT private.claim('commune'::text) AS claim)) AND (remit = ANY (( SELECT private.claimed_remits() AS claimed_remits)::text[])));
grant select on public.request_words to agent;

-- Un texte à comparer : sans accents ni majuscules.
create function private.fold_text(words text) returns text
  language sql immutable owner parvis_owner set search_path="";
grant execute on function private.fold_text(words text) to agent;

-- Les mots par lesquels chercher un nom ou une adresse : deux lettres au moins, sans « rue » ni « des
-- ».
create function private.words_of(written text) returns SETOF text
  language sql immutable owner parvis_owner set search_path="";
grant execute on function private.words_of(written text) to agent;

-- Un numéro de téléphone comme il se compose ici, en chiffres : « +33 6 39… » est « 0639… ».
create function private.dialled(phone text) returns text
  language sql immutable owner parvis_owner set search_path="";
grant execute on function private.dialled(phone text) to agent;

-- Les réponses qui comptent : celles du dépôt, avec ce que la personne a corrigé depuis.
create function private.answers_now(request public.submissions) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Qui demande, et pour qui, dans des réponses : les questions qui identifient chaque demande (CRPA, R.
-- 112-9-1).
create function private.names_in(answers jsonb) returns text
  language sql immutable owner parvis_owner set search_path="";

-- Écrit les mots par lesquels trouver une demande ; aucun quand ses réponses sont effacées.
create function private.write_words(request public.submissions) returns void
  language sql volatile owner parvis_owner set search_path="";

-- Écrit la ligne d’une demande dans la liste des agents, d’après son journal : file, rang, jours. Un
-- test le calcule à nouveau, pour chaque demande.
create function private.place_request(request uuid) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Tient la ligne d’une demande qui change.
create function private.follow_submission() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Tient les mots par lesquels trouver une demande.
create function private.follow_words() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Tient la ligne d’une demande à qui quelque chose arrive, ou dont un avis part ou se perd.
create function private.follow_event() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Tient les mots d’une demande dont la personne corrige les réponses.
create function private.follow_correction() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Les services dont l’agent lit des demandes, ou celui d’entre eux qu’il demande.
create function private.reached_services(asked jsonb) returns text[]
  language sql stable owner parvis_owner set search_path="";
grant execute on function private.reached_services(asked jsonb) to agent;

-- Les filtres d’une liste, en une condition. Ce qui est demandé n’y est jamais que des valeurs.
create function private.asked_lines(asked jsonb) returns text
  language sql immutable owner parvis_owner set search_path="";
grant execute on function private.asked_lines(asked jsonb) to agent;

-- Une ligne de la liste, pour le guichet.
create function private.told_line(l public.desk_lines) returns jsonb
  language sql immutable owner parvis_owner set search_path="";
grant execute on function private.told_line(l public.desk_lines) to agent;

-- Une page de la liste des agents, dans l’ordre du risque, et combien de demandes elle a : 1001 quand
-- il y en a plus de mille.
create function public.list_desk(asked jsonb) returns jsonb
  language plpgsql stable owner parvis_owner set search_path="", enable_seqscan=off;
grant execute on function public.list_desk(asked jsonb) to agent;

-- Combien de demandes dans chaque file, avec les autres filtres : 1001 quand il y en a plus de mille.
-- Ce qui est fini n’est compté que sans filtre.
create function public.count_desk(asked jsonb) returns jsonb
  language plpgsql stable owner parvis_owner set search_path="", enable_seqscan=off;
grant execute on function public.count_desk(asked jsonb) to agent;

-- Services et démarches où l’agent peut lire des demandes, et qui y travaille ou y a travaillé, pour
-- ses filtres.
create function public.desk_choices() returns jsonb
  language sql stable owner parvis_owner set search_path="", enable_seqscan=off;
grant execute on function public.desk_choices() to agent;

-- Demandes des services de l’agent, par numéro, nom, téléphone, courriel ou adresse, sans accents,
-- terminées comprises. Trois lettres au moins.
create function public.search_desk(asked jsonb) returns jsonb
  language plpgsql stable owner parvis_owner set search_path="", enable_seqscan=off;
grant execute on function public.search_desk(asked jsonb) to agent;

-- Vues enregistrées : les filtres qu’un agent a nommés. Chacun a les siennes, vingt au plus.
create table public.desk_views (
  -- Clé interne.
  id uuid not null default gen_random_uuid(),
  -- Commune de l’agent.
  commune_id text not null,
  -- Agent, d’après son jeton.
  agent text not null,
  -- Nom qu’il lui a donné.
  name text not null,
  -- Filtres, comme dans l’adresse de la page : jamais le nom d’une personne.
  filters text not null,
  constraint desk_views_pkey PRIMARY KEY (id),
  constraint desk_views_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint a_view_has_one_name UNIQUE (commune_id, agent, name),
  constraint desk_views_agent_check CHECK (((length(agent) >= 1) AND (length(agent) <= 100))),
  constraint desk_views_filters_check CHECK (((length(filters) <= 500) AND (filters ~ '^[a-z0-9=&_.-]*$'::text))),
  constraint desk_views_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)))
);
alter table public.desk_views owner to parvis_owner;
alter table public.desk_views enable row level security;
create policy "agents read the views that they saved"
  on public.desk_views for select to agent
  using ((commune_id = ( SELECT private.claim('commune'::text) AS claim)) AND (agent = ( SELECT private.actor_id() AS actor_id)));
grant select on public.desk_views to agent;

-- Garde les filtres d’un agent sous un nom ; le même nom les remplace. Vingt vues au plus.
create function public.save_view(name text, filters text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.save_view(name text, filters text) to agent;

-- Oublie une vue que l’agent avait enregistrée.
create function public.forget_view(view uuid) returns void
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.forget_view(view uuid) to agent;
