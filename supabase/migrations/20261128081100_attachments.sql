/*
 * Attachments: what a person joins. Here is what is known of each file; its bytes are in the private
 * bucket `pieces`, under the commune and the key of the file, and never here. Nobody can guess that key:
 * whoever holds it may send the file with a request, and nothing else.
 *
 * A chunk is written here before its bytes are in the bucket, and leaves after them: nothing is ever in
 * the bucket that is not known here.
 */

set role parvis_owner;

create table public.attachments (
  id uuid primary key,
  commune_id text not null references public.communes (id),
  procedure_slug text not null check (procedure_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  field_key text not null check (field_key ~ '^[a-z][a-z0-9_]{0,39}$'),
  name text not null check (length(name) between 1 and 120),
  type text check (type in ('pdf', 'jpg', 'png', 'webp', 'heic', 'docx', 'odt', 'xlsx', 'ods')),
  size integer not null check (size between 1 and 10485760),
  state text not null default 'receiving'
    check (state in ('receiving', 'pending', 'clean', 'refused', 'removed')),
  begun_at timestamptz not null default now(),
  finisher uuid,
  finishing_until timestamptz,
  is_sent boolean not null default false,
  scan_after timestamptz not null default now(),
  scan_tries smallint not null default 0,
  scan_failure text check (scan_failure in ('missing', 'unanswered')),
  constraint a_kept_file_has_a_type check (state in ('receiving', 'removed') or type is not null)
);
comment on table public.attachments is
  'Fichiers joints : nom, genre, poids, et ce qu’en dit l’antivirus. Les octets sont dans le dépôt « pieces ».';
comment on column public.attachments.id is
  'Clé du fichier, que nul ne devine : qui la tient peut l’envoyer avec une demande.';
comment on column public.attachments.commune_id is 'Commune à qui le fichier est envoyé.';
comment on column public.attachments.procedure_slug is 'Démarche pour laquelle il est joint.';
comment on column public.attachments.field_key is 'Question à laquelle il répond.';
comment on column public.attachments.name is
  'Nom nettoyé : sans dossier ni caractère invisible, avec l’extension de son genre.';
comment on column public.attachments.type is
  'Ce que montrent ses octets ; vide tant qu’ils ne sont pas tous là.';
comment on column public.attachments.size is 'Poids, en octets.';
comment on column public.attachments.state is
  'Attendu, vu par aucun antivirus, sain, refusé par l’antivirus, ou retiré : ses octets vont disparaître.';
comment on column public.attachments.begun_at is 'Instant où il a été annoncé.';
comment on column public.attachments.finisher is 'Qui met ses morceaux bout à bout.';
comment on column public.attachments.finishing_until is
  'Instant jusqu’auquel nul autre ne le peut. Ensuite, qui s’en chargeait est tenu pour arrêté.';
comment on column public.attachments.is_sent is
  'Une demande le porte : ni la personne ni le temps ne le retirent plus sans elle.';
comment on column public.attachments.scan_after is 'Instant à partir duquel l’antivirus le regarde.';
comment on column public.attachments.scan_tries is
  'Nombre de fois où il a été pris pour l’antivirus : il est remis à plus tard chaque fois.';
comment on column public.attachments.scan_failure is
  'Pourquoi l’antivirus n’a rien dit la dernière fois : ses octets manquent, ou l’antivirus se tait.';

create index attachments_to_remove on public.attachments (commune_id, begun_at);
create index attachments_not_sent on public.attachments (commune_id) include (size)
  where not is_sent;
create index attachments_to_scan on public.attachments (commune_id, scan_after)
  where state = 'pending';

-- Unlogged: what is known of a connection goes to no archive and no copy of the database.
create unlogged table public.attachment_sources (
  attachment_id uuid not null references public.attachments (id) on delete cascade,
  commune_id text not null references public.communes (id),
  source text not null check (source ~ '^[A-Za-z0-9_-]{22}$'),
  size integer not null check (size > 0),
  begun_at timestamptz not null default now(),
  primary key (attachment_id, source)
);
comment on table public.attachment_sources is
  'Place que prennent les fichiers annoncés par une connexion, ou par un réseau, et pas encore envoyés avec une demande. Empreintes d’adresses réseau, oubliées en moins de quatre heures.';
comment on column public.attachment_sources.attachment_id is 'Fichier.';
comment on column public.attachment_sources.commune_id is 'Commune à qui il est envoyé.';
comment on column public.attachment_sources.source is
  'Empreinte d’une adresse ou d’un réseau qui la contient, dont la clé change chaque jour ; jamais l’adresse.';
comment on column public.attachment_sources.size is 'Place prise, en octets.';
comment on column public.attachment_sources.begun_at is 'Instant où il a été annoncé.';

create index attachments_of_a_source on public.attachment_sources (commune_id, source) include (size);

create table public.attachment_chunks (
  attachment_id uuid not null references public.attachments (id) on delete cascade,
  position integer not null check (position between 0 and 39),
  size integer not null check (size between 1 and 262144),
  digest text not null check (digest ~ '^[A-Za-z0-9+/]{43}=$'),
  is_there boolean not null default false,
  awaited_at timestamptz not null default now(),
  primary key (attachment_id, position)
);
comment on table public.attachment_chunks is
  'Morceaux de fichiers en cours d’envoi : rang, poids et empreinte. Leurs octets sont dans le dépôt « pieces », et en partent avant ces lignes.';
comment on column public.attachment_chunks.attachment_id is 'Fichier dont c’est un morceau.';
comment on column public.attachment_chunks.position is 'Rang du morceau.';
comment on column public.attachment_chunks.size is 'Poids, en octets.';
comment on column public.attachment_chunks.digest is 'Empreinte SHA-256 de ses octets, en base64.';
comment on column public.attachment_chunks.is_there is
  'Ses octets sont dans le dépôt. Sinon, ils sont en route, et peuvent encore arriver.';
comment on column public.attachment_chunks.awaited_at is 'Instant où il a été annoncé.';

create table public.submission_attachments (
  submission_id uuid not null references public.submissions (id) on delete cascade,
  attachment_id uuid not null references public.attachments (id),
  primary key (submission_id, attachment_id)
);
comment on table public.submission_attachments is
  'Fichiers joints à chaque envoi. Effacés avec lui.';
comment on column public.submission_attachments.submission_id is 'Envoi.';
comment on column public.submission_attachments.attachment_id is 'Fichier qu’il porte.';

create index submissions_of_attachments on public.submission_attachments (attachment_id);

alter table public.attachments enable row level security;
alter table public.attachment_chunks enable row level security;
alter table public.attachment_sources enable row level security;
alter table public.submission_attachments enable row level security;
revoke all on public.attachments, public.attachment_chunks, public.attachment_sources,
  public.submission_attachments
  from public, anon, authenticated, service_role;

-- Agents see what was joined to the submissions that they may read: rules of those apply here.
grant select on public.submission_attachments to agent;
create policy "agents see what was joined to the submissions of their services"
  on public.submission_attachments for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));
grant select (id, commune_id, name, type, size, state, scan_tries, scan_failure)
  on public.attachments to agent;
create policy "agents read what is known of files joined to their submissions"
  on public.attachments for select to agent
  using (exists (select from public.submission_attachments j where j.attachment_id = id));

create function private.is_expected(commune text, attachment_id uuid)
returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.attachments a
    where a.id = is_expected.attachment_id and a.commune_id = is_expected.commune
      and a.state in ('receiving', 'pending', 'clean')
  )
$$;
comment on function private.is_expected(text, uuid) is
  'Dit si un fichier est annoncé ou gardé, dans la commune.';

create function private.enter_uploads(commune text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  -- Of the connections to the database, which filings share, files take eight at most at once.
  for door in 1..8 loop
    if pg_try_advisory_xact_lock(hashtext('parvis files ' || commune), door) then return; end if;
  end loop;
  perform private.refuse('PV205');
end
$$;
comment on function private.enter_uploads(text) is
  'Laisse entrer un appel pour des fichiers, s’il y en a moins de huit à la fois. Sinon, refuse : les demandes passent d’abord.';

create function private.charge_upload(commune text, quota jsonb, about text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  per_hour constant double precision := (quota ->> 'perHour')::double precision;
begin
  if per_hour is null then return; end if;
  perform private.take_from_networks(commune, quota -> 'networks', about, per_hour);
end
$$;
comment on function private.charge_upload(text, jsonb, text) is
  'Retire un appel aux seaux d’une connexion et de ses réseaux, ou refuse.';

-- A file takes a chunk at least: neither many small ones nor a few large ones fill the disk. A network
-- that many share has more room than a connection, and never more than a quarter of it all.
create function private.reserve_room(commune text, room integer, quota jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  of_source constant bigint := (quota ->> 'unsentOfSource')::bigint;
  of_all constant bigint := (quota ->> 'unsentOfAll')::bigint;
begin
  -- One at a time: two files never share the last room.
  perform pg_advisory_xact_lock(hashtext('parvis files ' || commune), 0);
  if of_source is not null and exists (
    select from jsonb_to_recordset(quota -> 'networks') as n (digest text, times double precision)
    where room + (
      select coalesce(sum(s.size), 0) from public.attachment_sources s
      where s.commune_id = reserve_room.commune and s.source = n.digest
    ) > least(of_source * n.times, greatest(of_source, of_all / 4))
  ) then
    perform private.refuse('PV202', '3600');
  end if;
  if of_all is not null and room + (
    select coalesce(sum(greatest(a.size, 262144)), 0) from public.attachments a
    where a.commune_id = reserve_room.commune and not a.is_sent
  ) > of_all then
    perform private.refuse('PV204', '3600');
  end if;
end
$$;
comment on function private.reserve_room(text, integer, jsonb) is
  'Refuse un fichier quand ceux qui attendent leur demande prennent déjà trop de place, pour une connexion ou en tout.';

create function public.begin_attachment(attachment jsonb, quota jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
set lock_timeout = '1s'
as $$
declare
  commune constant text := private.required_commune();
  key constant uuid := attachment ->> 'id';
  room constant integer := greatest(262144, (attachment ->> 'size')::integer);
  code text;
  wait text;
begin
  perform private.enter_uploads(commune);
  -- What is said twice takes nothing.
  if private.is_expected(commune, key) then return jsonb_build_object('outcome', 'begun'); end if;
  begin
    perform private.charge_upload(commune, quota, '_fichiers');
    perform private.reserve_room(commune, room, quota);
  exception when sqlstate 'PV202' or sqlstate 'PV204' then
    get stacked diagnostics code = returned_sqlstate, wait = pg_exception_detail;
    return private.count_and_refuse(code, wait, attachment ->> 'procedure');
  end;
  insert into public.attachments (id, commune_id, procedure_slug, field_key, name, size)
  values (
    key, commune, attachment ->> 'procedure', attachment ->> 'field', attachment ->> 'name',
    (attachment ->> 'size')::integer
  )
  on conflict do nothing;
  -- Announced at the same instant, or gone since, or not of this commune.
  if not found then
    if not private.is_expected(commune, key) then perform private.refuse('PV104'); end if;
    return jsonb_build_object('outcome', 'begun');
  end if;
  insert into public.attachment_sources (attachment_id, commune_id, source, size)
  select key, commune, n.digest, room
  from jsonb_to_recordset(quota -> 'networks') as n (digest text);
  return jsonb_build_object('outcome', 'begun');
end
$$;
comment on function public.begin_attachment(jsonb, jsonb) is
  'Annonce un fichier, s’il reste de la place pour lui, et la lui garde. Sinon, dit combien de secondes attendre.';
grant execute on function public.begin_attachment(jsonb, jsonb) to intake;

create function private.chunk_size(file_size integer, "position" integer)
returns bigint
language sql
immutable
set search_path = ''
return least(262144, file_size - 262144 * "position"::bigint);
comment on function private.chunk_size(integer, integer) is
  'Poids d’un morceau d’un fichier, d’après son rang. Zéro ou moins : le fichier est fini.';

create function private.may_still_come(chunk public.attachment_chunks)
returns boolean
language sql
stable
set search_path = ''
return not (chunk).is_there and (chunk).awaited_at > now() - interval '1 minute';
comment on function private.may_still_come(public.attachment_chunks) is
  'Dit si des octets peuvent être en route : aucun appel ne dure une minute.';

create function public.await_chunk(
  attachment_id uuid, "position" integer, size integer, digest text, quota jsonb default '{}'
)
returns text
language plpgsql
security definer
set search_path = ''
set lock_timeout = '1s'
as $$
declare
  commune constant text := private.required_commune();
  file_size integer;
begin
  perform private.enter_uploads(commune);
  perform private.charge_upload(commune, quota, '_morceaux');
  -- Locked, so that no purge takes it in between.
  select a.size into file_size from public.attachments a
  where a.id = await_chunk.attachment_id and a.state = 'receiving' and a.commune_id = commune
  for update;
  if not found then return 'gone'; end if;
  if await_chunk.position < 0
    or await_chunk.size is distinct from private.chunk_size(file_size, await_chunk.position)
  then
    return 'misplaced';
  end if;
  perform from public.attachment_chunks c
  where c.attachment_id = await_chunk.attachment_id and c.position = await_chunk.position
    and c.digest = await_chunk.digest and c.is_there;
  if found then return 'there'; end if;
  insert into public.attachment_chunks as c (attachment_id, position, size, digest)
  values (await_chunk.attachment_id, await_chunk.position, await_chunk.size, await_chunk.digest)
  -- The right one after a wrong one, or the same one after a cut.
  on conflict on constraint attachment_chunks_pkey
    do update set digest = excluded.digest, is_there = false, awaited_at = now();
  return 'awaited';
end
$$;
comment on function public.await_chunk(uuid, integer, integer, text, jsonb) is
  'Attend un morceau d’un fichier annoncé : « awaited ». « there » : il est déjà là ; « misplaced » : ce n’est ni sa place ni son poids ; « gone » : ce fichier n’attend plus rien.';
grant execute on function public.await_chunk(uuid, integer, integer, text, jsonb) to intake;

create function public.note_chunk(
  attachment_id uuid, "position" integer, digest text, is_there boolean
)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.attachment_chunks c
  set is_there = note_chunk.is_there
  from public.attachments a
  where a.id = c.attachment_id and a.state = 'receiving'
    and a.commune_id = private.required_commune()
    and c.attachment_id = note_chunk.attachment_id and c.position = note_chunk.position
    and c.digest = note_chunk.digest;
  return found;
end
$$;
comment on function public.note_chunk(uuid, integer, text, boolean) is
  'Dit qu’un morceau attendu est arrivé, ou qu’il n’est plus là. Faux : ce n’est pas celui que ce fichier attend.';
grant execute on function public.note_chunk(uuid, integer, text, boolean) to intake;

create function public.begin_finish(attachment_id uuid, finisher uuid, quota jsonb default '{}')
returns jsonb
language plpgsql
security definer
set search_path = ''
set lock_timeout = '1s'
as $$
declare
  commune constant text := private.required_commune();
  file public.attachments;
  chunks jsonb;
  received bigint;
begin
  perform private.enter_uploads(commune);
  perform private.charge_upload(commune, quota, '_morceaux');
  select a.* into file from public.attachments a
  where a.id = begin_finish.attachment_id and a.state = 'receiving' and a.commune_id = commune
  for update;
  if not found then return null; end if;
  -- Whoever asks again, because the answer was lost, goes on.
  if file.finishing_until > now() and file.finisher is distinct from begin_finish.finisher then
    return null;
  end if;
  select
    sum(c.size),
    jsonb_agg(
      jsonb_build_object('position', c.position, 'size', c.size, 'digest', c.digest)
      order by c.position
    )
  into received, chunks
  from public.attachment_chunks c
  where c.attachment_id = file.id and c.is_there;
  -- Each place holds one chunk of the right size: with the announced sum, none is missing.
  if received is distinct from file.size then return null; end if;
  update public.attachments a
  set finisher = begin_finish.finisher, finishing_until = now() + interval '1 minute'
  where a.id = file.id;
  return chunks;
end
$$;
comment on function public.begin_finish(uuid, uuid, jsonb) is
  'Réserve un fichier complet à qui va mettre ses morceaux bout à bout, et les lui dit. Rien : il en manque, un autre le fait, ou ce fichier n’attend plus rien.';
grant execute on function public.begin_finish(uuid, uuid, jsonb) to intake;

create function public.give_up_finish(attachment_id uuid, finisher uuid)
returns void
language sql
security definer
set search_path = ''
as $$
  update public.attachments a
  set finisher = null, finishing_until = null
  where a.id = give_up_finish.attachment_id and a.finisher = give_up_finish.finisher
    and a.state = 'receiving' and a.commune_id = private.required_commune()
$$;
comment on function public.give_up_finish(uuid, uuid) is
  'Rend un fichier qui n’a pas pu être mis bout à bout : un autre essai peut commencer.';
grant execute on function public.give_up_finish(uuid, uuid) to intake;

create function public.read_attachments(ids uuid[])
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'procedure', a.procedure_slug, 'field', a.field_key, 'name', a.name,
    'type', a.type, 'size', a.size, 'state', a.state,
    'chunks', (
      select coalesce(jsonb_agg(c.position order by c.position), '[]')
      from public.attachment_chunks c where c.attachment_id = a.id and c.is_there
    )
  )), '[]')
  from public.attachments a
  where a.id = any (read_attachments.ids) and a.commune_id = private.required_commune()
$$;
comment on function public.read_attachments(uuid[]) is
  'Ce que l’on sait de fichiers dont on tient la clé.';
grant execute on function public.read_attachments(uuid[]) to intake;

-- What was refused or taken back before any of its bytes was kept leaves at once: there is nothing to
-- delete in the bucket, and nobody puts it together.
create function private.drop_unkept(ids uuid[])
returns void
language sql
set search_path = ''
as $$
  delete from public.attachments a
  where a.id = any (drop_unkept.ids) and a.state = 'removed' and a.type is null
    and a.finishing_until is null
    and not exists (select from public.attachment_chunks c where c.attachment_id = a.id)
$$;
comment on function private.drop_unkept(uuid[]) is
  'Oublie des fichiers retirés dont aucun octet n’a jamais été gardé.';

create function public.settle_attachment(attachment_id uuid, about jsonb)
returns boolean
language plpgsql
security definer
set search_path = ''
set lock_timeout = '1s'
as $$
begin
  update public.attachments a
  set name = settle_attachment.about ->> 'name',
      type = case when settle_attachment.about ->> 'state' <> 'removed'
        then settle_attachment.about ->> 'type' end,
      state = settle_attachment.about ->> 'state',
      finisher = null,
      finishing_until = null
  where a.id = settle_attachment.attachment_id and a.state = 'receiving'
    and a.commune_id = private.required_commune()
    and settle_attachment.about ->> 'state' in ('pending', 'clean', 'removed');
  if not found then return false; end if;
  if settle_attachment.about ->> 'state' = 'removed' then
    delete from public.attachment_sources s where s.attachment_id = settle_attachment.attachment_id;
    perform private.drop_unkept(array[settle_attachment.attachment_id]);
  end if;
  return true;
end
$$;
comment on function public.settle_attachment(uuid, jsonb) is
  'Dit qu’un fichier est gardé, ou qu’il ne l’est pas. Faux : il n’était plus attendu.';
grant execute on function public.settle_attachment(uuid, jsonb) to intake;

create function public.remove_attachment(attachment_id uuid)
returns boolean
language plpgsql
security definer
set search_path = ''
set lock_timeout = '1s'
as $$
begin
  perform private.enter_uploads(private.required_commune());
  -- The row that a filing marks as sent is locked by one of both: the other sees what it did.
  update public.attachments a
  set state = 'removed'
  where a.id = remove_attachment.attachment_id and not a.is_sent
    and a.commune_id = private.required_commune();
  if not found then return false; end if;
  delete from public.attachment_sources s where s.attachment_id = remove_attachment.attachment_id;
  perform private.drop_unkept(array[remove_attachment.attachment_id]);
  return true;
end
$$;
comment on function public.remove_attachment(uuid) is
  'Retire un fichier que la personne n’a pas encore envoyé. Faux : il est envoyé, ou inconnu.';
grant execute on function public.remove_attachment(uuid) to intake;

create function public.forget_chunks(ids uuid[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  own constant uuid[] := array(
    select a.id from public.attachments a
    where a.id = any (forget_chunks.ids) and a.state <> 'receiving'
      and a.commune_id = private.required_commune()
  );
begin
  delete from public.attachment_chunks c
  where c.attachment_id = any (own) and not private.may_still_come(c);
  perform private.drop_unkept(own);
end
$$;
comment on function public.forget_chunks(uuid[]) is
  'Oublie les morceaux de fichiers qui n’en attendent plus, une fois leurs octets effacés.';
grant execute on function public.forget_chunks(uuid[]) to intake, maintenance;

-- What a cut left behind, once the file was kept.
create function public.left_chunks(batch integer)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'chunks', l.chunks)), '[]')
  from (
    select a.id, jsonb_agg(c.position order by c.position) as chunks
    from public.attachment_chunks c
    join public.attachments a on a.id = c.attachment_id
    where a.commune_id = private.required_commune()
      and a.state in ('pending', 'clean', 'refused')
      and not private.may_still_come(c)
    group by a.id
    limit batch
  ) l
$$;
comment on function public.left_chunks(integer) is
  'Morceaux qui restent de fichiers déjà gardés, dont les octets sont à effacer.';
grant execute on function public.left_chunks(integer) to maintenance;

-- Orphans: a day after they came, or at once when nothing can use them any more.
create function public.claim_orphan_attachments(batch integer)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_ids uuid[];
begin
  delete from public.attachment_sources s
  where s.commune_id = private.required_commune() and s.begun_at < now() - interval '3 hours';
  select coalesce(array_agg(l.id), '{}') into found_ids
  from (
    select o.id from public.attachments o
    where o.commune_id = private.required_commune()
      and (o.state = 'removed' or o.begun_at < now() - interval '24 hours')
      and not exists (select from public.submission_attachments j where j.attachment_id = o.id)
      -- Bytes on their way would come after it is forgotten.
      and (o.finishing_until is null or o.finishing_until < now())
      and not exists (
        select from public.attachment_chunks c
        where c.attachment_id = o.id and private.may_still_come(c)
      )
    order by o.begun_at
    limit batch
    for update skip locked
  ) l;
  -- Asked again once they are locked: what was joined meanwhile is seen now.
  update public.attachments a
  set state = 'removed', is_sent = false
  where a.id = any (found_ids)
    and not exists (select from public.submission_attachments j where j.attachment_id = a.id);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', a.id,
      'chunks', (
        select coalesce(jsonb_agg(c.position order by c.position), '[]')
        from public.attachment_chunks c where c.attachment_id = a.id
      )
    )), '[]')
    from public.attachments a
    where a.id = any (found_ids) and a.state = 'removed'
  );
end
$$;
comment on function public.claim_orphan_attachments(integer) is
  'Clés de fichiers que nul envoi ne porte, et que nul envoi ne pourra plus porter, avec leurs morceaux.';
grant execute on function public.claim_orphan_attachments(integer) to maintenance;

create function public.forget_attachments(ids uuid[])
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  forgotten integer;
begin
  delete from public.attachments a
  where a.id = any (forget_attachments.ids) and a.state = 'removed'
    and a.commune_id = private.required_commune()
    and not exists (select from public.submission_attachments j where j.attachment_id = a.id);
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
comment on function public.forget_attachments(uuid[]) is
  'Oublie des fichiers dont les octets sont effacés.';
grant execute on function public.forget_attachments(uuid[]) to maintenance;

-- Whatever happens to it then, a file that was taken comes back later: none keeps the others waiting.
create function public.attachments_to_scan(batch integer, before timestamptz default now())
returns uuid[]
language sql
security definer
set search_path = ''
as $$
  with taken as (
    update public.attachments a
    set scan_tries = least(1000, a.scan_tries + 1),
        scan_after = now() + least(
          interval '1 hour',
          greatest(interval '1 minute', interval '1 minute' * (2 ^ least(10, a.scan_tries) - 1))
        )
    where a.id in (
      select p.id from public.attachments p
      where p.commune_id = private.required_commune() and p.state = 'pending'
        and p.scan_after <= least(attachments_to_scan.before, now())
      order by p.scan_after, p.begun_at
      limit batch
      for update skip locked
    )
    returning a.id
  )
  select coalesce(array_agg(taken.id), '{}') from taken
$$;
comment on function public.attachments_to_scan(integer, timestamptz) is
  'Prend pour l’antivirus des fichiers qu’il n’a pas vus, ceux qui attendent depuis le plus longtemps d’abord, et les remet à plus tard : une minute, puis deux fois plus à chaque essai, une heure au plus.';
grant execute on function public.attachments_to_scan(integer, timestamptz) to scanner;

create function public.settle_scan(attachment_id uuid, verdict text)
returns void
language sql
security definer
set search_path = ''
as $$
  update public.attachments a
  set state = case settle_scan.verdict when 'clean' then 'clean' when 'infected' then 'refused' else a.state end,
      scan_failure = case when settle_scan.verdict in ('missing', 'unanswered') then settle_scan.verdict end,
      -- What failed once may pass at the next round.
      scan_after = case when a.scan_tries = 1 then now() else a.scan_after end
  where a.id = settle_scan.attachment_id and a.state = 'pending'
    and a.commune_id = private.required_commune()
    and settle_scan.verdict in ('clean', 'infected', 'missing', 'unanswered')
$$;
comment on function public.settle_scan(uuid, text) is
  'Note ce que l’antivirus a trouvé, ou pourquoi il n’a rien dit. Un fichier refusé ne se lit plus.';
grant execute on function public.settle_scan(uuid, text) to scanner;

create function private.awaits_chunk(name text)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.attachment_chunks c
    join public.attachments a on a.id = c.attachment_id
    where a.id = case
        when awaits_chunk.name ~ '^[^/]+/chunks/[0-9a-f-]{36}/[0-9]+$'
        then split_part(awaits_chunk.name, '/', 3)::uuid
      end
      and awaits_chunk.name = a.commune_id || '/chunks/' || a.id || '/' || c.position
      and a.commune_id = private.required_commune() and a.state = 'receiving'
  )
$$;
comment on function private.awaits_chunk(text) is
  'Dit aux règles du dépôt si un nom est celui d’un morceau attendu.';
grant execute on function private.awaits_chunk(text) to intake;

reset role;

/*
 * The bucket. On Supabase, files are rows of `storage.objects` and these rules guard them; a commune
 * that hosts PostgreSQL itself keeps them in a folder (docs/self-hosting.md).
 */
do $$
begin
  if to_regclass('storage.objects') is null then return; end if;
  insert into storage.buckets (id, name, public, file_size_limit)
  values ('pieces', 'pieces', false, 10485760)
  on conflict (id) do nothing;
  grant usage on schema storage to intake, maintenance, scanner, agent;
  grant select on storage.buckets to intake, maintenance, scanner, agent;
  grant select, insert, update, delete on storage.objects to intake;
  grant select, delete on storage.objects to maintenance;
  grant select on storage.objects to scanner, agent;

  create policy "everybody of ours knows the bucket"
    on storage.buckets for select to intake, maintenance, scanner, agent
    using (id = 'pieces');
  create policy "intake adds files of its commune, and reads none"
    on storage.objects for insert to intake
    with check (
      bucket_id = 'pieces'
      and starts_with(name, (select private.claim('commune')) || '/')
      and name ~ '^[^/]+/[0-9a-f-]{36}$'
    );
  create policy "intake adds chunks that it awaits"
    on storage.objects for insert to intake
    with check (bucket_id = 'pieces' and private.awaits_chunk(name));
  create policy "intake puts a chunk in the place of another"
    on storage.objects for update to intake
    using (bucket_id = 'pieces' and private.awaits_chunk(name))
    with check (bucket_id = 'pieces' and private.awaits_chunk(name));
  create policy "intake reads chunks of its commune"
    on storage.objects for select to intake
    using (
      bucket_id = 'pieces'
      and starts_with(name, (select private.claim('commune')) || '/chunks/')
    );
  create policy "intake deletes chunks of its commune"
    on storage.objects for delete to intake
    using (
      bucket_id = 'pieces'
      and starts_with(name, (select private.claim('commune')) || '/chunks/')
    );
  create policy "maintenance finds files of its commune"
    on storage.objects for select to maintenance
    using (bucket_id = 'pieces' and starts_with(name, (select private.claim('commune')) || '/'));
  create policy "maintenance deletes files of its commune"
    on storage.objects for delete to maintenance
    using (bucket_id = 'pieces' and starts_with(name, (select private.claim('commune')) || '/'));
  create policy "the antivirus reads files of its commune"
    on storage.objects for select to scanner
    using (bucket_id = 'pieces' and starts_with(name, (select private.claim('commune')) || '/'));
  create policy "agents read files joined to the submissions of their services"
    on storage.objects for select to agent
    using (
      bucket_id = 'pieces'
      and exists (
        select from public.attachments a
        where a.state in ('pending', 'clean') and objects.name = a.commune_id || '/' || a.id
      )
    );
end
$$;
