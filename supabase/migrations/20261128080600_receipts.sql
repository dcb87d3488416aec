/*
 * Receipts, as they were issued: the sentences that a person was given, and two digests to find them.
 */

set role parvis_owner;

create table public.receipts (
  submission_id uuid primary key references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  kind text not null check (kind in ('acknowledgement', 'registration')),
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  tracking_code_hash text not null check (tracking_code_hash ~ '^[0-9a-f]{64}$'),
  content jsonb not null,
  issued_at timestamptz not null,
  constraint token_opens_one_receipt unique (commune_id, token_hash),
  constraint content_is_an_object check (jsonb_typeof(content) = 'object'),
  constraint content_is_bounded check (octet_length(content::text) <= 2000000)
);
comment on table public.receipts is
  'Accusés de réception et d’enregistrement électroniques, tels qu’ils ont été émis (CRPA, L. 112-11).';
comment on column public.receipts.submission_id is 'Envoi dont c’est le reçu.';
comment on column public.receipts.commune_id is 'Commune qui a émis le reçu.';
comment on column public.receipts.kind is 'Accusé de réception, ou accusé d’enregistrement.';
comment on column public.receipts.token_hash is
  'Empreinte du secret de l’adresse qui montre le reçu.';
comment on column public.receipts.tracking_code_hash is
  'Empreinte du code de suivi que les gens tapent.';
comment on column public.receipts.content is 'Les phrases, telles qu’elles ont été émises.';
comment on column public.receipts.issued_at is 'Instant d’émission.';

alter table public.receipts enable row level security;
revoke all on public.receipts from public, anon, authenticated, service_role;

grant select (submission_id, commune_id, kind, content, issued_at) on public.receipts to agent;
create policy "agents read the receipts of submissions they read"
  on public.receipts for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));

reset role;
