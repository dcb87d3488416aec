/*
 * Receipts, as they were issued: the sentences that a person was given, and two digests to find them.
 */

set role parvis_owner;

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
  constraint content_is_an_object check (jsonb_typeof(content) = 'object'),
  constraint content_is_bounded check (octet_length(content::text) <= 2000000)
);
comment on table public.receipts is
  'Accusés de réception et d’enregistrement électroniques, tels qu’ils ont été émis (CRPA, L. 112-11).';

alter table public.receipts enable row level security;
revoke all on public.receipts from public, anon, authenticated, service_role;

grant select (submission_id, commune_id, kind, content, issued_at) on public.receipts to agent;
create policy "agents read the receipts of submissions they read"
  on public.receipts for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));

reset role;
