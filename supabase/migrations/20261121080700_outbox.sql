/*
 * Outbox: notices to send, written with the submission and sent later.
 */

set role parvis_owner;

create table public.outbox (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  submission_id uuid not null references public.submissions (id) on delete cascade,
  notice text not null check (notice in ('acknowledgement', 'service_notice')),
  channel text not null check (channel in ('email')),
  -- One address, without any sign that a mail program reads as the start of another.
  recipient text not null check (
    length(recipient) <= 254 and recipient ~ '^[A-Za-z0-9.!#$%&''*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$'
  ),
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
-- A deletion follows its submission here: without an index, each one would read the whole table.
create index outbox_of_a_submission on public.outbox (submission_id);

alter table public.outbox enable row level security;
revoke all on public.outbox from public, anon, authenticated, service_role;

reset role;
