/*
 * Abusive sendings (CRPA L112-11, last paragraphs): a source through which they came is slowed down for
 * a time, never shut out, and no acknowledgement is owed to what it sends then. A source is known by the
 * keyed digest of quotas alone: never by an address.
 */

set role parvis_owner;

-- Unlogged: what is known of a connection goes to no archive and no copy of the database.
create unlogged table public.submission_sources (
  submission_id uuid primary key references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  source text not null check (source ~ '^[A-Za-z0-9_-]{22}$'),
  filed_at timestamptz not null default now()
);
comment on table public.submission_sources is
  'Connexion d’où est venu un envoi, le temps qu’un agent puisse le dire abusif : trois jours. Empreinte d’adresse réseau, dont la clé change chaque jour ; jamais l’adresse.';
comment on column public.submission_sources.submission_id is 'Envoi.';
comment on column public.submission_sources.commune_id is 'Commune à qui il est fait.';
comment on column public.submission_sources.source is 'Empreinte de l’adresse, sous la clé de ce jour-là.';
comment on column public.submission_sources.filed_at is 'Instant de l’envoi.';

create index sources_to_forget on public.submission_sources (commune_id, filed_at);

create unlogged table public.abusive_sources (
  submission_id uuid primary key references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  source text not null check (source ~ '^[A-Za-z0-9_-]{22}$'),
  is_marked boolean not null,
  until timestamptz not null
);
comment on table public.abusive_sources is
  'Connexions d’où sont venus des envois abusifs : prévenues, puis ralenties jusqu’à un jour dit. Empreintes d’adresses réseau ; jamais l’adresse.';
comment on column public.abusive_sources.submission_id is 'Envoi par lequel la connexion a été signalée.';
comment on column public.abusive_sources.commune_id is 'Commune qui l’a signalée.';
comment on column public.abusive_sources.source is
  'Empreinte de l’adresse, sous la clé du jour de l’envoi.';
comment on column public.abusive_sources.is_marked is
  'Si elle est ralentie. Sinon, la personne est prévenue, et a le temps de répondre.';
comment on column public.abusive_sources.until is 'Instant où elle est oubliée.';

create index abusive_sources_of_a_commune on public.abusive_sources (commune_id, source)
  where is_marked;

alter table public.submission_sources enable row level security;
alter table public.abusive_sources enable row level security;
revoke all on public.submission_sources, public.abusive_sources
  from public, anon, authenticated, service_role;

create function private.is_abusive(commune text, quota jsonb)
returns boolean
language sql
stable
set search_path = ''
return exists (
  select from public.abusive_sources a
  where a.commune_id = is_abusive.commune
    and a.is_marked and a.until > now()
    and a.source in (select jsonb_array_elements_text(coalesce(quota -> 'aliases', '[]')))
);
comment on function private.is_abusive(text, jsonb) is
  'Dit si une connexion est ralentie, d’après ses empreintes de ces derniers jours.';

create function private.slowed(networks jsonb)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  -- The address alone: whoever shares its network is not concerned.
  select jsonb_agg(
    case
      when n.times = (select min((m ->> 'times')::double precision) from jsonb_array_elements(networks) as m)
      then jsonb_build_object('digest', n.digest, 'times', n.times / 10)
      else jsonb_build_object('digest', n.digest, 'times', n.times)
    end
  )
  from jsonb_to_recordset(networks) as n (digest text, times double precision)
$$;
comment on function private.slowed(jsonb) is
  'Les réseaux d’une connexion ralentie : l’adresse a le dixième de ses quotas. Au-delà, un calcul ouvre encore.';

create function private.note_source(commune text, request uuid, quota jsonb)
returns void
language sql
set search_path = ''
as $$
  insert into public.submission_sources (submission_id, commune_id, source)
  select request, commune, n.digest
  from jsonb_to_recordset(coalesce(quota -> 'networks', '[]')) as n (digest text, times double precision)
  order by n.times limit 1
$$;
comment on function private.note_source(text, uuid, jsonb) is
  'Garde trois jours l’empreinte de la connexion d’où vient un envoi, si elle est connue.';

create function private.owe_nothing(commune text, request uuid)
returns void
language sql
set search_path = ''
as $$
  update public.outbox o set withheld_at = now()
  where o.submission_id = request and o.notice in ('acknowledgement', 'registration') and o.is_waiting;
  insert into public.journal (commune_id, submission_id, event, actor)
  values (commune, request, 'notice.unowed', 'system');
$$;
comment on function private.owe_nothing(text, uuid) is
  'Retient l’accusé d’un envoi venu d’une connexion abusive : la loi ne le doit pas (CRPA, L. 112-11). Il reste sur sa page.';

create function private.check_abuse(request public.submissions, event jsonb)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  today constant date := coalesce(
    (event ->> 'countsOn')::date, (now() at time zone 'Europe/Paris')::date
  );
begin
  if event ->> 'kind' <> 'abuse.marked' then return; end if;
  -- Nobody can be told where nothing was given to reach them.
  if coalesce(request.contact_email, request.contact_phone) is null
    and (event -> 'details' ->> 'isUntold')::boolean
  then
    return;
  end if;
  if not exists (
    select from public.journal j
    where j.submission_id = request.id and j.event = 'abuse.warned'
      and coalesce(j.counts_on, (j.at at time zone 'Europe/Paris')::date)
        + (j.details ->> 'within')::interval <= today
  ) then
    perform private.refuse('PV450');
  end if;
end
$$;
comment on function private.check_abuse(public.submissions, jsonb) is
  'Refuse de dire abusif un envoi dont la personne n’a pas été prévenue avant, si possible (CRPA, L. 112-11).';

create function private.follow_abuse(request public.submissions, event jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  kind constant text := event ->> 'kind';
  -- A key of a day is tried again for forty days, and no longer.
  longest constant interval := interval '40 days';
begin
  if kind = 'abuse.lifted' then
    delete from public.abusive_sources a where a.submission_id = request.id;
  elsif kind in ('abuse.warned', 'abuse.marked') and event -> 'details' ->> 'scope' = 'source' then
    insert into public.abusive_sources (submission_id, commune_id, source, is_marked, until)
    select s.submission_id, s.commune_id, s.source, false, now()
    from public.submission_sources s where s.submission_id = request.id
    on conflict do nothing;
    update public.abusive_sources a
    set is_marked = a.is_marked or kind = 'abuse.marked',
        until = least(request.stored_at + longest, case kind
          -- Told, and answered or not: somebody has two weeks more to decide.
          when 'abuse.warned'
          then now() + (event -> 'details' ->> 'within')::interval + interval '14 days'
          else now() + (event -> 'details' ->> 'lasts')::interval
        end)
    where a.submission_id = request.id;
  end if;
end
$$;
comment on function private.follow_abuse(public.submissions, jsonb) is
  'Retient la connexion d’un envoi dit abusif, la ralentit, ou la libère.';

create function public.slowed_sources()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object('reference', s.reference, 'isMarked', a.is_marked, 'until', a.until)
      order by a.until, s.reference
    ),
    '[]'
  )
  from public.abusive_sources a
  join public.submissions s on s.id = a.submission_id
  where a.commune_id = private.required_commune()
    and s.remit = any ((select private.claimed_remits())::text[])
    and a.until > now()
$$;
comment on function public.slowed_sources() is
  'Demandes par lesquelles une connexion est prévenue ou ralentie, et jusqu’à quand. Aucune empreinte.';
grant execute on function public.slowed_sources() to agent;

create function public.forget_abuse()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  of_filings integer;
  of_marks integer;
begin
  delete from public.submission_sources s
  where s.commune_id = commune and s.filed_at < now() - interval '3 days';
  get diagnostics of_filings = row_count;
  delete from public.abusive_sources a where a.commune_id = commune and a.until < now();
  get diagnostics of_marks = row_count;
  return of_filings + of_marks;
end
$$;
comment on function public.forget_abuse() is
  'Oublie les connexions des envois après trois jours, et celles qui étaient ralenties après leur terme.';
grant execute on function public.forget_abuse() to maintenance;

reset role;
