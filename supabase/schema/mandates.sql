-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Mandats donnés à une structure de médiation par une personne présente (Code civil, 1984 et suivants).
create table public.mandates (
  -- Clé faite avant l’envoi : un second envoi n’enregistre rien de plus.
  id uuid not null,
  -- Commune dont les démarches sont faites.
  commune_id text not null,
  -- Structure qui a reçu le mandat : un lieu d’aide.
  structure_slug text not null,
  -- Médiateur qui l’a lu avec la personne.
  mediator_id uuid not null,
  -- Numéro que la personne lit sur son exemplaire. Ce n’est pas un secret.
  number text not null,
  -- Empreinte du code que la personne tient : il arrête le mandat, ou le rouvre devant un médiateur.
  code_hash text not null,
  -- En quelle qualité la personne le donne : pour elle, ou comme tuteur, curateur, parent.
  quality text not null,
  -- Prénom de qui donne le mandat. Donnée personnelle.
  first_name text not null,
  -- Nom de qui donne le mandat. Donnée personnelle.
  last_name text not null,
  -- Papier que le médiateur a vu, qui prouve la qualité : un jugement, un livret. Jamais une copie.
  proof text,
  -- Si la personne a déclaré n’avoir aucune mesure de protection (Code civil, 425 et suivants).
  is_unprotected boolean not null,
  -- Si la structure voit ensuite où en sont les demandes. Non, sauf si la personne le veut.
  may_follow boolean not null,
  -- Version du texte qui a été lu.
  text_version text not null,
  -- Empreinte du texte entier, tel qu’il a été imprimé.
  text_digest text not null,
  -- Instant où les deux déclarations ont été cochées.
  signed_at timestamp with time zone not null default now(),
  -- Dernier jour : un an au plus après la signature.
  ends_on date not null,
  -- Combien de temps il est gardé après sa fin, comme preuve.
  kept_for interval not null,
  -- Instant où il a été arrêté en entier, s’il l’a été.
  revoked_at timestamp with time zone,
  constraint mandates_pkey PRIMARY KEY (id),
  constraint mandates_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint mandates_mediator_id_fkey FOREIGN KEY (mediator_id) REFERENCES public.agents(id),
  constraint a_number_is_one_mandate UNIQUE (commune_id, number),
  constraint a_quality_is_proved CHECK (((quality = ANY (ARRAY['person'::text, 'parent'::text])) OR (proof IS NOT NULL))),
  constraint from_one_day_to_one_year CHECK (((ends_on >= ((signed_at AT TIME ZONE 'Europe/Paris'::text))::date) AND (ends_on <= ((((signed_at AT TIME ZONE 'Europe/Paris'::text))::date + '1 year'::interval))::date))),
  constraint mandates_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint mandates_ends_on_check CHECK (isfinite(ends_on)),
  constraint mandates_first_name_check CHECK (((length(TRIM(BOTH FROM first_name)) >= 1) AND (length(TRIM(BOTH FROM first_name)) <= 100))),
  constraint mandates_kept_for_check CHECK (((kept_for >= '1 day'::interval) AND (kept_for <= '30 years'::interval))),
  constraint mandates_last_name_check CHECK (((length(TRIM(BOTH FROM last_name)) >= 1) AND (length(TRIM(BOTH FROM last_name)) <= 100))),
  constraint mandates_number_check CHECK ((number ~ '^[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$'::text)),
  constraint mandates_proof_check CHECK (((length(TRIM(BOTH FROM proof)) >= 1) AND (length(TRIM(BOTH FROM proof)) <= 200))),
  constraint mandates_quality_check CHECK ((quality = ANY (ARRAY['person'::text, 'guardian'::text, 'curator'::text, 'parent'::text]))),
  constraint mandates_structure_slug_check CHECK ((structure_slug ~ '^[a-z][a-z0-9-]{0,199}$'::text)),
  constraint mandates_text_digest_check CHECK ((text_digest ~ '^[0-9a-f]{64}$'::text)),
  constraint mandates_text_version_check CHECK ((length(text_version) <= 40)),
  constraint whoever_is_protected_has_a_guardian CHECK (((quality = 'person'::text) = is_unprotected))
);
alter table public.mandates owner to parvis_owner;
alter table public.mandates enable row level security;
CREATE INDEX mandates_of_a_structure ON public.mandates USING btree (commune_id, structure_slug, ends_on) WHERE (revoked_at IS NULL);

-- Démarches qu’un mandat permet : chacune s’arrête sans les autres.
create table public.mandate_procedures (
  -- Mandat.
  mandate_id uuid not null,
  -- Démarche.
  procedure_slug text not null,
  -- Commune du mandat.
  commune_id text not null,
  -- Instant où la personne l’a retirée.
  revoked_at timestamp with time zone,
  -- Agent à qui elle l’a dit ; vide quand elle l’a fait avec son code, ou devant son médiateur.
  revoked_by text,
  -- Pourquoi l’agent l’a fait pour elle, en quelques mots.
  revoked_why text,
  constraint mandate_procedures_pkey PRIMARY KEY (mandate_id, procedure_slug),
  constraint mandate_procedures_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint mandate_procedures_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES public.mandates(id) ON DELETE CASCADE,
  constraint mandate_procedures_procedure_slug_check CHECK ((procedure_slug ~ '^[a-z][a-z0-9-]{0,199}$'::text)),
  constraint mandate_procedures_revoked_by_check CHECK ((length(revoked_by) <= 100)),
  constraint mandate_procedures_revoked_why_check CHECK (((length(revoked_why) >= 1) AND (length(revoked_why) <= 200))),
  constraint whoever_revokes_for_somebody_says_why CHECK ((((revoked_by IS NULL) = (revoked_why IS NULL)) AND ((revoked_by IS NULL) OR (revoked_at IS NOT NULL))))
);
alter table public.mandate_procedures owner to parvis_owner;
alter table public.mandate_procedures enable row level security;

-- Si un mandat valait à un instant.
create function private.was_in_force(mandate public.mandates, at timestamp with time zone) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Si un mandat vaut encore aujourd’hui.
create function private.is_in_force(mandate public.mandates) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Un mandat, pour la séance où il a été donné, ou rouvert.
create function private.told_mandate(mandate public.mandates) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Retire une démarche d’un mandat, ou toutes. Dit faux si elle n’y était pas, ou plus.
create function private.stop_mandate(
  mandate public.mandates,
  procedure text,
  agent text DEFAULT NULL::text,
  reason text DEFAULT NULL::text
) returns boolean
  language plpgsql volatile owner parvis_owner set search_path="";

-- Le mandat en cours qui a ce numéro et ce code.
create function private.lock_mandate(number text, code_hash text) returns public.mandates
  language plpgsql volatile owner parvis_owner set search_path="";

-- Arrête un mandat, ou une de ses démarches, pour la personne qui en tient le numéro et le code.
create function public.stop_own_mandate(
  number text,
  code_hash text,
  procedure text,
  networks jsonb,
  per_hour double precision
) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.stop_own_mandate(number text, code_hash text, procedure text, networks jsonb, per_hour double precision) to tracking;
