/*
 * Whether the service worked, minute by minute, and the public keys of attestations of technical incident:
 * what a person shows when a failure made them late, and what the town hall checks it against.
 */

set role parvis_owner;

create table public.availability_runs (
  commune_id text not null references public.communes (id),
  from_minute timestamptz not null check (extract(epoch from from_minute)::bigint % 60 = 0),
  until_minute timestamptz not null check (extract(epoch from until_minute)::bigint % 60 = 0),
  broken text[] not null
    check (broken <@ array['database', 'filing', 'mail', 'site', 'spool']),
  was_kept_apart boolean not null,
  recorded_at timestamptz not null default now(),
  constraint availability_runs_pkey primary key (commune_id, from_minute),
  constraint a_run_ends_after_it_begins check (until_minute >= from_minute)
);
comment on table public.availability_runs is
  'État du service, minute par minute : une ligne par suite de minutes semblables. Une minute sans ligne n’a pas été mesurée. Aucune donnée personnelle. Effacé après treize mois.';
comment on column public.availability_runs.commune_id is 'Commune dont le service est mesuré.';
comment on column public.availability_runs.from_minute is 'Première minute de la suite.';
comment on column public.availability_runs.until_minute is
  'Dernière minute mesurée de la suite, comprise.';
comment on column public.availability_runs.broken is
  'Ce qui ne marchait pas : le site, la réception des envois, la base, les courriels, la mise à part. Vide quand tout marchait.';
comment on column public.availability_runs.was_kept_apart is
  'Si ces minutes ont été gardées à part, scellées, pendant que la base ne répondait pas.';
comment on column public.availability_runs.recorded_at is 'Instant où la suite a commencé à s’écrire.';

alter table public.availability_runs enable row level security;
revoke all on public.availability_runs from public, anon, authenticated, service_role;

create function private.keep_availability()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    if old.until_minute >= now() - interval '13 months' then perform private.refuse('PV002'); end if;
    return old;
  end if;
  if new.until_minute < old.until_minute
    or (new.commune_id, new.from_minute, new.broken, new.was_kept_apart, new.recorded_at)
      is distinct from
      (old.commune_id, old.from_minute, old.broken, old.was_kept_apart, old.recorded_at)
  then
    perform private.refuse('PV002');
  end if;
  return new;
end
$$;
comment on function private.keep_availability() is
  'Refuse de changer ce qui est mesuré : une suite s’allonge, et s’efface après treize mois.';
create trigger availability_is_added_to
  before update or delete on public.availability_runs
  for each row execute function private.keep_availability();
create trigger availability_is_never_emptied
  before truncate on public.availability_runs
  for each statement execute function private.refuse_change();

create function private.record_run(
  commune text, first timestamptz, last timestamptz, broken text[], was_kept_apart boolean
)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  known timestamptz;
  starts timestamptz := record_run.first;
begin
  -- Neither what will happen nor what nobody remembers.
  if record_run.last > now() + interval '5 minutes' or record_run.last < record_run.first
    or record_run.first < now() - interval '31 days'
  then
    return 0;
  end if;
  select max(r.until_minute) into known
  from public.availability_runs r
  where r.commune_id = commune and r.from_minute <= record_run.last;
  if known >= starts then starts := known + interval '1 minute'; end if;
  -- Said twice, it is recorded once.
  if starts > record_run.last then return 0; end if;
  update public.availability_runs r set until_minute = record_run.last
  where r.commune_id = commune
    and r.until_minute = starts - interval '1 minute'
    and r.broken = record_run.broken
    and r.was_kept_apart = record_run.was_kept_apart;
  if not found then
    insert into public.availability_runs
      (commune_id, from_minute, until_minute, broken, was_kept_apart)
    values (commune, starts, record_run.last, record_run.broken, record_run.was_kept_apart);
  end if;
  return 1;
end
$$;
comment on function private.record_run(text, timestamptz, timestamptz, text[], boolean) is
  'Inscrit une suite de minutes semblables, sans celles qui le sont déjà.';

create function public.record_availability(runs jsonb)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  run record;
  recorded integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('availability ' || commune, 0));
  for run in
    select r.first, r.last, r.broken, r.was_kept_apart
    from jsonb_to_recordset(runs) as r (
      first timestamptz, last timestamptz, broken text[], was_kept_apart boolean
    )
    order by r.first
    limit 2000
  loop
    recorded := recorded
      + private.record_run(commune, run.first, run.last, run.broken, run.was_kept_apart);
  end loop;
  delete from public.availability_runs r
  where r.commune_id = commune and r.until_minute < now() - interval '13 months';
  return recorded;
end
$$;
comment on function public.record_availability(jsonb) is
  'Inscrit l’état du service, minute par minute, et efface ce qui a plus de treize mois.';
grant execute on function public.record_availability(jsonb) to maintenance;

create function public.read_availability(since timestamptz)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'first', greatest(r.from_minute, date_trunc('minute', read_availability.since)),
        'last', r.until_minute,
        'broken', r.broken,
        'wasKeptApart', r.was_kept_apart
      )
      order by r.from_minute
    ),
    '[]'
  )
  from public.availability_runs r
  where r.commune_id = private.required_commune() and r.until_minute >= read_availability.since
$$;
comment on function public.read_availability(timestamptz) is
  'État du service depuis un instant, par suites de minutes : rien sur personne.';
grant execute on function public.read_availability(timestamptz) to tracking, agent;

create function public.mail_stalled_for()
returns integer
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  oldest timestamptz;
begin
  select min(o.created_at) into oldest
  from public.outbox o
  where o.commune_id = commune and o.is_waiting and o.channel = 'email'
    -- One that failed alone, while others left, says nothing of the mail server.
    and not exists (
      select from public.outbox l
      where l.commune_id = commune and l.channel = 'email' and l.sent_at >= o.created_at
    );
  return extract(epoch from now() - oldest)::integer;
end
$$;
comment on function public.mail_stalled_for() is
  'Depuis combien de secondes un courriel attend sans qu’aucun autre ne soit parti depuis ; rien, quand aucun n’attend ainsi.';
grant execute on function public.mail_stalled_for() to maintenance;

create table public.incident_keys (
  commune_id text not null references public.communes (id),
  kid text not null check (kid ~ '^[A-Za-z0-9_-]{43}$'),
  public_key text not null check (public_key ~ '^[A-Za-z0-9_-]{43}$'),
  first_used_at timestamptz not null default now(),
  constraint incident_keys_pkey primary key (commune_id, kid)
);
comment on table public.incident_keys is
  'Clés publiques qui vérifient les attestations d’incident technique. Une clé remplacée reste : ce qu’elle a signé se vérifie encore.';
comment on column public.incident_keys.commune_id is 'Commune qui signe.';
comment on column public.incident_keys.kid is 'Empreinte de la clé, écrite dans ce qu’elle signe.';
comment on column public.incident_keys.public_key is 'Clé publique Ed25519, en base64url.';
comment on column public.incident_keys.first_used_at is
  'Instant depuis lequel le serveur signe avec elle.';

alter table public.incident_keys enable row level security;
revoke all on public.incident_keys from public, anon, authenticated, service_role;
grant select on public.incident_keys to agent;
create policy "agents read the keys of the commune"
  on public.incident_keys for select to agent
  using (commune_id = (select private.claim('commune')));
create trigger incident_keys_stay
  before update or delete or truncate on public.incident_keys
  for each statement execute function private.refuse_change();

create function public.publish_incident_key(kid text, public_key text)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
begin
  insert into public.incident_keys (commune_id, kid, public_key)
  -- Secrets change once in years.
  select commune, publish_incident_key.kid, publish_incident_key.public_key
  where (select count(*) < 50 from public.incident_keys k where k.commune_id = commune)
  on conflict on constraint incident_keys_pkey do nothing;
  return found;
end
$$;
comment on function public.publish_incident_key(text, text) is
  'Note la clé publique avec laquelle le serveur signe maintenant.';
grant execute on function public.publish_incident_key(text, text) to maintenance;

create function public.filed_with_print(print text, procedure text)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select s.reference
  from public.submissions s
  where s.commune_id = private.required_commune()
    and s.procedure_slug = filed_with_print.procedure
    and s.remit = any ((select private.claimed_remits())::text[])
    and encode(
      sha256(convert_to(s.submission_key::text || E'\n' || s.answers_digest, 'UTF8')), 'hex'
    ) = filed_with_print.print
  limit 1
$$;
comment on function public.filed_with_print(text, text) is
  'Numéro de la demande dont les réponses ont cette empreinte, parmi celles que l’agent peut lire.';
grant execute on function public.filed_with_print(text, text) to agent;

reset role;
