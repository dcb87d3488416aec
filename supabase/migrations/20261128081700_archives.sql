/*
 * What goes to the archives. Nothing of it is destroyed before a slip (« bordereau ») bears their visa
 * (code du patrimoine, L212-2, L212-3 and R212-14): a slip lists what is due, by categories; it is
 * signed or refused whole; then what it lists leaves batch by batch, whatever stops in between.
 */

set role parvis_owner;

create table public.archive_slips (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  number text not null check (number ~ '^[0-9]{4}-[0-9]{3,6}$'),
  kind text not null check (kind in ('elimination', 'transfer')),
  state text not null default 'prepared' check (state in ('prepared', 'signed', 'refused', 'done')),
  lines jsonb not null check (jsonb_typeof(lines) = 'array'),
  count integer not null check (count > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  prepared_at timestamptz not null default now(),
  prepared_by text check (length(prepared_by) <= 100),
  signed_by text check (length(signed_by) between 1 and 200),
  signed_on date check (isfinite(signed_on)),
  settled_at timestamptz,
  gone integer not null default 0,
  released integer not null default 0,
  constraint number_of_a_slip_is_unique unique (commune_id, number),
  constraint a_visa_has_a_name_and_a_day check (
    (state in ('signed', 'done')) = (signed_by is not null)
    and (signed_by is not null) = (signed_on is not null)
    and (state = 'prepared') = (settled_at is null)
  )
);
comment on table public.archive_slips is
  'Bordereaux d’élimination et de versement : ce qui est à remettre aux archives, par catégories, et leur visa. Gardés sans limite : ils prouvent que rien n’a été détruit sans accord.';
comment on column public.archive_slips.id is 'Clé interne.';
comment on column public.archive_slips.commune_id is 'Commune dont ce sont les archives.';
comment on column public.archive_slips.number is 'Numéro du bordereau : l’année, puis un rang.';
comment on column public.archive_slips.kind is 'Élimination, ou versement aux archives.';
comment on column public.archive_slips.state is
  'Préparé, visé, refusé, ou terminé : tout ce qu’il liste est parti.';
comment on column public.archive_slips.lines is
  'Catégories : démarche, service, texte, dates extrêmes, quantités. Aucune donnée personnelle.';
comment on column public.archive_slips.count is 'Nombre de dossiers listés.';
comment on column public.archive_slips.digest is
  'Empreinte des dossiers listés et de leur dernier événement : un bordereau dont l’empreinte a changé ne se vise pas.';
comment on column public.archive_slips.prepared_at is 'Instant où il a été préparé.';
comment on column public.archive_slips.prepared_by is 'Qui l’a préparé, d’après son jeton.';
comment on column public.archive_slips.signed_by is 'Nom et qualité de qui l’a visé.';
comment on column public.archive_slips.signed_on is 'Jour du visa.';
comment on column public.archive_slips.settled_at is 'Instant où le visa ou le refus a été inscrit.';
comment on column public.archive_slips.gone is 'Nombre de dossiers partis.';
comment on column public.archive_slips.released is
  'Nombre de dossiers rendus : quelque chose leur est arrivé depuis, ils ne partent pas.';

create table public.archive_slip_items (
  submission_id uuid primary key references public.submissions (id) on delete cascade,
  slip_id uuid not null references public.archive_slips (id),
  last_event bigint not null
);
comment on table public.archive_slip_items is
  'Dossiers que liste un bordereau. Un dossier n’est que sur un bordereau à la fois.';
comment on column public.archive_slip_items.submission_id is 'Dossier.';
comment on column public.archive_slip_items.slip_id is 'Bordereau.';
comment on column public.archive_slip_items.last_event is
  'Son dernier événement quand le bordereau a été préparé.';

create index items_of_a_slip on public.archive_slip_items (slip_id, submission_id);

alter table public.archive_slips enable row level security;
alter table public.archive_slip_items enable row level security;
revoke all on public.archive_slips, public.archive_slip_items
  from public, anon, authenticated, service_role;

create trigger slips_are_never_deleted
  before delete or truncate on public.archive_slips
  for each statement execute function private.refuse_change();

create function private.last_event(request uuid)
returns bigint
language sql
stable
set search_path = ''
as $$
  select coalesce(max(j.id), 0) from public.journal j
  where j.submission_id = request and j.event not like 'notice.%'
$$;
comment on function private.last_event(uuid) is
  'Dernier événement d’une demande, avis à part.';

create function private.due_to_archives(commune text, today date)
returns setof public.submissions
language sql
stable
set search_path = ''
as $$
  select s.* from public.submissions s
  where s.commune_id = commune
    and s.final_disposition = 'archive'
    and s.proof_until < due_to_archives.today
    and not exists (select from public.archive_slip_items i where i.submission_id = s.id)
$$;
comment on function private.due_to_archives(text, date) is
  'Dossiers terminés, dont la durée est passée, et qu’aucun bordereau ne liste.';

create function private.slip_lines(requests uuid[])
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(l) order by l.service, l.title, l.sort, l."firstOn"), '[]')
  from (
    select
      s.procedure_slug as procedure,
      d.definition -> 'procedure' ->> 'title' as title,
      d.definition -> 'service' ->> 'name' as service,
      s.sector,
      d.definition -> 'procedure' -> 'retention' ->> 'period' as period,
      d.definition -> 'procedure' -> 'retention' ->> 'from' as "from",
      d.definition -> 'procedure' -> 'retention' -> 'legalBasis' as "legalBasis",
      d.definition -> 'procedure' -> 'retention' #>> '{legalBasis,text}' as sort,
      count(*) as count,
      min((s.received_at at time zone 'Europe/Paris')::date) as "firstOn",
      max((s.received_at at time zone 'Europe/Paris')::date) as "lastOn",
      coalesce(sum(f.files), 0) as files,
      coalesce(sum(f.bytes), 0) as bytes
    from public.submissions s
    join public.procedure_definitions d
      on d.commune_id = s.commune_id
      and d.slug = s.procedure_slug
      and d.version = s.definition_version
    cross join lateral (
      select count(*) as files, sum(a.size) as bytes
      from public.submission_attachments j
      join public.attachments a on a.id = j.attachment_id
      where j.submission_id = s.id
    ) as f
    where s.id = any (requests)
    group by 1, 2, 3, 4, 5, 6, 7, 8
  ) as l
$$;
comment on function private.slip_lines(uuid[]) is
  'Catégories de dossiers, telles qu’un bordereau les liste : sans nom, sans numéro, sans réponse.';

create function private.slip_digest(slip uuid)
returns text
language sql
stable
set search_path = ''
as $$
  select encode(sha256(convert_to(coalesce(string_agg(
    s.id || ' ' || private.last_event(s.id) || ' ' || s.delete_after || ' ' || s.answers_digest,
    ',' order by s.id
  ), ''), 'UTF8')), 'hex')
  from public.archive_slip_items i
  join public.submissions s on s.id = i.submission_id
  where i.slip_id = slip
$$;
comment on function private.slip_digest(uuid) is
  'Empreinte de ce que liste un bordereau, aujourd’hui.';

create function private.told_slip(slip public.archive_slips)
returns jsonb
language sql
immutable
set search_path = ''
return jsonb_build_object(
  'number', slip.number, 'kind', slip.kind, 'state', slip.state, 'lines', slip.lines,
  'count', slip.count, 'digest', slip.digest, 'preparedAt', slip.prepared_at,
  'signedBy', slip.signed_by, 'signedOn', slip.signed_on, 'gone', slip.gone,
  'released', slip.released
);
comment on function private.told_slip(public.archive_slips) is 'Un bordereau, tel qu’on le lit.';

create function public.due_archives(today date)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
begin
  perform private.check_day(today);
  return jsonb_build_object(
    'lines', private.slip_lines(array(
      select d.id from private.due_to_archives(commune, due_archives.today) as d
    )),
    -- Their day is past, and the commune still owes an answer: nobody eliminates them.
    'unfinished', (
      select count(*) from public.submissions s
      where s.commune_id = commune and s.final_disposition = 'archive'
        and s.delete_after < due_archives.today and s.proof_until is null
    )
  );
end
$$;
comment on function public.due_archives(date) is
  'Ce qui est à remettre aux archives, par catégories, et combien de dossiers attendent encore une réponse.';
grant execute on function public.due_archives(date) to archivist;

create function public.list_slips()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(private.told_slip(s) order by s.number), '[]')
  from public.archive_slips s
  where s.commune_id = private.required_commune()
$$;
comment on function public.list_slips() is 'Tous les bordereaux de la commune.';
grant execute on function public.list_slips() to archivist;

create function public.prepare_slip(kind text, procedures text[], today date, most integer default 20000)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  chosen uuid[];
  slip public.archive_slips;
begin
  perform private.check_day(today);
  -- One at a time: no request is listed twice, no number given twice.
  perform pg_advisory_xact_lock(hashtext('parvis slips ' || commune), 0);
  chosen := array(
    select d.id from private.due_to_archives(commune, prepare_slip.today) as d
    where prepare_slip.procedures is null or d.procedure_slug = any (prepare_slip.procedures)
    order by d.proof_until, d.id
    limit least(greatest(most, 1), 20000)
  );
  if cardinality(chosen) = 0 then perform private.refuse('PV502'); end if;
  insert into public.archive_slips (commune_id, number, kind, lines, count, digest, prepared_by)
  select
    commune,
    to_char(prepare_slip.today, 'YYYY') || '-' || to_char(1 + coalesce((
      select max(split_part(s.number, '-', 2)::integer) from public.archive_slips s
      where s.commune_id = commune and s.number like to_char(prepare_slip.today, 'YYYY') || '-%'
    ), 0), 'FM000'),
    prepare_slip.kind, private.slip_lines(chosen), cardinality(chosen), repeat('0', 64),
    private.claim('sub')
  returning * into slip;
  insert into public.archive_slip_items (submission_id, slip_id, last_event)
  select id, slip.id, private.last_event(id) from unnest(chosen) as id;
  update public.archive_slips s set digest = private.slip_digest(s.id)
  where s.id = slip.id
  returning * into slip;
  return private.told_slip(slip);
end
$$;
comment on function public.prepare_slip(text, text[], date, integer) is
  'Prépare un bordereau de ce qui est à remettre aux archives, vingt mille dossiers au plus. Rien n’est détruit.';
grant execute on function public.prepare_slip(text, text[], date, integer) to archivist;

create function private.waiting_slip(number text)
returns public.archive_slips
language plpgsql
set search_path = ''
as $$
declare
  slip public.archive_slips;
begin
  select s.* into slip from public.archive_slips s
  where s.commune_id = private.required_commune() and s.number = waiting_slip.number
  for update;
  if not found then perform private.refuse('PV501'); end if;
  if slip.state <> 'prepared' then perform private.refuse('PV503'); end if;
  return slip;
end
$$;
comment on function private.waiting_slip(text) is 'Un bordereau qui attend son visa.';

create function public.sign_slip(number text, digest text, signed_by text, signed_on date)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  slip public.archive_slips := private.waiting_slip(sign_slip.number);
begin
  perform private.check_day(sign_slip.signed_on);
  -- What the archives read on paper, what was prepared, what is there today: all three are the same.
  if slip.digest is distinct from sign_slip.digest or slip.digest <> private.slip_digest(slip.id) then
    perform private.refuse('PV504');
  end if;
  update public.archive_slips s
  set state = 'signed', signed_by = sign_slip.signed_by, signed_on = sign_slip.signed_on,
      settled_at = now()
  where s.id = slip.id
  returning * into slip;
  insert into public.journal (commune_id, submission_id, event, actor, actor_id, details)
  select slip.commune_id, i.submission_id, 'archives.signed', 'agent', private.claim('sub'),
         jsonb_build_object('slip', slip.number, 'kind', slip.kind)
  from public.archive_slip_items i where i.slip_id = slip.id;
  -- The visa is the last thing that happened to them: whatever comes after gives them back.
  update public.archive_slip_items i set last_event = private.last_event(i.submission_id)
  where i.slip_id = slip.id;
  return private.told_slip(slip);
end
$$;
comment on function public.sign_slip(text, text, text, date) is
  'Inscrit le visa des archives, si rien n’a changé depuis que le bordereau a été préparé.';
grant execute on function public.sign_slip(text, text, text, date) to archivist;

create function public.refuse_slip(number text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  slip public.archive_slips := private.waiting_slip(refuse_slip.number);
begin
  delete from public.archive_slip_items i where i.slip_id = slip.id;
  update public.archive_slips s set state = 'refused', settled_at = now()
  where s.id = slip.id
  returning * into slip;
  return private.told_slip(slip);
end
$$;
comment on function public.refuse_slip(text) is
  'Inscrit le refus d’un bordereau : tout reste, et peut être listé sur un autre.';
grant execute on function public.refuse_slip(text) to archivist;

create function public.eliminate_signed(batch integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  slip public.archive_slips;
  taken uuid[];
  freed integer;
  deleted integer;
begin
  -- Whoever comes at the same time takes another slip, or nothing.
  select s.* into slip from public.archive_slips s
  where s.commune_id = commune and s.state = 'signed'
  order by s.settled_at limit 1 for update skip locked;
  if not found then return 0; end if;
  taken := array(
    select i.submission_id from public.archive_slip_items i
    join public.submissions s on s.id = i.submission_id
    where i.slip_id = slip.id
    order by i.submission_id limit greatest(batch, 1) for update of s
  );
  -- Something happened to them since the visa: they are given back.
  delete from public.archive_slip_items i
  where i.submission_id = any (taken) and i.last_event <> private.last_event(i.submission_id);
  get diagnostics freed = row_count;
  with gone as (
    delete from public.submissions s
    using public.archive_slip_items i
    where s.id = any (taken) and i.submission_id = s.id and i.slip_id = slip.id
    returning s.id
  ),
  traced as (
    insert into public.journal (commune_id, submission_id, event, actor, details)
    select commune, gone.id,
           case slip.kind when 'transfer' then 'archives.transferred' else 'archives.eliminated' end,
           'system', jsonb_build_object('slip', slip.number)
    from gone
    returning 1
  )
  select count(*) into deleted from traced;
  update public.archive_slips s
  set gone = s.gone + deleted, released = s.released + freed,
      state = case when exists (
        select from public.archive_slip_items i
        where i.slip_id = s.id and not (i.submission_id = any (taken))
      ) then 'signed' else 'done' end
  where s.id = slip.id;
  return cardinality(taken);
end
$$;
comment on function public.eliminate_signed(integer) is
  'Efface des dossiers d’un bordereau visé, par lots ; recommencé, il continue. Ce qui a changé depuis le visa reste.';
grant execute on function public.eliminate_signed(integer) to archivist, maintenance;

create function public.read_transfer(number text, after uuid, batch integer)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(t.whole order by t.id), '[]')
  from (
    select s.id, jsonb_build_object(
      'id', s.id, 'reference', s.reference, 'procedure', s.procedure_slug, 'service', s.service_slug,
      'sector', s.sector, 'kind', s.kind, 'channel', s.channel, 'state', s.state,
      'receivedAt', s.received_at, 'answers', s.answers, 'definition', d.definition,
      'receipts', (
        select jsonb_agg(r.content::jsonb order by r.number) from public.receipts r
        where r.submission_id = s.id
      ),
      'events', (
        select jsonb_agg(
          jsonb_build_object(
            'kind', j.event, 'actor', j.actor, 'at', j.at, 'countsOn', j.counts_on,
            'details', j.details, 'content', c.content
          )
          order by j.id
        )
        from public.journal j left join public.event_contents c on c.event_id = j.id
        where j.submission_id = s.id and j.event not like 'notice.%'
      ),
      'files', coalesce((
        select jsonb_agg(
          jsonb_build_object('id', a.id, 'name', a.name, 'size', a.size, 'state', a.state)
          order by a.name, a.id
        )
        from public.submission_attachments f join public.attachments a on a.id = f.attachment_id
        where f.submission_id = s.id
      ), '[]')
    ) as whole
    from public.archive_slips p
    join public.archive_slip_items i on i.slip_id = p.id
    join public.submissions s on s.id = i.submission_id
    join public.procedure_definitions d
      on d.commune_id = s.commune_id
      and d.slug = s.procedure_slug
      and d.version = s.definition_version
    where p.commune_id = private.required_commune()
      and p.number = read_transfer.number
      and p.kind = 'transfer'
      and (read_transfer.after is null or s.id > read_transfer.after)
    order by s.id
    limit read_transfer.batch
  ) as t
$$;
comment on function public.read_transfer(text, uuid, integer) is
  'Dossiers entiers d’un bordereau de versement, dans l’ordre, à partir de celui qui suit.';
grant execute on function public.read_transfer(text, uuid, integer) to archivist;

create function private.is_transferred(name text)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.attachments a
    join public.submission_attachments j on j.attachment_id = a.id
    join public.archive_slip_items i on i.submission_id = j.submission_id
    join public.archive_slips s on s.id = i.slip_id
    where s.kind = 'transfer' and s.commune_id = private.required_commune()
      and a.commune_id = s.commune_id and a.state in ('pending', 'clean')
      and is_transferred.name = a.commune_id || '/' || a.id
  )
$$;
comment on function private.is_transferred(text) is
  'Dit aux règles du dépôt si un fichier est d’un dossier à verser.';
grant execute on function private.is_transferred(text) to archivist;

reset role;

do $$
begin
  if to_regclass('storage.objects') is null then return; end if;
  grant usage on schema storage to archivist;
  grant select on storage.buckets to archivist;
  grant select on storage.objects to archivist;
  create policy "whoever sees to the archives knows the bucket"
    on storage.buckets for select to archivist
    using (id = 'pieces');
  create policy "whoever sees to the archives reads files to transfer"
    on storage.objects for select to archivist
    using (bucket_id = 'pieces' and private.is_transferred(name));
end
$$;
