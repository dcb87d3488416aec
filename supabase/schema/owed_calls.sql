-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Appels sans réponse de personnes qui n’ont pas de demande : la mairie les rappelle. Données
-- personnelles, effacées trente jours après l’appel rendu, un an après l’appel au plus tard.
create table public.owed_calls (
  -- Clé faite par la page : noté deux fois, il n’est dû qu’une fois.
  id uuid not null,
  -- Commune.
  commune_id text not null,
  -- Service qui rappelle.
  service_slug text not null,
  -- Nom de la personne, si elle l’a dit. Donnée personnelle.
  name text,
  -- Numéro à rappeler, avec son pays. Donnée personnelle.
  phone text not null,
  -- À quel sujet, quand rappeler. Donnée personnelle.
  note text,
  -- Agent qui l’a noté.
  noted_by text not null,
  -- Instant où il a été noté.
  missed_at timestamp with time zone not null default now(),
  -- Instant où la mairie a rappelé ; vide avant.
  ended_at timestamp with time zone,
  -- Agent qui a rappelé.
  ended_by text,
  -- Ce qui a été dit. Donnée personnelle.
  result text,
  constraint owed_calls_pkey PRIMARY KEY (commune_id, id),
  constraint owed_calls_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint owed_calls_ended_by_check CHECK ((length(ended_by) <= 100)),
  constraint owed_calls_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint owed_calls_note_check CHECK (((length(note) >= 1) AND (length(note) <= 500))),
  constraint owed_calls_noted_by_check CHECK ((length(noted_by) <= 100)),
  constraint owed_calls_phone_check CHECK (private.is_phone(phone)),
  constraint owed_calls_result_check CHECK (((length(result) >= 1) AND (length(result) <= 2000))),
  constraint what_is_ended_says_how CHECK ((((ended_at IS NULL) = (result IS NULL)) AND ((ended_at IS NULL) = (ended_by IS NULL))))
);
alter table public.owed_calls owner to parvis_owner;
alter table public.owed_calls enable row level security;
CREATE INDEX owed_calls_of_a_service ON public.owed_calls USING btree (commune_id, service_slug, missed_at) WHERE (ended_at IS NULL);
CREATE INDEX owed_calls_to_forget ON public.owed_calls USING btree (commune_id, ended_at);
create policy "agents read the calls that their services owe"
  on public.owed_calls for select to agent
  using ((commune_id = ( SELECT private.claim('commune'::text) AS claim)) AND (ended_at IS NULL) AND (service_slug = ANY (( SELECT private.claimed_services() AS claimed_services)::text[])));
grant select (
  id,
  commune_id,
  service_slug,
  name,
  phone,
  note,
  missed_at,
  ended_at
) on public.owed_calls to agent;

-- Note un appel à rendre, dans un service où l’agent instruit.
create function public.note_owed_call(call jsonb) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.note_owed_call(call jsonb) to agent;

-- Note que la mairie a rappelé, et ce qui a été dit.
create function public.end_owed_call(call uuid, result text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.end_owed_call(call uuid, result text) to agent;
