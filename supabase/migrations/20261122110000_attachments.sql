/*
 * Attachments: what a person joins. Here is what is known of each file; its bytes are in the private
 * bucket `pieces`, under the commune and the key of the file, and never here. Nobody can guess that key:
 * whoever holds it may send the file with a request, and nothing else.
 *
 * A chunk is written here before its bytes are in the bucket, and leaves after them: nothing is ever in
 * the bucket that is not known here.
 */

-- Looks at files that nobody has scanned yet, and says what the antivirus found.
create role scanner nologin noinherit;
grant scanner to authenticator;
grant usage on schema public to scanner;
alter role scanner set statement_timeout = '10s';

set role parvis_owner;

create table public.attachments (
  id uuid primary key,
  commune_id text not null references public.communes (id),
  procedure_slug text not null check (procedure_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  field_key text not null check (field_key ~ '^[a-z][a-z0-9_]{0,39}$'),
  -- Cleaned: no folder, nothing unseen, the extension of its type.
  name text not null check (length(name) between 1 and 120),
  -- What its bytes show; nothing until they are all there.
  type text check (type in ('pdf', 'jpg', 'png', 'webp', 'heic', 'docx', 'odt', 'xlsx', 'ods')),
  size integer not null check (size between 1 and 10485760),
  -- `pending`: no antivirus has seen it. `removed`: its bytes are about to go.
  state text not null default 'receiving'
    check (state in ('receiving', 'pending', 'clean', 'refused', 'removed')),
  begun_at timestamptz not null default now(),
  -- Who is putting its chunks together, and until when nobody else may.
  finisher uuid,
  finishing_until timestamptz,
  constraint a_kept_file_has_a_type check (state in ('receiving', 'removed') or type is not null)
);
comment on table public.attachments is
  'Fichiers joints : nom, genre, poids, et ce qu’en dit l’antivirus. Les octets sont dans le dépôt « pieces ».';
create index attachments_to_remove on public.attachments (commune_id, begun_at);

create table public.attachment_chunks (
  attachment_id uuid not null references public.attachments (id) on delete cascade,
  position integer not null check (position between 0 and 39),
  size integer not null check (size between 1 and 262144),
  -- SHA-256, in base64.
  digest text not null check (digest ~ '^[A-Za-z0-9+/]{43}=$'),
  -- No: its bytes are on their way, and may still come.
  is_there boolean not null default false,
  awaited_at timestamptz not null default now(),
  primary key (attachment_id, position)
);
comment on table public.attachment_chunks is
  'Morceaux de fichiers en cours d’envoi : rang, poids et empreinte. Leurs octets sont dans le dépôt « pieces », et en partent avant ces lignes.';

create table public.submission_attachments (
  submission_id uuid not null references public.submissions (id) on delete cascade,
  attachment_id uuid not null references public.attachments (id),
  primary key (submission_id, attachment_id)
);
comment on table public.submission_attachments is
  'Fichiers joints à chaque envoi. Effacés avec lui.';
create index submissions_of_attachments on public.submission_attachments (attachment_id);

alter table public.attachments enable row level security;
alter table public.attachment_chunks enable row level security;
alter table public.submission_attachments enable row level security;
revoke all on public.attachments, public.attachment_chunks, public.submission_attachments
  from public, anon, authenticated, service_role;

-- Agents see what was joined to the submissions that they may read: rules of those apply here.
grant select on public.submission_attachments to agent;
create policy "agents see what was joined to the submissions of their services"
  on public.submission_attachments for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));
grant select (id, commune_id, name, type, size, state) on public.attachments to agent;
create policy "agents read what is known of files joined to their submissions"
  on public.attachments for select to agent
  using (exists (select from public.submission_attachments j where j.attachment_id = id));

grant usage on schema private to intake, maintenance, scanner;
grant execute on function private.claim(text) to intake, maintenance, scanner;

create function public.begin_attachment(attachment jsonb, quota jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  key constant uuid := attachment ->> 'id';
  source constant text := quota ->> 'source';
  per_hour constant double precision := (quota ->> 'perHour')::double precision;
  wait text;
begin
  if exists (select from public.attachments a where a.id = key and a.commune_id = commune) then
    return jsonb_build_object('outcome', 'begun');
  end if;
  begin
    if source is not null and per_hour > 0 then
      perform private.take_from_source(
        row(commune, source, '_fichiers', 0, 0, now())::public.quota_buckets, per_hour, per_hour, 1, 0
      );
    end if;
  exception when sqlstate 'PV001' then
    get stacked diagnostics wait = pg_exception_detail;
    perform private.add_refusal(commune, attachment ->> 'procedure', 'too-many');
    return jsonb_build_object('outcome', 'too-many', 'waitSeconds', wait::integer);
  end;
  insert into public.attachments (id, commune_id, procedure_slug, field_key, name, size)
  values (
    key, commune, attachment ->> 'procedure', attachment ->> 'field', attachment ->> 'name',
    (attachment ->> 'size')::integer
  )
  on conflict do nothing;
  return jsonb_build_object('outcome', 'begun');
end
$$;
comment on function public.begin_attachment(jsonb, jsonb) is
  'Annonce un fichier, s’il reste de la place pour lui. Sinon, dit combien de secondes attendre.';
grant execute on function public.begin_attachment(jsonb, jsonb) to intake;

/* Bytes of a chunk of a file; nothing or less where the file is over. */
create function private.chunk_size(file_size integer, "position" integer)
returns bigint
language sql
immutable
set search_path = ''
return least(262144, file_size - 262144 * "position"::bigint);

/* A chunk whose bytes may still be on their way: no call lasts a minute. */
create function private.may_still_come(chunk public.attachment_chunks)
returns boolean
language sql
stable
set search_path = ''
return not (chunk).is_there and (chunk).awaited_at > now() - interval '1 minute';

create function public.await_chunk(attachment_id uuid, "position" integer, size integer, digest text)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  file_size integer;
begin
  -- Locked, so that no purge takes it in between.
  select a.size into file_size from public.attachments a
  where a.id = await_chunk.attachment_id and a.state = 'receiving'
    and a.commune_id = private.required_commune()
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
comment on function public.await_chunk(uuid, integer, integer, text) is
  'Attend un morceau d’un fichier annoncé : « awaited ». « there » : il est déjà là ; « misplaced » : ce n’est ni sa place ni son poids ; « gone » : ce fichier n’attend plus rien.';
grant execute on function public.await_chunk(uuid, integer, integer, text) to intake;

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

create function public.begin_finish(attachment_id uuid, finisher uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  file public.attachments;
  chunks jsonb;
  received bigint;
begin
  select a.* into file from public.attachments a
  where a.id = begin_finish.attachment_id and a.state = 'receiving'
    and a.commune_id = private.required_commune()
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
comment on function public.begin_finish(uuid, uuid) is
  'Réserve un fichier complet à qui va mettre ses morceaux bout à bout, et les lui dit. Rien : il en manque, un autre le fait, ou ce fichier n’attend plus rien.';
grant execute on function public.begin_finish(uuid, uuid) to intake;

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

create function public.settle_attachment(attachment_id uuid, about jsonb)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.attachments a
  set name = settle_attachment.about ->> 'name',
      type = settle_attachment.about ->> 'type',
      state = settle_attachment.about ->> 'state'
  where a.id = settle_attachment.attachment_id and a.state = 'receiving'
    and a.commune_id = private.required_commune()
    and settle_attachment.about ->> 'state' in ('pending', 'clean', 'removed');
  return found;
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
as $$
begin
  -- Locked first: what a filing joins at the same instant is seen below.
  perform from public.attachments a
  where a.id = remove_attachment.attachment_id and a.commune_id = private.required_commune()
  for update;
  update public.attachments a
  set state = 'removed'
  where a.id = remove_attachment.attachment_id
    and a.commune_id = private.required_commune()
    and not exists (select from public.submission_attachments j where j.attachment_id = a.id);
  return found;
end
$$;
comment on function public.remove_attachment(uuid) is
  'Retire un fichier que la personne n’a pas encore envoyé. Faux : il est envoyé, ou inconnu.';
grant execute on function public.remove_attachment(uuid) to intake;

create function public.forget_chunks(ids uuid[])
returns void
language sql
security definer
set search_path = ''
as $$
  delete from public.attachment_chunks c
  using public.attachments a
  where a.id = c.attachment_id and a.id = any (forget_chunks.ids) and a.state <> 'receiving'
    and a.commune_id = private.required_commune()
    and not private.may_still_come(c)
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
  set state = 'removed'
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

create function public.attachments_to_scan(batch integer)
returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(p.id), '{}')
  from (
    select a.id from public.attachments a
    where a.commune_id = private.required_commune() and a.state = 'pending'
    order by a.begun_at
    limit batch
  ) p
$$;
comment on function public.attachments_to_scan(integer) is
  'Clés des fichiers que nul antivirus n’a vus, les plus anciens d’abord.';
grant execute on function public.attachments_to_scan(integer) to scanner;

create function public.settle_scan(attachment_id uuid, verdict text)
returns void
language sql
security definer
set search_path = ''
as $$
  update public.attachments a
  set state = case settle_scan.verdict when 'clean' then 'clean' else 'refused' end
  where a.id = settle_scan.attachment_id and a.state = 'pending'
    and a.commune_id = private.required_commune()
$$;
comment on function public.settle_scan(uuid, text) is
  'Note ce que l’antivirus a trouvé. Un fichier refusé ne se lit plus.';
grant execute on function public.settle_scan(uuid, text) to scanner;

/*
 * A filing names its files: they are tied to it in the same transaction, or nothing is stored.
 */
alter function public.file_submission(jsonb) rename to store_filing;
alter function public.store_filing(jsonb) set schema private;
revoke execute on function private.store_filing(jsonb) from intake;
comment on function private.store_filing(jsonb) is
  'Enregistre un envoi, son reçu, sa ligne de journal et ses avis, sans ses fichiers.';

create function public.file_submission(filing jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  filed constant jsonb := private.store_filing(filing);
  joined constant uuid[] := array(
    select jsonb_array_elements_text(coalesce(filing -> 'attachments', '[]'))::uuid
  );
  tied integer;
begin
  if filed ->> 'outcome' <> 'stored' or joined = '{}' then return filed; end if;
  -- Locked, so that no purge takes them in between.
  perform from public.attachments a where a.id = any (joined) order by a.id for update;
  insert into public.submission_attachments (submission_id, attachment_id)
  select s.id, a.id
  from public.submissions s, public.attachments a
  where s.commune_id = commune and s.submission_key = (filing ->> 'submissionKey')::uuid
    and a.commune_id = commune and a.id = any (joined) and a.state in ('pending', 'clean');
  get diagnostics tied = row_count;
  if tied <> cardinality(joined) then
    raise sqlstate 'PV003' using message = 'A file is not there any more';
  end if;
  return filed;
end
$$;
comment on function public.file_submission(jsonb) is
  'Enregistre un envoi, son reçu, sa ligne de journal, ses avis et ses fichiers. Rejouée avec la même clé, rend la même référence.';
grant execute on function public.file_submission(jsonb) to intake;

/* Whether a name in the bucket is that of a chunk on its way: said to the rules of the bucket. */
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
  'Ce nom du dépôt est celui d’un morceau attendu.';
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
