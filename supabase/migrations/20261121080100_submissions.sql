/*
 * Submissions: what a person sent, the definition it was filed under, the receipt, the journal and
 * the notices to send. Born together, in one transaction (see file_submission).
 */

set role parvis_owner;

create table public.communes (
  -- Name of the commune in tokens and on every row.
  id text primary key check (id ~ '^[a-z][a-z0-9-]*$'),
  name text not null
);
comment on table public.communes is 'Communes servies par cette base.';

create table public.procedure_definitions (
  commune_id text not null references public.communes (id),
  slug text not null check (slug ~ '^[a-z][a-z0-9-]*$'),
  -- Digest of the definition: two wordings, two versions.
  version text not null check (version ~ '^[0-9a-f]{16}$'),
  -- The whole definition: questions, silence rule, service, retention.
  definition jsonb not null,
  first_used_at timestamptz not null default now(),
  primary key (commune_id, slug, version)
);
comment on table public.procedure_definitions is
  'Démarches telles qu’elles étaient publiées : une demande garde le texte sous lequel elle a été faite.';

create table public.submissions (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  -- Made before the first sending: a second sending with the same key stores nothing more.
  submission_key uuid not null,
  -- What people read, say and type. Not a secret.
  reference text not null check (reference ~ '^[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$'),
  procedure_slug text not null,
  definition_version text not null,
  -- Sector of the CNIL: data about a person never cross it.
  sector text not null,
  service_slug text not null,
  kind text not null check (kind in ('request', 'delivery', 'declaration', 'report', 'information')),
  channel text not null check (channel in ('online', 'desk', 'phone', 'post', 'email', 'sms')),
  -- Agent or mediator who keyed it in; nothing when the applicant did.
  entered_by text,
  status text not null default 'received' check (status in ('received')),
  -- Legal instant of receipt (CRPA L112-13), then the database's own clock, to audit the first.
  received_at timestamptz not null,
  stored_at timestamptz not null default now(),
  silence_means text not null check (silence_means in ('acceptance', 'rejection', 'none')),
  -- Day of the implicit decision (CRPA R112-11-1); nothing when silence decides nothing.
  implicit_decision_on date,
  answers jsonb not null,
  -- Digest of procedure and answers: the same key with another body is refused.
  answers_digest text not null check (answers_digest ~ '^[0-9a-f]{64}$'),
  -- Last day on which the answers are kept, printed on the receipt.
  delete_after date not null,
  -- What happens after that day: destroyed here, or handed to the archives first.
  final_disposition text not null check (final_disposition in ('destroy', 'archive')),
  foreign key (commune_id, procedure_slug, definition_version)
    references public.procedure_definitions (commune_id, slug, version),
  constraint submission_key_is_used_once unique (commune_id, submission_key),
  constraint reference_is_unique unique (commune_id, reference),
  constraint answers_are_an_object check (jsonb_typeof(answers) = 'object'),
  constraint answers_are_bounded check (octet_length(answers::text) <= 1000000),
  constraint silence_has_a_day check ((silence_means = 'none') = (implicit_decision_on is null))
);
comment on table public.submissions is
  'Envois reçus : demandes, déclarations, signalements, par tous les canaux.';
comment on column public.submissions.answers is
  'Réponses de la personne. Données personnelles, effacées à delete_after.';

create index submissions_by_service
  on public.submissions (commune_id, service_slug, received_at desc);
create index submissions_to_delete
  on public.submissions (delete_after) where final_disposition = 'destroy';

create table public.receipts (
  submission_id uuid primary key references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  kind text not null check (kind in ('acknowledgement', 'registration')),
  -- Digests of the two secrets that show a receipt: the address, and the code that people type.
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  tracking_code_hash text not null check (tracking_code_hash ~ '^[0-9a-f]{64}$'),
  -- The sentences as they were issued.
  content jsonb not null,
  issued_at timestamptz not null,
  constraint content_is_bounded check (octet_length(content::text) <= 2000000)
);
comment on table public.receipts is
  'Accusés de réception et d’enregistrement électroniques, tels qu’ils ont été émis (CRPA, L. 112-11).';

create table public.journal (
  id bigint generated always as identity primary key,
  commune_id text not null references public.communes (id),
  -- No foreign key: the trace of a deletion outlives what was deleted.
  submission_id uuid not null,
  event text not null check (event ~ '^[a-z]+(\.[a-z_]+)+$'),
  -- Kind of actor, never a name.
  actor text not null check (actor in ('applicant', 'agent', 'mediator', 'system')),
  at timestamptz not null default now(),
  details jsonb not null default '{}'
);
comment on table public.journal is
  'Ce qui est arrivé à chaque envoi, dans l’ordre. On y ajoute, on n’y change rien. Aucune donnée personnelle.';
create index journal_of_a_submission on public.journal (submission_id, id);

create function private.refuse_change()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise insufficient_privilege using message = 'The journal is append-only';
end
$$;
create trigger journal_is_append_only
  before update or delete or truncate on public.journal
  for each statement execute function private.refuse_change();

create table public.outbox (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  submission_id uuid not null references public.submissions (id) on delete cascade,
  notice text not null check (notice in ('acknowledgement', 'service_notice')),
  channel text not null check (channel in ('email')),
  recipient text not null check (length(recipient) between 3 and 254),
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  sent_at timestamptz,
  -- Set when no further attempt is made: the address is refused, or a week has passed.
  abandoned_at timestamptz,
  -- Code of the last failure, never its text: it may hold an address.
  last_error text check (length(last_error) <= 60)
);
comment on table public.outbox is
  'Avis à envoyer. Écrits avec la demande, envoyés ensuite, essayés à nouveau jusqu’à réussir.';
create index outbox_due on public.outbox (next_attempt_at)
  where sent_at is null and abandoned_at is null;

alter table public.communes enable row level security;
alter table public.procedure_definitions enable row level security;
alter table public.submissions enable row level security;
alter table public.receipts enable row level security;
alter table public.journal enable row level security;
alter table public.outbox enable row level security;

revoke all on all tables in schema public from public, anon, authenticated, service_role;

-- Agents read, column by column: neither the submission key nor the digests are their business.
grant select (
  id, commune_id, reference, procedure_slug, definition_version, sector, service_slug, kind, channel,
  entered_by, status, received_at, silence_means, implicit_decision_on, answers, delete_after,
  final_disposition
) on public.submissions to agent;
grant select on public.procedure_definitions to agent;
grant select (submission_id, commune_id, kind, content, issued_at) on public.receipts to agent;
grant select on public.journal to agent;

create policy "agents read the submissions of their services"
  on public.submissions for select to agent
  using (
    commune_id = (select private.claim('commune'))
    and service_slug = any ((select private.claimed_services())::text[])
  );
create policy "agents read the definitions of their commune"
  on public.procedure_definitions for select to agent
  using (commune_id = (select private.claim('commune')));
create policy "agents read the receipts of submissions they read"
  on public.receipts for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));
create policy "agents read the journal of submissions they read"
  on public.journal for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));

reset role;
