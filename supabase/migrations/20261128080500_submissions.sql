/*
 * Submissions: what a person sent, under which definition, and the days that the law attaches to it.
 */

set role parvis_owner;

create function private.is_email(text)
returns boolean
language sql
immutable
set search_path = ''
as $$
  -- One address, without any sign that a mail program reads as the start of another.
  select length($1) <= 254 and $1 ~ '^[A-Za-z0-9.!#$%&''*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$'
$$;
comment on function private.is_email(text) is 'Si un texte est une adresse électronique, et une seule.';

create function private.is_phone(text)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select $1 ~ '^\+[1-9][0-9]{5,14}$'
$$;
comment on function private.is_phone(text) is
  'Si un texte est un numéro de téléphone avec son pays (UIT-T E.164).';

create table public.submissions (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  submission_key uuid not null,
  reference text not null
    check (reference ~ '^[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$'),
  procedure_slug text not null,
  definition_version text not null,
  sector text not null check (sector ~ '^[a-z][a-z-]{0,59}$'),
  service_slug text not null check (service_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  remit text not null generated always as (service_slug || '/' || sector) stored,
  kind text not null check (
    kind in ('request', 'delivery', 'declaration', 'report', 'information', 'orientation')
  ),
  channel text not null check (
    channel in ('online', 'assisted', 'desk', 'phone', 'post', 'email', 'sms')
  ),
  entered_by text check (length(entered_by) <= 100),
  structure_slug text check (structure_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  mandate_id uuid,
  state text not null default 'received' check (
    state in
      ('received', 'processing', 'incomplete', 'forwarded', 'decided', 'withdrawn', 'closed')
  ),
  received_at timestamptz not null check (isfinite(received_at)),
  stored_at timestamptz not null default now(),
  silence_means text not null check (silence_means in ('acceptance', 'rejection', 'none')),
  implicit_decision_on date,
  clock text not null default 'none' check (clock in ('none', 'running', 'waiting', 'stopped')),
  contact_way text not null default 'letter'
    check (contact_way in ('email', 'sms', 'call', 'letter', 'desk')),
  contact_email text check (private.is_email(contact_email)),
  contact_phone text check (private.is_phone(contact_phone)),
  represented_way text check (represented_way in ('email', 'sms', 'call', 'letter', 'desk')),
  represented_email text check (private.is_email(represented_email)),
  represented_phone text check (private.is_phone(represented_phone)),
  answers jsonb not null,
  answers_digest text not null check (answers_digest ~ '^[0-9a-f]{64}$'),
  delete_after date not null check (isfinite(delete_after)),
  delete_by date not null,
  proof_until date check (isfinite(proof_until)),
  erased_at timestamptz,
  final_disposition text not null check (final_disposition in ('destroy', 'archive')),
  acknowledgement_due_on date check (isfinite(acknowledgement_due_on)),
  merged_into uuid references public.submissions (id) on delete set null,
  foreign key (commune_id, procedure_slug, definition_version)
    references public.procedure_definitions (commune_id, slug, version),
  constraint help_has_a_structure check ((channel = 'assisted') = (structure_slug is not null)),
  constraint submission_key_is_used_once unique (commune_id, submission_key),
  constraint reference_is_unique unique (commune_id, reference),
  constraint answers_are_an_object check (jsonb_typeof(answers) = 'object'),
  constraint answers_are_bounded check (octet_length(answers::text) <= 1000000),
  -- While documents are awaited, an acceptance has no day yet (CRPA, L. 114-5).
  constraint silence_has_a_day check (
    (clock = 'none') = (silence_means = 'none')
    and (clock = 'running') <= (implicit_decision_on is not null)
    and (silence_means <> 'none' or implicit_decision_on is null)
  ),
  -- Days of Paris. A purge must never meet a request that was just received or is still undecided.
  constraint deletion_comes_after_receipt
    check (delete_after >= (received_at at time zone 'Europe/Paris')::date),
  constraint a_day_once_told_never_moves_later check (delete_after <= delete_by),
  constraint proofs_outlive_answers check (proof_until >= delete_after),
  constraint what_is_erased_is_gone check (erased_at is null or answers = '{}'),
  constraint news_by_email_need_an_address check (contact_way <> 'email' or contact_email is not null),
  constraint news_of_the_represented_by_email_need_an_address
    check (represented_way is distinct from 'email' or represented_email is not null),
  -- As it was promised. Later, awaited documents may put the decision off, an earlier receipt bring it.
  constraint decision_comes_between check (
    state <> 'received'
    or implicit_decision_on between (received_at at time zone 'Europe/Paris')::date and delete_after
  )
);
comment on table public.submissions is
  'Envois reçus : demandes, déclarations, signalements, par tous les canaux.';
comment on column public.submissions.id is 'Clé interne, jamais montrée.';
comment on column public.submissions.commune_id is 'Commune à qui la demande est faite.';
comment on column public.submissions.submission_key is
  'Clé faite avant le premier envoi : un second envoi avec la même clé n’enregistre rien de plus.';
comment on column public.submissions.reference is
  'Numéro que les gens lisent, disent et tapent. Ce n’est pas un secret.';
comment on column public.submissions.procedure_slug is 'Démarche.';
comment on column public.submissions.definition_version is
  'Version de la définition sous laquelle la demande a été faite.';
comment on column public.submissions.sector is
  'Secteur au sens de la CNIL : aucune donnée sur une personne n’en sort.';
comment on column public.submissions.service_slug is 'Service qui instruit.';
comment on column public.submissions.remit is
  'Service et secteur ensemble : ce que les droits des agents ouvrent.';
comment on column public.submissions.kind is
  'Demande, délivrance, déclaration, signalement, renseignement, ou demande à transmettre à qui est compétent (CRPA, L. 114-2).';
comment on column public.submissions.channel is
  'Par où elle est venue : en ligne, avec un médiateur, guichet, téléphone, courrier, courriel, SMS.';
comment on column public.submissions.entered_by is
  'Agent ou médiateur qui l’a saisie ; vide quand la personne l’a fait elle-même.';
comment on column public.submissions.structure_slug is
  'Structure dont un médiateur l’a déposée pour la personne, avec son mandat ; vide sinon.';
comment on column public.submissions.mandate_id is
  'Mandat sous lequel elle a été déposée : il nomme la personne. Vide sinon, ou une fois ses réponses ou le mandat effacés.';
comment on column public.submissions.state is
  'État de la demande : celui où l’a mise le dernier événement qui en change.';
comment on column public.submissions.received_at is
  'Instant de réception au sens de la loi (CRPA, L. 112-13).';
comment on column public.submissions.stored_at is
  'Horloge de la base à l’enregistrement, pour vérifier l’instant de réception.';
comment on column public.submissions.silence_means is 'Sens du silence de la mairie.';
comment on column public.submissions.implicit_decision_on is
  'Jour de la décision implicite (CRPA, R. 112-11-1) ; vide quand le silence ne décide rien, ou pas encore.';
comment on column public.submissions.clock is
  'Délai de la décision implicite : aucun, en cours, en attente de documents, arrêté.';
comment on column public.submissions.contact_way is
  'Par où la personne veut des nouvelles : courriel, SMS, appel, lettre, ou au guichet.';
comment on column public.submissions.contact_email is
  'Adresse électronique de la personne, si elle en a donné une. Donnée personnelle.';
comment on column public.submissions.contact_phone is
  'Téléphone de la personne avec son pays, si elle en a donné un. Donnée personnelle.';
comment on column public.submissions.represented_way is
  'Par où la personne protégée, pour qui une autre demande, a des nouvelles (Code civil, 457-1) ; vide s’il n’y en a pas.';
comment on column public.submissions.represented_email is
  'Adresse électronique de la personne protégée, si elle en a une. Donnée personnelle.';
comment on column public.submissions.represented_phone is
  'Numéro de téléphone de la personne protégée, si elle en a donné un. Donnée personnelle.';
comment on column public.submissions.answers is
  'Réponses de la personne. Données personnelles, effacées à delete_after.';
comment on column public.submissions.answers_digest is
  'Empreinte de la démarche et des réponses : la même clé avec d’autres réponses est refusée.';
comment on column public.submissions.delete_after is
  'Dernier jour où les réponses sont gardées. Un événement l’avance ; il ne dépasse jamais delete_by.';
comment on column public.submissions.delete_by is
  'Jour annoncé sur le premier reçu, au plus tard : il ne change jamais.';
comment on column public.submissions.proof_until is
  'Dernier jour où le reçu et la décision sont gardés. Vide tant que la mairie doit une réponse.';
comment on column public.submissions.erased_at is
  'Instant où les réponses, les fichiers et ce qui a été écrit ont été effacés ; vide avant.';
comment on column public.submissions.final_disposition is
  'Après ce jour : détruire ici, ou verser d’abord aux archives.';
comment on column public.submissions.acknowledgement_due_on is
  'Dernier jour pour envoyer l’accusé de réception (CRPA, R. 112-11-2) ; vide quand il est parti, ou n’est pas dû.';

comment on column public.submissions.merged_into is
  'Demande à laquelle celle-ci est réunie : la mairie répond là ; vide sinon.';

create index submissions_by_remit
  on public.submissions (commune_id, remit, received_at desc);
create index submissions_to_decide
  on public.submissions (commune_id, implicit_decision_on) where clock = 'running';
create index submissions_to_erase
  on public.submissions (commune_id, delete_after)
  where final_disposition = 'destroy' and erased_at is null;
create index submissions_to_purge
  on public.submissions (commune_id, proof_until) where final_disposition = 'destroy';
create index submissions_for_archives
  on public.submissions (commune_id, delete_after) where final_disposition = 'archive';
create index submissions_to_acknowledge
  on public.submissions (commune_id, acknowledgement_due_on) where acknowledgement_due_on is not null;

alter table public.submissions enable row level security;
revoke all on public.submissions from public, anon, authenticated, service_role;

-- Column by column: neither the submission key nor the digest is an agent's business.
grant select (
  id, commune_id, reference, procedure_slug, definition_version, sector, service_slug, kind, channel,
  entered_by, structure_slug, state, received_at, silence_means, implicit_decision_on, clock, contact_way,
  contact_email, contact_phone, represented_way, represented_email, represented_phone, answers,
  delete_after, proof_until, erased_at, final_disposition, acknowledgement_due_on
) on public.submissions to agent;
create policy "agents read the submissions of their services"
  on public.submissions for select to agent
  using (
    commune_id = (select private.claim('commune'))
    and remit = any ((select private.claimed_remits())::text[])
  );

create function private.note_remit()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- Whoever has a right in the service sees it, whatever its sector is.
  insert into public.service_sectors (commune_id, service_slug, sector)
  select new.commune_id, new.service_slug, new.sector
  where not exists (
    select from public.service_sectors k
    where k.commune_id = new.commune_id and k.service_slug = new.service_slug and k.sector = new.sector
  )
  on conflict do nothing;
  return null;
end
$$;
comment on function private.note_remit() is
  'Note qu’un service a une demande d’un secteur : ses agents la voient.';
create trigger remits_follow_submissions
  after insert or update of service_slug, sector on public.submissions
  for each row execute function private.note_remit();

reset role;
