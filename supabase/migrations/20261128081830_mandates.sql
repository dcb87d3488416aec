/*
 * Mandates that people give to a structure, on paper, with a code of theirs. What a mediator may do for
 * somebody, and until when, is read here at each call.
 */

set role parvis_owner;

create table public.mandates (
  id uuid primary key,
  commune_id text not null references public.communes (id),
  structure_slug text not null check (structure_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  mediator_id uuid not null references public.agents (id),
  number text not null
    check (number ~ '^[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$'),
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  quality text not null check (quality in ('person', 'guardian', 'curator', 'parent')),
  first_name text not null check (length(trim(first_name)) between 1 and 100),
  last_name text not null check (length(trim(last_name)) between 1 and 100),
  proof text check (length(trim(proof)) between 1 and 200),
  is_unprotected boolean not null,
  may_follow boolean not null,
  text_version text not null check (length(text_version) <= 40),
  text_digest text not null check (text_digest ~ '^[0-9a-f]{64}$'),
  signed_at timestamptz not null default now(),
  ends_on date not null check (isfinite(ends_on)),
  kept_for interval not null check (kept_for between interval '1 day' and interval '30 years'),
  revoked_at timestamptz,
  constraint a_number_is_one_mandate unique (commune_id, number),
  -- Whoever is protected is helped by their guardian, who shows it.
  constraint whoever_is_protected_has_a_guardian check ((quality = 'person') = is_unprotected),
  constraint a_quality_is_proved check (quality in ('person', 'parent') or proof is not null),
  constraint from_one_day_to_one_year check (
    ends_on between (signed_at at time zone 'Europe/Paris')::date
      and ((signed_at at time zone 'Europe/Paris')::date + interval '1 year')::date
  )
);
comment on table public.mandates is
  'Mandats donnés à une structure de médiation par une personne présente (Code civil, 1984 et suivants).';
comment on column public.mandates.id is 'Clé faite avant l’envoi : un second envoi n’enregistre rien de plus.';
comment on column public.mandates.commune_id is 'Commune dont les démarches sont faites.';
comment on column public.mandates.structure_slug is 'Structure qui a reçu le mandat : un lieu d’aide.';
comment on column public.mandates.mediator_id is 'Médiateur qui l’a lu avec la personne.';
comment on column public.mandates.number is 'Numéro que la personne lit sur son exemplaire. Ce n’est pas un secret.';
comment on column public.mandates.code_hash is
  'Empreinte du code que la personne tient : il arrête le mandat, ou le rouvre devant un médiateur.';
comment on column public.mandates.quality is
  'En quelle qualité la personne le donne : pour elle, ou comme tuteur, curateur, parent.';
comment on column public.mandates.first_name is 'Prénom de qui donne le mandat. Donnée personnelle.';
comment on column public.mandates.last_name is 'Nom de qui donne le mandat. Donnée personnelle.';
comment on column public.mandates.proof is
  'Papier que le médiateur a vu, qui prouve la qualité : un jugement, un livret. Jamais une copie.';
comment on column public.mandates.is_unprotected is
  'Si la personne a déclaré n’avoir aucune mesure de protection (Code civil, 425 et suivants).';
comment on column public.mandates.may_follow is
  'Si la structure voit ensuite où en sont les demandes. Non, sauf si la personne le veut.';
comment on column public.mandates.text_version is 'Version du texte qui a été lu.';
comment on column public.mandates.text_digest is 'Empreinte du texte entier, tel qu’il a été imprimé.';
comment on column public.mandates.signed_at is 'Instant où les deux déclarations ont été cochées.';
comment on column public.mandates.ends_on is 'Dernier jour : un an au plus après la signature.';
comment on column public.mandates.kept_for is 'Combien de temps il est gardé après sa fin, comme preuve.';
comment on column public.mandates.revoked_at is 'Instant où il a été arrêté en entier, s’il l’a été.';

create index mandates_of_a_structure
  on public.mandates (commune_id, structure_slug, ends_on) where revoked_at is null;

create table public.mandate_procedures (
  mandate_id uuid not null references public.mandates (id) on delete cascade,
  procedure_slug text not null check (procedure_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  commune_id text not null references public.communes (id),
  revoked_at timestamptz,
  revoked_by text check (length(revoked_by) <= 100),
  revoked_why text check (length(revoked_why) between 1 and 200),
  primary key (mandate_id, procedure_slug),
  constraint whoever_revokes_for_somebody_says_why check (
    (revoked_by is null) = (revoked_why is null) and (revoked_by is null or revoked_at is not null)
  )
);
comment on table public.mandate_procedures is
  'Démarches qu’un mandat permet : chacune s’arrête sans les autres.';
comment on column public.mandate_procedures.mandate_id is 'Mandat.';
comment on column public.mandate_procedures.procedure_slug is 'Démarche.';
comment on column public.mandate_procedures.commune_id is 'Commune du mandat.';
comment on column public.mandate_procedures.revoked_at is 'Instant où la personne l’a retirée.';
comment on column public.mandate_procedures.revoked_by is
  'Agent à qui elle l’a dit ; vide quand elle l’a fait avec son code, ou devant son médiateur.';
comment on column public.mandate_procedures.revoked_why is
  'Pourquoi l’agent l’a fait pour elle, en quelques mots.';

alter table public.mandates enable row level security;
alter table public.mandate_procedures enable row level security;
revoke all on public.mandates, public.mandate_procedures
  from public, anon, authenticated, service_role;

alter table public.submissions
  add foreign key (mandate_id) references public.mandates (id) on delete set null;
create index submissions_under_a_mandate
  on public.submissions (mandate_id) where mandate_id is not null;

create function private.was_in_force(mandate public.mandates, at timestamptz)
returns boolean
language sql
stable
set search_path = ''
return mandate.signed_at - interval '1 minute' <= at and coalesce(mandate.revoked_at, 'infinity') > at
  and mandate.ends_on >= (at at time zone 'Europe/Paris')::date;
comment on function private.was_in_force(public.mandates, timestamptz) is
  'Si un mandat valait à un instant.';

create function private.is_in_force(mandate public.mandates)
returns boolean
language sql
stable
set search_path = ''
return private.was_in_force(mandate, now());
comment on function private.is_in_force(public.mandates) is 'Si un mandat vaut encore aujourd’hui.';

create function private.told_mandate(mandate public.mandates)
returns jsonb
language sql
stable
set search_path = ''
return jsonb_build_object(
  'key', mandate.id, 'number', mandate.number, 'quality', mandate.quality,
  'firstName', mandate.first_name, 'lastName', mandate.last_name, 'proof', mandate.proof,
  'mayFollow', mandate.may_follow, 'textVersion', mandate.text_version,
  'textDigest', mandate.text_digest,
  'signedOn', (mandate.signed_at at time zone 'Europe/Paris')::date, 'endsOn', mandate.ends_on,
  'procedures', (
    select coalesce(jsonb_agg(p.procedure_slug order by p.procedure_slug), '[]')
    from public.mandate_procedures p
    where p.mandate_id = mandate.id and p.revoked_at is null
  )
);
comment on function private.told_mandate(public.mandates) is
  'Un mandat, pour la séance où il a été donné, ou rouvert.';

create function private.stop_mandate(
  mandate public.mandates, procedure text, agent text default null, reason text default null
)
returns boolean
language plpgsql
set search_path = ''
as $$
begin
  update public.mandate_procedures p
  set revoked_at = now(), revoked_by = stop_mandate.agent, revoked_why = stop_mandate.reason
  where p.mandate_id = mandate.id and p.revoked_at is null
    and (stop_mandate.procedure is null or p.procedure_slug = stop_mandate.procedure);
  if not found then return false; end if;
  -- Without any procedure, it allows nothing: it is over.
  update public.mandates m set revoked_at = now()
  where m.id = mandate.id and not exists (
    select from public.mandate_procedures p where p.mandate_id = m.id and p.revoked_at is null
  );
  return true;
end
$$;
comment on function private.stop_mandate(public.mandates, text, text, text) is
  'Retire une démarche d’un mandat, ou toutes. Dit faux si elle n’y était pas, ou plus.';

create function private.lock_mandate(number text, code_hash text)
returns public.mandates
language plpgsql
set search_path = ''
as $$
declare
  found_one public.mandates;
begin
  select m.* into found_one from public.mandates m
  where m.commune_id = private.required_commune() and m.number = lock_mandate.number
    and m.code_hash = lock_mandate.code_hash and private.is_in_force(m)
  for update;
  if not found then perform private.refuse('PV525'); end if;
  return found_one;
end
$$;
comment on function private.lock_mandate(text, text) is
  'Le mandat en cours qui a ce numéro et ce code.';

create function public.stop_own_mandate(
  number text, code_hash text, procedure text, networks jsonb, per_hour double precision
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  wait text;
begin
  return jsonb_build_object(
    'outcome',
    case when private.stop_mandate(
      private.lock_mandate(stop_own_mandate.number, stop_own_mandate.code_hash),
      stop_own_mandate.procedure
    ) then 'stopped' else 'nothing' end
  );
exception
  when sqlstate 'PV525' then
    begin
      if per_hour > 0 then
        perform private.take_wrong_code(
          private.required_commune(), networks, stop_own_mandate.number, per_hour
        );
      end if;
      return jsonb_build_object('outcome', 'unknown');
    exception when sqlstate 'PV202' then
      get stacked diagnostics wait = pg_exception_detail;
      return private.count_and_refuse('PV203', wait, '_suivi');
    end;
end
$$;
comment on function public.stop_own_mandate(text, text, text, jsonb, double precision) is
  'Arrête un mandat, ou une de ses démarches, pour la personne qui en tient le numéro et le code.';
grant execute on function public.stop_own_mandate(text, text, text, jsonb, double precision)
  to tracking;

reset role;
