-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Alertes qu’un agent veut recevoir, service par service. Sans choix : le point du matin.
create table public.alert_choices (
  -- Agent.
  agent_id uuid not null,
  -- Service.
  service_slug text not null,
  -- Commune de l’agent.
  commune_id text not null,
  -- Tout de suite et le matin, le matin seulement, ou rien.
  choice text not null,
  -- S’il s’engage à regarder tous les deux jours et à répondre en huit : rien d’autre ne dispense
  -- d’alertes.
  is_committed boolean not null default false,
  -- Instant de ce choix.
  chosen_at timestamp with time zone not null default now(),
  constraint alert_choices_pkey PRIMARY KEY (agent_id, service_slug),
  constraint alert_choices_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES public.agents(id),
  constraint alert_choices_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint alert_choices_choice_check CHECK ((choice = ANY (ARRAY['immediate'::text, 'daily'::text, 'none'::text]))),
  constraint alert_choices_service_slug_check CHECK ((service_slug ~ '^[a-z][a-z0-9-]{0,199}$'::text)),
  constraint no_alert_is_a_commitment CHECK (((choice = 'none'::text) = is_committed))
);
alter table public.alert_choices owner to parvis_owner;
alter table public.alert_choices enable row level security;
CREATE INDEX alert_choices_at_once ON public.alert_choices USING btree (commune_id, service_slug) WHERE (choice = 'immediate'::text);

-- Ce qui arrive dans un service dont un agent veut le savoir tout de suite : quoi et quand, jamais dans
-- quelle demande. Oublié après deux jours.
create table public.service_news (
  -- Ordre.
  id bigint not null generated always as identity,
  -- Commune.
  commune_id text not null,
  -- Service.
  service_slug text not null,
  -- Une demande, un message ou une correction de la personne, des documents, un avis demandé, ou rendu.
  news text not null,
  -- Instant.
  at timestamp with time zone not null default now(),
  constraint service_news_pkey PRIMARY KEY (id),
  constraint service_news_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint service_news_news_check CHECK ((news = ANY (ARRAY['filed'::text, 'wrote'::text, 'documents'::text, 'opinions'::text, 'advised'::text])))
);
alter table public.service_news owner to parvis_owner;
alter table public.service_news enable row level security;
CREATE INDEX service_news_of_a_service ON public.service_news USING btree (commune_id, service_slug, at);

-- Alertes aux agents, à envoyer ou envoyées : des nombres par service, sans nom ni numéro. Oubliées
-- après une semaine.
create table public.agent_alerts (
  -- Clé interne.
  id uuid not null default gen_random_uuid(),
  -- Commune qui l’envoie.
  commune_id text not null,
  -- Agent à prévenir : son adresse est lue quand l’alerte part.
  agent_id uuid not null,
  -- Ce qui vient d’arriver, ou le point du matin.
  kind text not null,
  -- Jour de Paris où elle a été écrite.
  on_day date not null,
  -- Nombres, par service.
  counts jsonb not null,
  -- Instant où elle a été écrite.
  created_at timestamp with time zone not null default now(),
  -- Nombre d’essais faits.
  attempts integer not null default 0,
  -- Pas d’essai avant cet instant.
  next_attempt_at timestamp with time zone not null default now(),
  -- Instant où elle est partie, ou celui où l’on renonce : après un jour, ses nombres sont faux.
  settled_at timestamp with time zone,
  -- Ce que le dernier essai a donné.
  outcome text,
  -- Code du dernier échec, jamais son texte.
  last_error text,
  constraint agent_alerts_pkey PRIMARY KEY (id),
  constraint agent_alerts_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES public.agents(id),
  constraint agent_alerts_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint agent_alerts_counts_check CHECK ((jsonb_typeof(counts) = 'array'::text)),
  constraint agent_alerts_kind_check CHECK ((kind = ANY (ARRAY['news'::text, 'digest'::text]))),
  constraint agent_alerts_last_error_check CHECK ((length(last_error) <= 60)),
  constraint agent_alerts_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'refused'::text, 'failed'::text])))
);
alter table public.agent_alerts owner to parvis_owner;
alter table public.agent_alerts enable row level security;
CREATE INDEX agent_alerts_of_an_agent ON public.agent_alerts USING btree (agent_id, created_at);
CREATE INDEX agent_alerts_to_send ON public.agent_alerts USING btree (commune_id, next_attempt_at) WHERE (settled_at IS NULL);

-- Note que quelque chose arrive dans un service, si un agent veut le savoir tout de suite.
create function private.note_news() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Note qu’un avis est demandé à un service, si un agent veut le savoir tout de suite.
create function private.note_opinion() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Qui est à prévenir dans quel service : les agents en fonction qui y instruisent, sauf ceux qui
-- s’engagent à regarder.
create function private.alerted_agents(commune text) returns TABLE(agent uuid, email text, service text, choice text, since timestamp with time zone)
  language sql stable owner parvis_owner set search_path="";

-- Nom d’un service, d’après une de ses dernières demandes.
create function private.service_name(commune text, service text) returns text
  language sql stable owner parvis_owner set search_path="";

-- Ce qui est en retard, presse ou a échoué dans un service, en nombres.
create function private.pressing_counts(commune text, service text, today date) returns jsonb
  language sql stable owner parvis_owner set search_path="", enable_seqscan=off;

-- Ce qui est arrivé dans un service depuis un instant, en nombres.
create function private.news_counts(commune text, service text, after timestamp with time zone) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Si des nombres disent quelque chose.
create function private.some_counts(counts jsonb) returns boolean
  language sql immutable owner parvis_owner set search_path="";

-- Écrit les alertes dues aux agents : une par heure et par personne au plus. Le matin, le point de ce
-- qui est en retard, presse ou a échoué. Rend combien.
create function public.write_alerts(today date, is_morning boolean) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.write_alerts(today date, is_morning boolean) to maintenance;

-- Réserve les alertes à envoyer maintenant, si aucun courriel n’attend pour une personne. Oublie celles
-- de qui n’a plus de droit, ou n’en veut plus.
create function public.claim_alerts(batch integer, lease_seconds integer) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.claim_alerts(batch integer, lease_seconds integer) to mailer;

-- Note ce qu’est devenue une alerte : partie, refusée, ou à essayer à nouveau pendant un jour.
create function public.settle_alert(alert uuid, outcome text, error_code text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.settle_alert(alert uuid, outcome text, error_code text) to mailer;

-- Note quelles alertes veut l’agent de la session, dans les services où il instruit. Aucune : seulement
-- s’il s’engage à regarder.
create function public.choose_alerts(choices jsonb) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.choose_alerts(choices jsonb) to agent;

-- Alertes que l’agent de la session a choisies, et dans les services qu’il encadre, qui s’est engagé à
-- regarder, sa dernière venue, et combien de demandes attendent depuis plus de huit jours.
create function public.read_alerts(today date) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="", enable_seqscan=off;
grant execute on function public.read_alerts(today date) to agent;
