/*
 * Attachments: what a person joins. Here is what is known of each file; its bytes are in the private
 * bucket `pieces`, under the commune and the key of the file. Nobody can guess that key: whoever holds
 * it may send the file with a request, and nothing else.
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

create index attachments_to_remove on public.attachments (commune_id, begun_at);

create table public.attachment_chunks (
  attachment_id uuid not null references public.attachments (id) on delete cascade,
  position integer not null check (position between 0 and 63),
  bytes bytea not null check (octet_length(bytes) between 1 and 262144),
  primary key (attachment_id, position)
);
comment on table public.attachment_chunks is
  'Morceaux de fichiers en cours d’envoi. Effacés à la fin de l’envoi, ou après un jour.';
comment on column public.attachment_chunks.attachment_id is 'Fichier dont c’est un morceau.';
comment on column public.attachment_chunks.position is 'Rang du morceau.';
comment on column public.attachment_chunks.bytes is 'Ses octets.';

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
  -- What is said twice takes nothing.
  if private.is_expected(commune, key) then return jsonb_build_object('outcome', 'begun'); end if;
  begin
    if source is not null and per_hour > 0 then
      perform private.take_from_source(
        row(commune, source, '_fichiers', 0, 0, now())::public.quota_buckets, per_hour, per_hour, 1, 0
      );
    end if;
  exception when sqlstate 'PV202' then
    get stacked diagnostics wait = pg_exception_detail;
    return private.count_and_refuse('PV202', wait, attachment ->> 'procedure');
  end;
  insert into public.attachments (id, commune_id, procedure_slug, field_key, name, size)
  values (
    key, commune, attachment ->> 'procedure', attachment ->> 'field', attachment ->> 'name',
    (attachment ->> 'size')::integer
  )
  on conflict do nothing;
  -- Announced at the same instant, or gone since, or not of this commune.
  if not found and not private.is_expected(commune, key) then perform private.refuse('PV104'); end if;
  return jsonb_build_object('outcome', 'begun');
end
$$;
comment on function public.begin_attachment(jsonb, jsonb) is
  'Annonce un fichier, s’il reste de la place pour lui. Sinon, dit combien de secondes attendre.';
grant execute on function public.begin_attachment(jsonb, jsonb) to intake;

create function public.keep_chunk(attachment_id uuid, "position" integer, bytes text)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.attachment_chunks as c (attachment_id, position, bytes)
  select a.id, keep_chunk.position, decode(keep_chunk.bytes, 'base64')
  from public.attachments a
  where a.id = keep_chunk.attachment_id and a.state = 'receiving'
    and a.commune_id = private.required_commune()
  -- What comes twice is the same, or is the right one after a wrong one.
  on conflict on constraint attachment_chunks_pkey do update set bytes = excluded.bytes;
  return found;
end
$$;
comment on function public.keep_chunk(uuid, integer, text) is
  'Garde un morceau d’un fichier annoncé. Faux : ce fichier n’attend plus rien.';
grant execute on function public.keep_chunk(uuid, integer, text) to intake;

create function public.join_chunks(attachment_id uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select encode(string_agg(c.bytes, ''::bytea order by c.position), 'base64')
  from public.attachment_chunks c
  join public.attachments a on a.id = c.attachment_id
  where a.id = join_chunks.attachment_id and a.state = 'receiving'
    and a.commune_id = private.required_commune()
$$;
comment on function public.join_chunks(uuid) is 'Octets reçus d’un fichier, mis bout à bout.';
grant execute on function public.join_chunks(uuid) to intake;

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
      from public.attachment_chunks c where c.attachment_id = a.id
    )
  )), '[]')
  from public.attachments a
  where a.id = any (read_attachments.ids) and a.commune_id = private.required_commune()
$$;
comment on function public.read_attachments(uuid[]) is
  'Ce que l’on sait de fichiers dont on tient la clé.';
grant execute on function public.read_attachments(uuid[]) to intake;

create function public.settle_attachment(attachment_id uuid, about jsonb)
returns void
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
  if found then
    delete from public.attachment_chunks c where c.attachment_id = settle_attachment.attachment_id;
  end if;
end
$$;
comment on function public.settle_attachment(uuid, jsonb) is
  'Dit qu’un fichier est gardé, ou qu’il ne l’est pas. Efface ses morceaux.';
grant execute on function public.settle_attachment(uuid, jsonb) to intake;

create function public.remove_attachment(attachment_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.attachments a
  set state = 'removed'
  where a.id = remove_attachment.attachment_id
    and a.commune_id = private.required_commune()
    and not exists (select from public.submission_attachments j where j.attachment_id = a.id);
  if found then
    delete from public.attachment_chunks c where c.attachment_id = remove_attachment.attachment_id;
  end if;
end
$$;
comment on function public.remove_attachment(uuid) is
  'Retire un fichier que la personne n’a pas encore envoyé.';
grant execute on function public.remove_attachment(uuid) to intake;

-- Orphans: a day after they came, or at once when nothing can use them any more.
create function public.claim_orphan_attachments(batch integer)
returns uuid[]
language sql
security definer
set search_path = ''
as $$
  with gone as (
    update public.attachments a
    set state = 'removed'
    where a.id in (
      select o.id from public.attachments o
      where o.commune_id = private.required_commune()
        and (o.state = 'removed' or o.begun_at < now() - interval '24 hours')
        and not exists (select from public.submission_attachments j where j.attachment_id = o.id)
      order by o.begun_at
      limit batch
      for update skip locked
    )
    returning a.id
  )
  select coalesce(array_agg(gone.id), '{}') from gone
$$;
comment on function public.claim_orphan_attachments(integer) is
  'Clés de fichiers que nul envoi ne porte, et que nul envoi ne pourra plus porter.';
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
  grant insert on storage.objects to intake;
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
