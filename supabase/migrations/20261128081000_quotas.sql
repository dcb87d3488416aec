/*
 * Quotas: a connection that sends far too much is asked to wait, after being told (CRPA L112-11,
 * last paragraphs). A bucket holds the sendings still allowed and fills up again with time. Buckets are
 * nested: an address, then the networks around it, each as generous as it is wide.
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
  'Envois encore permis à une connexion, à un réseau ou à une démarche. Empreintes d’adresses réseau, oubliées en moins de quatre heures.';
comment on column public.quota_buckets.commune_id is 'Commune à qui l’on envoie.';
comment on column public.quota_buckets.source is
  'Empreinte d’une adresse ou d’un réseau, dont la clé change chaque jour ; jamais l’adresse. Vide : tout le monde.';
comment on column public.quota_buckets.about is
  'Démarche, « * » pour toutes, « _suivi » pour les codes faux, « _suivi/… » pour ceux d’un groupe de numéros, « _fichiers » pour les fichiers, « _morceaux » pour leurs morceaux.';
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

create function private.seconds_until(missing double precision, per_hour double precision)
returns text
language sql
immutable
set search_path = ''
return least(86400, greatest(1, ceil(missing * 3600 / per_hour)))::integer::text;
comment on function private.seconds_until(double precision, double precision) is
  'Secondes à attendre pour que revienne ce qui manque. Un jour au plus.';

create function private.kept_back(capacity double precision, strength integer)
returns double precision
language sql
immutable
set search_path = ''
return capacity / 2 * (1 - least(4, greatest(0, strength)) / 4.0);
comment on function private.kept_back(double precision, integer) is
  'Ce qu’un envoi doit laisser dans un seau : la moitié sans calcul, moins avec un calcul plus fort, rien avec le plus fort.';

create function private.refuse_for_now(
  level double precision, cost double precision, capacity double precision, per_hour double precision
)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  half constant double precision := capacity / 2;
begin
  if level < cost then
    perform private.refuse('PV202', private.seconds_until(cost - level, per_hour));
  end if;
  perform private.refuse(
    'PV201',
    private.seconds_until(half + cost - level, per_hour),
    greatest(1, ceil(4 * (half + cost - level) / half))::integer::text
  );
end
$$;
comment on function private.refuse_for_now(
  double precision, double precision, double precision, double precision
) is
  'Refuse ce qu’un seau ne peut pas donner : demande un calcul, d’autant plus fort que le seau est bas ; vide, demande d’attendre.';

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
  perform private.refuse_for_now(level, cost, capacity, per_hour);
end
$$;
comment on function private.take_from_source(
  public.quota_buckets, double precision, double precision, double precision, double precision
) is
  'Retire d’un seau ce que coûte un envoi, s’il y laisse le reste voulu. Sinon, demande un calcul ; vide, refuse.';

create function private.take_from_networks(
  commune text,
  networks jsonb,
  about text,
  per_hour double precision,
  cost double precision default 1,
  strength integer default null
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  network record;
  rate double precision;
  capacity double precision;
begin
  -- From the address to the widest: two sendings never wait for each other both ways.
  for network in
    select n.digest, n.times
    from jsonb_to_recordset(networks) as n (digest text, times double precision)
    order by n.times
  loop
    rate := per_hour * network.times;
    capacity := case when strength is null then rate else 2 * rate end;
    perform private.take_from_source(
      row(commune, network.digest, about, 0, 0, now())::public.quota_buckets,
      rate, capacity, least(cost, rate),
      case when strength is null then 0 else private.kept_back(capacity, strength) end
    );
  end loop;
end
$$;
comment on function private.take_from_networks(
  text, jsonb, text, double precision, double precision, integer
) is
  'Retire ce que coûte un envoi au seau d’une adresse et à ceux des réseaux qui la contiennent, de plus en plus grands. Sans force de calcul, aucun calcul n’aide.';

create function private.is_unseen(commune text, networks jsonb, about text)
returns boolean
language sql
stable
set search_path = ''
return not exists (
  select from public.quota_buckets b
  where b.commune_id = is_unseen.commune
    and b.source = (
      select n.digest from jsonb_to_recordset(networks) as n (digest text, times double precision)
      order by n.times desc limit 1
    )
    and b.about = is_unseen.about
    and b.refilled_at > now() - interval '1 hour'
);
comment on function private.is_unseen(text, jsonb, text) is
  'Dit si rien n’est venu depuis une heure du plus grand réseau d’une adresse, ni d’une adresse inconnue.';

create function private.take_from_procedure(
  commune text, procedure_slug text, per_hour double precision, strength integer, is_unseen boolean
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  lanes constant smallint := 16;
  -- The last lanes are for networks that sent nothing for an hour: no crowd closes a procedure to them.
  open_lanes constant smallint := case when is_unseen then lanes else lanes - 4 end;
  lane_rate constant double precision := per_hour / lanes;
  capacity constant double precision := 2 * lane_rate;
  least_left constant double precision := private.kept_back(capacity, strength);
  level double precision;
begin
  update public.quota_buckets b
  set tokens = private.bucket_level(b, lane_rate, capacity) - 1,
      refilled_at = greatest(b.refilled_at, now())
  where b.commune_id = commune and b.source = '' and b.about = procedure_slug
    and b.lane = (
      select free.lane from public.quota_buckets free
      where free.commune_id = commune and free.source = '' and free.about = procedure_slug
        and free.lane < open_lanes
        and private.bucket_level(free, lane_rate, capacity) - 1 >= least_left
      order by free.lane
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
        and free.lane < open_lanes
        and private.bucket_level(free, lane_rate, capacity) - 1 >= least_left
      order by free.lane
      limit 1
      for update
    );
  if found then return; end if;

  select max(private.bucket_level(b, lane_rate, capacity)) into level
  from public.quota_buckets b
  where b.commune_id = commune and b.source = '' and b.about = procedure_slug
    and b.lane < open_lanes;
  perform private.refuse_for_now(level, 1, capacity, lane_rate);
end
$$;
comment on function private.take_from_procedure(
  text, text, double precision, integer, boolean
) is
  'Retire un envoi au seau d’une démarche, dans une part que personne d’autre n’utilise. Un quart est gardé pour les réseaux dont rien n’est venu depuis une heure.';

create function private.take_filing(commune text, procedure_slug text, quota jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  networks constant jsonb := case
    when private.is_abusive(commune, quota) then private.slowed(quota -> 'networks')
    else coalesce(quota -> 'networks', '[]')
  end;
  strength constant integer := coalesce((quota ->> 'proof')::integer, 0);
  cost constant double precision := least(10, greatest(1, coalesce((quota ->> 'weight')::double precision, 1)));
  of_source constant double precision := (quota ->> 'perSource')::double precision;
  of_both constant double precision := (quota ->> 'perSourceAndProcedure')::double precision;
  of_procedure constant double precision := (quota ->> 'perProcedure')::double precision;
  is_unseen constant boolean := private.is_unseen(commune, networks, procedure_slug);
begin
  -- Always in this order: two filings never wait for each other both ways.
  if of_both > 0 then
    perform private.take_from_networks(commune, networks, procedure_slug, of_both, cost, strength);
  end if;
  if of_source > 0 then
    perform private.take_from_networks(commune, networks, '*', of_source, cost, strength);
  end if;
  if of_procedure > 0 then
    perform private.take_from_procedure(
      commune, procedure_slug, of_procedure, strength, is_unseen
    );
  end if;
end
$$;
comment on function private.take_filing(text, text, jsonb) is
  'Retire un envoi aux seaux de la connexion, de ses réseaux et de la démarche, ou refuse.';

create function public.forget_sources(batch integer)
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
  where b.ctid = any (array(
    select old.ctid from public.quota_buckets old
    where old.commune_id = private.required_commune()
      and old.refilled_at < now() - interval '3 hours'
    limit batch
    for update skip locked
  ));
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
comment on function public.forget_sources(integer) is
  'Oublie des connexions qui n’ont rien envoyé depuis trois heures.';
grant execute on function public.forget_sources(integer) to maintenance;

reset role;
