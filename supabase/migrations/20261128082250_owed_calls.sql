/*
 * Calls of somebody without a request, that nobody answered: a number to call back, in a service.
 */

set role parvis_owner;

create table public.owed_calls (
  id uuid not null,
  commune_id text not null references public.communes (id),
  service_slug text not null,
  name text check (length(name) between 1 and 120),
  phone text not null check (private.is_phone(phone)),
  note text check (length(note) between 1 and 500),
  noted_by text not null check (length(noted_by) <= 100),
  missed_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by text check (length(ended_by) <= 100),
  result text check (length(result) between 1 and 2000),
  primary key (commune_id, id),
  constraint what_is_ended_says_how
    check ((ended_at is null) = (result is null) and (ended_at is null) = (ended_by is null))
);
comment on table public.owed_calls is
  'Appels sans réponse de personnes qui n’ont pas de demande : la mairie les rappelle. Données personnelles, effacées trente jours après l’appel rendu, un an après l’appel au plus tard.';
comment on column public.owed_calls.id is 'Clé faite par la page : noté deux fois, il n’est dû qu’une fois.';
comment on column public.owed_calls.commune_id is 'Commune.';
comment on column public.owed_calls.service_slug is 'Service qui rappelle.';
comment on column public.owed_calls.name is 'Nom de la personne, si elle l’a dit. Donnée personnelle.';
comment on column public.owed_calls.phone is 'Numéro à rappeler, avec son pays. Donnée personnelle.';
comment on column public.owed_calls.note is 'À quel sujet, quand rappeler. Donnée personnelle.';
comment on column public.owed_calls.noted_by is 'Agent qui l’a noté.';
comment on column public.owed_calls.missed_at is 'Instant où il a été noté.';
comment on column public.owed_calls.ended_at is 'Instant où la mairie a rappelé ; vide avant.';
comment on column public.owed_calls.ended_by is 'Agent qui a rappelé.';
comment on column public.owed_calls.result is 'Ce qui a été dit. Donnée personnelle.';

create index owed_calls_of_a_service
  on public.owed_calls (commune_id, service_slug, missed_at) where ended_at is null;
create index owed_calls_to_forget on public.owed_calls (commune_id, ended_at);

alter table public.owed_calls enable row level security;
revoke all on public.owed_calls from public, anon, authenticated, service_role;
grant select (id, commune_id, service_slug, name, phone, note, missed_at, ended_at)
  on public.owed_calls to agent;
create policy "agents read the calls that their services owe"
  on public.owed_calls for select to agent
  using (
    commune_id = (select private.claim('commune')) and ended_at is null
    and service_slug = any ((select private.claimed_services())::text[])
  );

create function public.note_owed_call(call jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if private.actor_id() is null
    or not (coalesce(call ->> 'service', '') = any ((select private.processed_services())::text[]))
  then
    perform private.refuse('PV105');
  end if;
  insert into public.owed_calls (id, commune_id, service_slug, name, phone, note, noted_by)
  values (
    (call ->> 'id')::uuid, private.required_commune(), call ->> 'service',
    nullif(trim(call ->> 'name'), ''), call ->> 'phone', nullif(trim(call ->> 'note'), ''),
    private.actor_id()
  )
  on conflict (commune_id, id) do nothing;
end
$$;
comment on function public.note_owed_call(jsonb) is
  'Note un appel à rendre, dans un service où l’agent instruit.';
grant execute on function public.note_owed_call(jsonb) to agent;

create function public.end_owed_call(call uuid, result text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.owed_calls c
  set ended_at = now(), ended_by = private.actor_id(), result = trim(end_owed_call.result)
  where c.id = call and c.commune_id = private.required_commune() and c.ended_at is null
    and c.service_slug = any ((select private.processed_services())::text[])
    and length(trim(end_owed_call.result)) between 1 and 2000;
  if not found then perform private.refuse('PV512'); end if;
end
$$;
comment on function public.end_owed_call(uuid, text) is
  'Note que la mairie a rappelé, et ce qui a été dit.';
grant execute on function public.end_owed_call(uuid, text) to agent;

reset role;
