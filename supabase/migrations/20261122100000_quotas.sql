/*
 * Quotas: a connection that sends far too much is asked to wait, after being told (CRPA L112-11,
 * last paragraphs). A bucket holds the sendings still allowed and fills up again with time.
 */

set role parvis_owner;

-- Unlogged: what is known of a connection goes to no archive and no copy of the database.
create unlogged table public.quota_buckets (
  commune_id text not null references public.communes (id),
  -- Keyed digest of a network address, never the address; its key changes each day. Empty: everybody.
  source text not null check (source ~ '^([A-Za-z0-9_-]{22})?$'),
  -- Slug of a procedure, `*` for all of them, `_suivi` for the codes tried on the follow-up page.
  about text not null check (length(about) <= 200),
  -- The bucket of everybody is shared out, so that people who file at once do not wait for each other.
  lane smallint not null default 0,
  tokens double precision not null,
  refilled_at timestamptz not null default now(),
  primary key (commune_id, source, about, lane)
)
-- A bucket is written each time it is used: room beside it spares its index.
with (fillfactor = 50);
comment on table public.quota_buckets is
  'Envois encore permis à une connexion ou à une démarche. Empreintes d’adresses réseau, oubliées en moins de quatre heures.';

alter table public.quota_buckets enable row level security;
revoke all on public.quota_buckets from public, anon, authenticated, service_role;

create table public.refusals (
  commune_id text not null references public.communes (id),
  -- Day of Paris.
  day date not null,
  -- Slug of a procedure, or `_suivi`.
  about text not null check (about ~ '^(_suivi|[a-z][a-z0-9-]{0,199})$'),
  reason text not null
    check (reason in ('honeypot', 'proof-needed', 'too-many', 'blocked', 'too-many-codes')),
  count integer not null check (count > 0),
  primary key (commune_id, day, about, reason)
);
comment on table public.refusals is
  'Nombre d’envois refusés par jour, démarche et motif. Aucune trace de qui les a faits.';

alter table public.refusals enable row level security;
revoke all on public.refusals from public, anon, authenticated, service_role;
grant select on public.refusals to agent;
create policy "agents read the refusals of their commune"
  on public.refusals for select to agent
  using (commune_id = (select private.claim('commune')));

create function private.add_refusal(commune text, about text, reason text)
returns void
language sql
set search_path = ''
as $$
  insert into public.refusals as r (commune_id, day, about, reason, count)
  values (commune, (now() at time zone 'Europe/Paris')::date, add_refusal.about, add_refusal.reason, 1)
  on conflict (commune_id, day, about, reason) do update set count = r.count + 1
$$;
comment on function private.add_refusal(text, text, text) is
  'Compte un refus de plus aujourd’hui.';

create function public.count_refusal(about text, reason text)
returns void
language sql
security definer
set search_path = ''
as $$
  select private.add_refusal(private.required_commune(), count_refusal.about, count_refusal.reason)
$$;
comment on function public.count_refusal(text, text) is
  'Compte un refus que la base n’a pas prononcé elle-même.';
grant execute on function public.count_refusal(text, text) to intake, tracking;

create function private.bucket_level(bucket public.quota_buckets, per_hour double precision, capacity double precision)
returns double precision
language sql
stable
set search_path = ''
as $$
  select least(
    capacity,
    bucket.tokens
      + greatest(0, extract(epoch from now() - bucket.refilled_at)) * per_hour / 3600
  )
$$;
comment on function private.bucket_level(public.quota_buckets, double precision, double precision) is
  'Envois permis maintenant : ce qui restait, plus ce qui est revenu depuis.';

-- Refuses by an error, so that whatever was taken or written before it is undone.
create function private.refuse_sending(reason text, missing double precision, per_hour double precision)
returns void
language plpgsql
set search_path = ''
as $$
begin
  raise sqlstate 'PV001' using message = reason,
    detail = least(86400, greatest(1, ceil(missing * 3600 / per_hour)))::integer::text;
end
$$;

/*
 * Takes `cost` from the bucket of one source. It must leave `least_left`: below, a proof of work is
 * asked; below zero, nothing can be sent.
 */
create function private.take_from_source(
  bucket_of public.quota_buckets,
  per_hour double precision,
  capacity double precision,
  cost double precision,
  least_left double precision
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  level double precision;
begin
  insert into public.quota_buckets as b (commune_id, source, about, tokens)
  values (bucket_of.commune_id, bucket_of.source, bucket_of.about, greatest(0, capacity - cost))
  on conflict (commune_id, source, about, lane) do update
    set tokens = private.bucket_level(b, per_hour, capacity) - cost,
        refilled_at = greatest(b.refilled_at, now())
    where private.bucket_level(b, per_hour, capacity) - cost >= least_left;
  if found then return; end if;

  select private.bucket_level(b, per_hour, capacity) into level
  from public.quota_buckets b
  where b.commune_id = bucket_of.commune_id and b.source = bucket_of.source
    and b.about = bucket_of.about and b.lane = 0;
  if level >= cost then
    perform private.refuse_sending('proof-needed', least_left + cost - level, per_hour);
  end if;
  perform private.refuse_sending('too-many', cost - level, per_hour);
end
$$;

/* Takes one from the bucket of a procedure, in whichever lane nobody else is using. */
create function private.take_from_procedure(
  commune text, procedure_slug text, per_hour double precision, is_proven boolean
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  lanes constant smallint := 16;
  lane_rate constant double precision := per_hour / lanes;
  capacity constant double precision := 2 * lane_rate;
  least_left constant double precision := case when is_proven then 0 else lane_rate end;
  level double precision;
begin
  update public.quota_buckets b
  set tokens = private.bucket_level(b, lane_rate, capacity) - 1,
      refilled_at = greatest(b.refilled_at, now())
  where b.commune_id = commune and b.source = '' and b.about = procedure_slug
    and b.lane = (
      select free.lane from public.quota_buckets free
      where free.commune_id = commune and free.source = '' and free.about = procedure_slug
        and private.bucket_level(free, lane_rate, capacity) - 1 >= least_left
      limit 1
      for update skip locked
    );
  if found then return; end if;

  -- None, not yet, or all in use: the first that has one left, once whoever uses it is done.
  insert into public.quota_buckets (commune_id, source, about, lane, tokens)
  select commune, '', procedure_slug, lane, capacity from generate_series(0, lanes - 1) as lane
  on conflict do nothing;
  update public.quota_buckets b
  set tokens = private.bucket_level(b, lane_rate, capacity) - 1,
      refilled_at = greatest(b.refilled_at, now())
  where b.commune_id = commune and b.source = '' and b.about = procedure_slug
    and b.lane = (
      select free.lane from public.quota_buckets free
      where free.commune_id = commune and free.source = '' and free.about = procedure_slug
        and private.bucket_level(free, lane_rate, capacity) - 1 >= least_left
      limit 1
      for update
    );
  if found then return; end if;

  select max(private.bucket_level(b, lane_rate, capacity)) into level
  from public.quota_buckets b
  where b.commune_id = commune and b.source = '' and b.about = procedure_slug;
  if level >= 1 then
    perform private.refuse_sending('proof-needed', least_left + 1 - level, lane_rate);
  end if;
  perform private.refuse_sending('too-many', 1 - level, lane_rate);
end
$$;

create function private.take_filing(commune text, procedure_slug text, quota jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  source constant text := quota ->> 'source';
  is_proven constant boolean := coalesce((quota ->> 'isProven')::boolean, false);
  cost constant double precision := least(10, greatest(1, coalesce((quota ->> 'weight')::double precision, 1)));
  of_source constant double precision := (quota ->> 'perSource')::double precision;
  of_both constant double precision := (quota ->> 'perSourceAndProcedure')::double precision;
  of_procedure constant double precision := (quota ->> 'perProcedure')::double precision;
begin
  -- Always in this order: two filings never wait for each other both ways.
  if source is not null and of_both > 0 then
    perform private.take_from_source(
      row(commune, source, procedure_slug, 0, 0, now())::public.quota_buckets,
      of_both, 2 * of_both, cost, case when is_proven then 0 else of_both end
    );
  end if;
  if source is not null and of_source > 0 then
    perform private.take_from_source(
      row(commune, source, '*', 0, 0, now())::public.quota_buckets,
      of_source, 2 * of_source, cost, case when is_proven then 0 else of_source end
    );
  end if;
  if of_procedure > 0 then
    perform private.take_from_procedure(commune, procedure_slug, of_procedure, is_proven);
  end if;
end
$$;
comment on function private.take_filing(text, text, jsonb) is
  'Retire un envoi aux seaux de la connexion et de la démarche, ou refuse.';

create function public.file_within_limits(filing jsonb, quota jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  filed jsonb;
  refusal text;
  wait text;
begin
  begin
    perform private.take_filing(commune, filing ->> 'procedure', quota);
    filed := public.file_submission(filing);
    if filed ->> 'outcome' = 'stored' then return filed; end if;
    raise sqlstate 'PV002';
  exception
    -- What came before costs nothing: what was taken for it is given back.
    when sqlstate 'PV002' then return filed;
    when sqlstate 'PV001' then
      get stacked diagnostics refusal = message_text, wait = pg_exception_detail;
  end;
  -- Nor is it ever refused: its receipt exists.
  if exists (
    select from public.submissions s
    where s.commune_id = commune and s.submission_key = (filing ->> 'submissionKey')::uuid
  ) then
    return public.file_submission(filing);
  end if;
  perform private.add_refusal(commune, filing ->> 'procedure', refusal);
  return jsonb_build_object('outcome', refusal, 'waitSeconds', wait::integer);
end
$$;
comment on function public.file_within_limits(jsonb, jsonb) is
  'Enregistre un envoi s’il reste de la place pour lui, en une transaction. Sinon, dit combien de secondes attendre.';
grant execute on function public.file_within_limits(jsonb, jsonb) to intake;

create function public.try_tracking_code(
  reference text, tracking_code_hash text, source text, per_hour double precision
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  found_key uuid;
  wait text;
begin
  begin
    if source is not null and per_hour > 0 then
      perform private.take_from_source(
        row(commune, source, '_suivi', 0, 0, now())::public.quota_buckets, per_hour, per_hour, 1, 0
      );
    end if;
    found_key := public.find_submission_key(reference, tracking_code_hash);
    if found_key is null then return jsonb_build_object('key', null); end if;
    raise sqlstate 'PV002';
  exception
    -- Only a wrong code counts.
    when sqlstate 'PV002' then return jsonb_build_object('key', found_key);
    when sqlstate 'PV001' then get stacked diagnostics wait = pg_exception_detail;
  end;
  perform private.add_refusal(commune, '_suivi', 'too-many-codes');
  return jsonb_build_object('waitSeconds', wait::integer);
end
$$;
comment on function public.try_tracking_code(text, text, text, double precision) is
  'Clé d’une demande, d’après son numéro et son code. Une connexion qui se trompe trop souvent attend.';
grant execute on function public.try_tracking_code(text, text, text, double precision) to tracking;

create function public.forget_sources()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  forgotten integer;
begin
  -- Two hours fill any bucket: after three, forgetting it changes nothing for whoever it counts.
  delete from public.quota_buckets b
  where b.commune_id = private.required_commune() and b.refilled_at < now() - interval '3 hours';
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
comment on function public.forget_sources() is
  'Oublie les connexions qui n’ont rien envoyé depuis trois heures.';
grant execute on function public.forget_sources() to maintenance;

reset role;
