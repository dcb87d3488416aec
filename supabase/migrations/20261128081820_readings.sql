/*
 * Who read a request, or a mandate at the desk. The person is told how many; whoever watches over data reads who, and that is
 * written down too.
 */

set role parvis_owner;

create table public.readings (
  id bigint generated always as identity primary key,
  commune_id text not null references public.communes (id),
  -- No foreign key: who read what was erased since is still known.
  submission_id uuid,
  mandate_id uuid,
  reader text not null check (length(reader) <= 100),
  level text not null check (level in ('read', 'process', 'supervise')),
  reason text check (length(reason) between 1 and 500),
  at timestamptz not null default now(),
  constraint one_thing_is_read check (num_nonnulls(submission_id, mandate_id) = 1)
);
comment on table public.readings is
  'Qui a ouvert quelle demande, ou a lu quel mandat. On y ajoute, on n’y change rien ; gardé un an.';
comment on column public.readings.id is 'Ordre des lectures.';
comment on column public.readings.commune_id is 'Commune de la demande, ou du mandat.';
comment on column public.readings.submission_id is
  'Demande ; elle peut être effacée depuis, la trace reste. Vide pour un mandat.';
comment on column public.readings.mandate_id is 'Mandat lu par un agent qui peut l’arrêter.';
comment on column public.readings.reader is 'Identifiant de l’agent, d’après sa session ou son jeton.';
comment on column public.readings.level is
  'Droit qu’il avait alors dans le service : lire seulement, instruire, encadrer.';
comment on column public.readings.reason is 'Pourquoi : dit par qui lit sans traiter les demandes du service.';
comment on column public.readings.at is 'Instant de la lecture.';

create table public.reading_reviews (
  id bigint generated always as identity primary key,
  commune_id text not null references public.communes (id),
  submission_id uuid,
  mandate_id uuid,
  reviewer uuid not null references public.agents (id),
  at timestamptz not null default now(),
  constraint one_thing_is_reviewed check (num_nonnulls(submission_id, mandate_id) = 1)
);
comment on table public.reading_reviews is
  'Qui a consulté la liste de ceux qui ont ouvert une demande, ou lu un mandat. On y ajoute, on n’y change rien ; gardé un an.';
comment on column public.reading_reviews.id is 'Ordre des consultations.';
comment on column public.reading_reviews.commune_id is 'Commune de la demande, ou du mandat.';
comment on column public.reading_reviews.submission_id is 'Demande. Vide pour un mandat.';
comment on column public.reading_reviews.mandate_id is 'Mandat.';
comment on column public.reading_reviews.reviewer is 'Délégué à la protection des données.';
comment on column public.reading_reviews.at is 'Instant de la consultation.';

create index readings_of_a_submission on public.readings (submission_id, reader);
create index readings_of_a_mandate
  on public.readings (mandate_id, reader) where mandate_id is not null;
create index readings_by_age on public.readings (at);
create index reading_reviews_by_age on public.reading_reviews (at);

alter table public.readings enable row level security;
alter table public.reading_reviews enable row level security;
revoke all on public.readings, public.reading_reviews
  from public, anon, authenticated, service_role;

create trigger readings_are_never_changed
  before update or truncate on public.readings
  for each statement execute function private.refuse_change();
create trigger reviews_are_never_changed
  before update or truncate on public.reading_reviews
  for each statement execute function private.refuse_change();
create trigger readings_stay_a_year
  before delete on public.readings
  for each row when (old.at > now() - interval '1 year') execute function private.refuse_change();
create trigger reviews_stay_a_year
  before delete on public.reading_reviews
  for each row when (old.at > now() - interval '1 year') execute function private.refuse_change();

create function private.readable_request(reference text)
returns public.submissions
language plpgsql
stable
set search_path = ''
as $$
declare
  found_one public.submissions;
begin
  select s.* into found_one
  from public.submissions s
  where s.commune_id = private.required_commune()
    and s.reference = readable_request.reference
    and s.remit = any ((select private.claimed_remits())::text[]);
  if not found then perform private.refuse('PV401'); end if;
  return found_one;
end
$$;
comment on function private.readable_request(text) is
  'La demande que nomme un numéro, si l’agent en lit de son service et de son secteur.';

create function public.note_reading(reference text, reason text default null)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  request constant public.submissions := private.readable_request(note_reading.reference);
  who constant text := coalesce(private.actor_id(), 'cli');
  why constant text := nullif(trim(note_reading.reason), '');
  level text;
begin
  level := case
    when private.reaches('supervise', request.service_slug, request.sector) then 'supervise'
    when private.reaches('process', request.service_slug, request.sector) then 'process'
    else 'read'
  end;
  -- Whoever does not answer in that service says why: once, for as long as a session lasts.
  if level = 'read' and why is null and not exists (
    select from public.readings r
    where r.submission_id = request.id and r.reader = who and r.reason is not null
      and r.at > now() - interval '10 hours'
  ) then
    perform private.refuse('PV507');
  end if;
  -- The same page shown again within the hour is the same reading.
  insert into public.readings (commune_id, submission_id, reader, level, reason)
  select request.commune_id, request.id, who, level, why
  where why is not null or not exists (
    select from public.readings r
    where r.submission_id = request.id and r.reader = who
      and r.at > now() - interval '1 hour'
  );
  return request.id;
end
$$;
comment on function public.note_reading(text, text) is
  'Note qu’un agent ouvre une demande d’un de ses services, et pourquoi : il doit le dire où il lit sans traiter. Rend la clé de la demande.';
grant execute on function public.note_reading(text, text) to agent;

create function public.review_readings(reference text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  reviewer public.agents;
  request uuid;
  mandate uuid;
begin
  select a.* into reviewer from public.agents a where a.id = private.session_agent()::uuid;
  if reviewer.kind is distinct from 'dpo' then perform private.refuse('PV462'); end if;
  select s.id into request from public.submissions s
  where s.commune_id = commune and s.reference = review_readings.reference;
  -- Numbers of both are drawn in the same way: one may be of the two.
  select m.id into mandate from public.mandates m
  where m.commune_id = commune and m.number = review_readings.reference;
  if request is null and mandate is null then perform private.refuse('PV401'); end if;
  insert into public.reading_reviews (commune_id, submission_id, mandate_id, reviewer)
  select commune, seen.request, seen.mandate, reviewer.id
  from (values (request, null::uuid), (null::uuid, mandate)) as seen (request, mandate)
  where num_nonnulls(seen.request, seen.mandate) = 1;
  return (
    select coalesce(jsonb_agg(
      jsonb_build_object(
        'reader', coalesce(a.name, r.reader), 'level', r.level, 'reason', r.reason, 'at', r.at
      )
      order by r.id
    ), '[]')
    from public.readings r
    left join public.agents a on a.id::text = r.reader and a.commune_id = commune
    where r.submission_id = request or r.mandate_id = mandate
  );
end
$$;
comment on function public.review_readings(text) is
  'Qui a ouvert une demande ou lu un mandat, d’après leur numéro, quand et pourquoi, pour le seul délégué à la protection des données. Cette consultation est notée.';
grant execute on function public.review_readings(text) to agent;

create function public.forget_desk_traces(batch integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  gone integer;
  more integer;
begin
  -- Of a session that is over, only who came in and when is of use.
  update public.desk_sessions s set id_token = null, kept_form = null
  where s.commune_id = commune and s.last_seen_at < now() - interval '12 hours'
    and (s.id_token is not null or s.kept_form is not null);
  delete from public.desk_sessions s where s.session_hash in (
    select o.session_hash from public.desk_sessions o
    where o.commune_id = commune and o.started_at < now() - interval '1 year' limit batch
  );
  get diagnostics gone = row_count;
  delete from public.owed_calls c
  where c.commune_id = commune and (
    c.ended_at < now() - interval '30 days' or c.missed_at < now() - interval '1 year'
  );
  delete from public.readings r where r.id in (
    select o.id from public.readings o
    where o.commune_id = commune and o.at < now() - interval '1 year' limit batch
  );
  get diagnostics more = row_count;
  gone := gone + more;
  delete from public.reading_reviews r where r.id in (
    select o.id from public.reading_reviews o
    where o.commune_id = commune and o.at < now() - interval '1 year' limit batch
  );
  get diagnostics more = row_count;
  return gone + more;
end
$$;
comment on function public.forget_desk_traces(integer) is
  'Efface ce qui reste d’une session fermée depuis douze heures, les appels rendus depuis trente jours, et les traces de plus d’un an : sessions, lectures, consultations, appels. Rend combien de traces.';
grant execute on function public.forget_desk_traces(integer) to maintenance;

reset role;
