/*
 * Quotas: a connection that sends far too much is asked to wait, after being told (CRPA L112-11,
 * last paragraphs). A bucket holds the sendings still allowed and fills up again with time.
 */

set role parvis_owner;

-- Unlogged: what is known of a connection goes to no archive and no copy of the database.
create unlogged table public.quota_buckets (
  commune_id text not null references public.communes (id),
  source text not null check (source ~ '^([A-Za-z0-9_-]{22})?$'),
  about text not null check (length(about) <= 200),
  lane smallint not null default 0,
  tokens double precision not null,
  refilled_at timestamptz not null default now(),
  primary key (commune_id, source, about, lane)
)
-- A bucket is written each time it is used: room beside it spares its index.
with (fillfactor = 50);
comment on table public.quota_buckets is
  'Envois encore permis à une connexion ou à une démarche. Empreintes d’adresses réseau, oubliées en moins de quatre heures.';
comment on column public.quota_buckets.commune_id is 'Commune à qui l’on envoie.';
comment on column public.quota_buckets.source is
  'Empreinte d’une adresse réseau, dont la clé change chaque jour ; jamais l’adresse. Vide : tout le monde.';
comment on column public.quota_buckets.about is
  'Démarche, « * » pour toutes, « _suivi » pour les codes essayés, « _fichiers » pour les fichiers.';
comment on column public.quota_buckets.lane is
  'Part du seau de tout le monde : des gens qui envoient en même temps ne s’attendent pas.';
comment on column public.quota_buckets.tokens is 'Envois permis au dernier passage.';
comment on column public.quota_buckets.refilled_at is 'Instant du dernier passage.';

alter table public.quota_buckets enable row level security;
revoke all on public.quota_buckets from public, anon, authenticated, service_role;

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

create function private.refuse_for_now(code text, missing double precision, per_hour double precision)
returns void
language sql
stable
set search_path = ''
as $$
  select private.refuse(
    code, least(86400, greatest(1, ceil(missing * 3600 / per_hour)))::integer::text
  )
$$;
comment on function private.refuse_for_now(text, double precision, double precision) is
  'Refuse, et dit combien de secondes attendre pour que revienne ce qui manque. Un jour au plus.';

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
    perform private.refuse_for_now('PV201', least_left + cost - level, per_hour);
  end if;
  perform private.refuse_for_now('PV202', cost - level, per_hour);
end
$$;
comment on function private.take_from_source(
  public.quota_buckets, double precision, double precision, double precision, double precision
) is
  'Retire d’un seau ce que coûte un envoi, s’il y laisse le reste voulu. Sinon, demande un calcul ; vide, refuse.';

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
    perform private.refuse_for_now('PV201', least_left + 1 - level, lane_rate);
  end if;
  perform private.refuse_for_now('PV202', 1 - level, lane_rate);
end
$$;
comment on function private.take_from_procedure(text, text, double precision, boolean) is
  'Retire un envoi au seau d’une démarche, dans la part que personne d’autre n’utilise.';

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
