-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Messages d’agents qui ne sont pas encore partis : leur auteur peut les reprendre. Données
-- personnelles, effacées au départ, ou avec les réponses de la demande.
create table public.held_messages (
  -- Demande.
  submission_id uuid not null,
  -- Clé de l’événement qui sera inscrit : envoyé deux fois, le message part une fois.
  event_key uuid not null,
  -- Commune de la demande.
  commune_id text not null,
  -- Agent qui l’a écrit : lui seul le reprend.
  agent_id text not null,
  -- Le message, tel qu’il partira.
  content jsonb not null,
  -- Ce qui était écrit dans le formulaire : repris, il y revient.
  typed jsonb not null,
  -- À qui et par quel moyen il partira : ceux du moment où il a été envoyé.
  recipients jsonb not null,
  -- Instant où l’agent l’a envoyé.
  pressed_at timestamp with time zone not null default now(),
  -- Il ne part pas avant cet instant.
  leaves_at timestamp with time zone not null,
  -- Instant où il n’a pas pu partir : la demande n’était plus dans un état où la mairie écrit. Son
  -- auteur le reprend.
  stopped_at timestamp with time zone,
  constraint held_messages_pkey PRIMARY KEY (submission_id, event_key),
  constraint held_messages_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint held_messages_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint a_held_message_is_bounded CHECK (((octet_length((content)::text) <= 50000) AND (octet_length((typed)::text) <= 50000))),
  constraint a_message_waits_an_hour_at_most CHECK ((leaves_at <= (pressed_at + '01:00:00'::interval))),
  constraint held_messages_agent_id_check CHECK (((length(agent_id) >= 1) AND (length(agent_id) <= 100))),
  constraint held_messages_content_check CHECK ((jsonb_typeof(content) = 'object'::text)),
  constraint held_messages_recipients_check CHECK ((jsonb_typeof(recipients) = 'array'::text)),
  constraint held_messages_typed_check CHECK ((jsonb_typeof(typed) = 'object'::text))
);
alter table public.held_messages owner to parvis_owner;
alter table public.held_messages enable row level security;
CREATE INDEX held_messages_of_an_agent ON public.held_messages USING btree (commune_id, agent_id);
CREATE INDEX held_messages_that_leave ON public.held_messages USING btree (commune_id, leaves_at) WHERE (stopped_at IS NULL);

-- Les messages d’une demande qui ne sont pas partis ; sans numéro, ceux de l’agent, dans toutes les
-- demandes de ses services.
create function public.held_messages(reference text DEFAULT NULL::text) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.held_messages(reference text) to agent;

-- Efface les messages qui ne sont pas partis avec les réponses de la demande.
create function private.forget_held_messages() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Si la mairie écrit encore à qui a fait une demande, dans l’état où elle est.
create function private.may_be_written_to(request public.submissions) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Garde un message qu’un agent envoie, avec ses destinataires, jusqu’à ce qu’il parte. Refuse ce qu’un
-- collègue a rendu faux entre-temps.
create function public.hold_message(message jsonb) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.hold_message(message jsonb) to agent;

-- Un message qui n’est pas parti, pour le bureau : son texte, son auteur, et dans combien de secondes
-- il part.
create function private.told_message(message public.held_messages) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Ce qui est écrit dans deux brouillons, champ par champ, l’un après l’autre : rien n’est remplacé.
create function private.join_typed(earlier jsonb, later jsonb) returns jsonb
  language sql immutable owner parvis_owner set search_path="";

-- Ce qu’est devenu un message qui n’attend plus : parti, ou repris.
create function private.left_since(request uuid, key uuid) returns text
  language sql stable owner parvis_owner set search_path="";

-- Reprend un message qui n’est pas parti : il redevient le brouillon de son auteur, à la suite de ce
-- qu’il écrivait. Dit s’il est déjà parti.
create function public.take_back_message(reference text, key uuid) returns text
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.take_back_message(reference text, key uuid) to agent;

-- Donne cinq minutes de plus à l’auteur d’un message avant qu’il parte, une heure au plus après
-- l’envoi. Dit s’il est déjà parti.
create function public.delay_message(reference text, key uuid) returns text
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.delay_message(reference text, key uuid) to agent;

-- Fait partir un message gardé : il est inscrit au journal, et ses avis sont écrits, pour les
-- destinataires du moment où il a été envoyé.
create function private.let_message_leave(request public.submissions, key uuid) returns boolean
  language plpgsql volatile owner parvis_owner set search_path="";

-- Fait partir les messages gardés dont le moment est venu. Rend combien.
create function private.release_messages(commune text) returns integer
  language plpgsql volatile owner parvis_owner set search_path="";
