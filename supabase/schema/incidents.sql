-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- État du service, minute par minute : une ligne par suite de minutes semblables. Une minute sans ligne
-- n’a pas été mesurée. Aucune donnée personnelle. Effacé après treize mois.
create table public.availability_runs (
  -- Commune dont le service est mesuré.
  commune_id text not null,
  -- Première minute de la suite.
  from_minute timestamp with time zone not null,
  -- Dernière minute mesurée de la suite, comprise.
  until_minute timestamp with time zone not null,
  -- Ce qui ne marchait pas : le site, la réception des envois, la base, les courriels, la mise à part.
  -- Vide quand tout marchait.
  broken text[] not null,
  -- Si ces minutes ont été gardées à part, scellées, pendant que la base ne répondait pas.
  was_kept_apart boolean not null,
  -- Instant où la suite a commencé à s’écrire.
  recorded_at timestamp with time zone not null default now(),
  constraint availability_runs_pkey PRIMARY KEY (commune_id, from_minute),
  constraint availability_runs_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint a_run_ends_after_it_begins CHECK ((until_minute >= from_minute)),
  constraint availability_runs_broken_check CHECK ((broken <@ ARRAY['database'::text, 'filing'::text, 'mail'::text, 'site'::text, 'spool'::text])),
  constraint availability_runs_from_minute_check CHECK ((((EXTRACT(epoch FROM from_minute))::bigint % (60)::bigint) = 0)),
  constraint availability_runs_until_minute_check CHECK ((((EXTRACT(epoch FROM until_minute))::bigint % (60)::bigint) = 0))
);
alter table public.availability_runs owner to parvis_owner;
alter table public.availability_runs enable row level security;
CREATE TRIGGER availability_is_added_to BEFORE DELETE OR UPDATE ON public.availability_runs FOR EACH ROW EXECUTE FUNCTION private.keep_availability();
CREATE TRIGGER availability_is_never_emptied BEFORE TRUNCATE ON public.availability_runs FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();

-- Refuse de changer ce qui est mesuré : une suite s’allonge, et s’efface après treize mois.
create function private.keep_availability() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Inscrit une suite de minutes semblables, sans celles qui le sont déjà.
create function private.record_run(
  commune text,
  first timestamp with time zone,
  last timestamp with time zone,
  broken text[],
  was_kept_apart boolean
) returns integer
  language plpgsql volatile owner parvis_owner set search_path="";

-- Inscrit l’état du service, minute par minute, et efface ce qui a plus de treize mois.
create function public.record_availability(runs jsonb) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.record_availability(runs jsonb) to maintenance;

-- État du service depuis un instant, par suites de minutes : rien sur personne.
create function public.read_availability(since timestamp with time zone) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_availability(since timestamp with time zone) to agent, tracking;

-- Depuis combien de secondes un courriel attend sans qu’aucun autre ne soit parti depuis ; rien, quand
-- aucun n’attend ainsi.
create function public.mail_stalled_for() returns integer
  language plpgsql stable security definer owner parvis_owner set search_path="";
grant execute on function public.mail_stalled_for() to maintenance;

-- Clés publiques qui vérifient les attestations d’incident technique. Une clé remplacée reste : ce
-- qu’elle a signé se vérifie encore.
create table public.incident_keys (
  -- Commune qui signe.
  commune_id text not null,
  -- Empreinte de la clé, écrite dans ce qu’elle signe.
  kid text not null,
  -- Clé publique Ed25519, en base64url.
  public_key text not null,
  -- Instant depuis lequel le serveur signe avec elle.
  first_used_at timestamp with time zone not null default now(),
  constraint incident_keys_pkey PRIMARY KEY (commune_id, kid),
  constraint incident_keys_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint incident_keys_kid_check CHECK ((kid ~ '^[A-Za-z0-9_-]{43}$'::text)),
  constraint incident_keys_public_key_check CHECK ((public_key ~ '^[A-Za-z0-9_-]{43}$'::text))
);
alter table public.incident_keys owner to parvis_owner;
alter table public.incident_keys enable row level security;
CREATE TRIGGER incident_keys_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON public.incident_keys FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();
create policy "agents read the keys of the commune"
  on public.incident_keys for select to agent
  using (commune_id = ( SELECT private.claim('commune'::text) AS claim));
grant select on public.incident_keys to agent;

-- Note la clé publique avec laquelle le serveur signe maintenant.
create function public.publish_incident_key(kid text, public_key text) returns boolean
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.publish_incident_key(kid text, public_key text) to maintenance;

-- Numéro de la demande dont les réponses ont cette empreinte, parmi celles que l’agent peut lire.
create function public.filed_with_print(print text, procedure text) returns text
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.filed_with_print(print text, procedure text) to agent;
