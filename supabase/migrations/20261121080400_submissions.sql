/*
 * Submissions: what a person sent, under which definition, and the days that the law attaches to it.
 */

set role parvis_owner;

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
  sector text not null check (sector ~ '^[a-z][a-z-]{0,59}$'),
  service_slug text not null check (service_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  kind text not null check (kind in ('request', 'delivery', 'declaration', 'report', 'information')),
  channel text not null check (channel in ('online', 'desk', 'phone', 'post', 'email', 'sms')),
  -- Agent or mediator who keyed it in; nothing when the applicant did.
  entered_by text check (length(entered_by) <= 100),
  status text not null default 'received' check (status in ('received')),
  -- Legal instant of receipt (CRPA L112-13), then the database's own clock, to audit the first.
  received_at timestamptz not null check (isfinite(received_at)),
  stored_at timestamptz not null default now(),
  silence_means text not null check (silence_means in ('acceptance', 'rejection', 'none')),
  -- Day of the implicit decision (CRPA R112-11-1); nothing when silence decides nothing.
  implicit_decision_on date,
  answers jsonb not null,
  -- Digest of procedure and answers: the same key with another body is refused.
  answers_digest text not null check (answers_digest ~ '^[0-9a-f]{64}$'),
  -- Last day on which the answers are kept, printed on the receipt.
  delete_after date not null check (isfinite(delete_after)),
  -- What happens after that day: destroyed here, or handed to the archives first.
  final_disposition text not null check (final_disposition in ('destroy', 'archive')),
  foreign key (commune_id, procedure_slug, definition_version)
    references public.procedure_definitions (commune_id, slug, version),
  constraint submission_key_is_used_once unique (commune_id, submission_key),
  constraint reference_is_unique unique (commune_id, reference),
  constraint answers_are_an_object check (jsonb_typeof(answers) = 'object'),
  constraint answers_are_bounded check (octet_length(answers::text) <= 1000000),
  constraint silence_has_a_day check ((silence_means = 'none') = (implicit_decision_on is null)),
  -- Days of Paris. A purge must never meet a request that was just received or is still undecided.
  constraint deletion_comes_after_receipt
    check (delete_after >= (received_at at time zone 'Europe/Paris')::date),
  constraint decision_comes_between check (
    implicit_decision_on between (received_at at time zone 'Europe/Paris')::date and delete_after
  )
);
comment on table public.submissions is
  'Envois reçus : demandes, déclarations, signalements, par tous les canaux.';
comment on column public.submissions.answers is
  'Réponses de la personne. Données personnelles, effacées à delete_after.';

create index submissions_by_service
  on public.submissions (commune_id, service_slug, received_at desc);
create index submissions_to_delete
  on public.submissions (delete_after) where final_disposition = 'destroy';

alter table public.submissions enable row level security;
revoke all on public.submissions from public, anon, authenticated, service_role;

-- Agents read, column by column: neither the submission key nor the digest is their business.
grant select (
  id, commune_id, reference, procedure_slug, definition_version, sector, service_slug, kind, channel,
  entered_by, status, received_at, silence_means, implicit_decision_on, answers, delete_after,
  final_disposition
) on public.submissions to agent;
create policy "agents read the submissions of their services"
  on public.submissions for select to agent
  using (
    commune_id = (select private.claim('commune'))
    and service_slug = any ((select private.claimed_services())::text[])
  );

reset role;
