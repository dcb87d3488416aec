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
  event_key uuid,
  actor text not null check (actor in ('applicant', 'agent', 'mediator', 'system')),
  actor_id text check (length(actor_id) <= 100),
  at timestamptz not null default now(),
  counts_on date check (isfinite(counts_on)),
  details jsonb not null default '{}',
  -- Of one request: whoever makes the key of another stops nothing there.
  constraint an_event_happens_once unique (event_key, submission_id)
);
comment on table public.journal is
  'Ce qui est arrivé à chaque envoi, dans l’ordre. On y ajoute, on n’y change rien. Aucune donnée personnelle.';
comment on column public.journal.id is 'Ordre des événements.';
comment on column public.journal.commune_id is 'Commune de l’envoi.';
comment on column public.journal.submission_id is
  'Envoi concerné ; il peut être effacé depuis, sa trace reste.';
comment on column public.journal.event is 'Ce qui est arrivé.';
comment on column public.journal.event_key is
  'Clé faite par qui l’inscrit : inscrit deux fois, il n’arrive qu’une fois.';
comment on column public.journal.actor is
  'Qui l’a fait : la personne, un agent, un médiateur, le logiciel. Jamais un nom.';
comment on column public.journal.actor_id is
  'Identifiant de l’agent, d’après son jeton. Quand deux personnes suivent la demande, laquelle des deux. Jamais un nom.';
comment on column public.journal.at is 'Instant de l’inscription.';
comment on column public.journal.counts_on is
  'Jour de Paris à partir duquel il compte, quand ce n’est pas celui de l’inscription.';
comment on column public.journal.details is 'Précisions, sans donnée personnelle.';

create index journal_of_a_submission on public.journal (submission_id, id);

alter table public.journal enable row level security;
revoke all on public.journal from public, anon, authenticated, service_role;

grant select on public.journal to agent;
create policy "agents read the journal of submissions they read"
  on public.journal for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));

create function private.refuse_change()
returns trigger
language plpgsql
-- Whoever changes a row, even a superuser's tool, is refused with the same code.
security definer
set search_path = ''
as $$
begin
  perform private.refuse('PV002');
end
$$;
comment on function private.refuse_change() is 'Refuse de changer ou d’effacer une ligne du journal.';
create trigger journal_is_append_only
  before update or delete or truncate on public.journal
  for each statement execute function private.refuse_change();

reset role;
