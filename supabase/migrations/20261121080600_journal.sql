/*
 * Journal: what happened to each submission. It is added to, never changed.
 */

set role parvis_owner;

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

alter table public.journal enable row level security;
revoke all on public.journal from public, anon, authenticated, service_role;

grant select on public.journal to agent;
create policy "agents read the journal of submissions they read"
  on public.journal for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));

reset role;
