-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Fichiers joints : nom, genre, poids, et ce qu’en dit l’antivirus. Les octets sont dans le dépôt
-- « pieces ».
create table public.attachments (
  -- Clé du fichier, que nul ne devine : qui la tient peut l’envoyer avec une demande.
  id uuid not null,
  -- Commune à qui le fichier est envoyé.
  commune_id text not null,
  -- Démarche pour laquelle il est joint.
  procedure_slug text not null,
  -- Question à laquelle il répond.
  field_key text not null,
  -- Nom nettoyé : sans dossier ni caractère invisible, avec l’extension de son genre.
  name text not null,
  -- Ce que montrent ses octets ; vide tant qu’ils ne sont pas tous là.
  type text,
  -- Poids, en octets.
  size integer not null,
  -- Attendu, vu par aucun antivirus, sain, refusé par l’antivirus, ou retiré : ses octets vont
  -- disparaître.
  state text not null default 'receiving'::text,
  -- Instant où il a été annoncé.
  begun_at timestamp with time zone not null default now(),
  -- Qui met ses morceaux bout à bout.
  finisher uuid,
  -- Instant jusqu’auquel nul autre ne le peut. Ensuite, qui s’en chargeait est tenu pour arrêté.
  finishing_until timestamp with time zone,
  -- Une demande le porte : ni la personne ni le temps ne le retirent plus sans elle.
  is_sent boolean not null default false,
  -- Instant à partir duquel l’antivirus le regarde.
  scan_after timestamp with time zone not null default now(),
  -- Nombre de fois où il a été pris pour l’antivirus : il est remis à plus tard chaque fois.
  scan_tries smallint not null default 0,
  -- Pourquoi l’antivirus n’a rien dit la dernière fois : ses octets manquent, ou l’antivirus se tait.
  scan_failure text,
  constraint attachments_pkey PRIMARY KEY (id),
  constraint attachments_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint a_kept_file_has_a_type CHECK (((state = ANY (ARRAY['receiving'::text, 'removed'::text])) OR (type IS NOT NULL))),
  constraint attachments_field_key_check CHECK ((field_key ~ '^[a-z][a-z0-9_]{0,39}$'::text)),
  constraint attachments_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint attachments_procedure_slug_check CHECK ((procedure_slug ~ '^[a-z][a-z0-9-]{0,199}$'::text)),
  constraint attachments_scan_failure_check CHECK ((scan_failure = ANY (ARRAY['missing'::text, 'unanswered'::text]))),
  constraint attachments_size_check CHECK (((size >= 1) AND (size <= 10485760))),
  constraint attachments_state_check CHECK ((state = ANY (ARRAY['receiving'::text, 'pending'::text, 'clean'::text, 'refused'::text, 'removed'::text]))),
  constraint attachments_type_check CHECK ((type = ANY (ARRAY['pdf'::text, 'jpg'::text, 'png'::text, 'webp'::text, 'heic'::text, 'docx'::text, 'odt'::text, 'xlsx'::text, 'ods'::text])))
);
alter table public.attachments owner to parvis_owner;
alter table public.attachments enable row level security;
CREATE INDEX attachments_not_sent ON public.attachments USING btree (commune_id) INCLUDE (size) WHERE (NOT is_sent);
CREATE INDEX attachments_to_remove ON public.attachments USING btree (commune_id, begun_at);
CREATE INDEX attachments_to_scan ON public.attachments USING btree (commune_id, scan_after) WHERE (state = 'pending'::text);
create policy "agents read what is known of files joined to their submissions"
  on public.attachments for select to agent
  using (EXISTS ( SELECT
   FROM public.submission_attachments j
  WHERE (j.attachment_id = attachments.id)));
grant select (
  id,
  commune_id,
  name,
  type,
  size,
  state,
  scan_tries,
  scan_failure
) on public.attachments to agent;

-- Place que prennent les fichiers annoncés par une connexion, ou par un réseau, et pas encore envoyés
-- avec une demande. Empreintes d’adresses réseau, oubliées en moins de quatre heures.
create unlogged table public.attachment_sources (
  -- Fichier.
  attachment_id uuid not null,
  -- Commune à qui il est envoyé.
  commune_id text not null,
  -- Empreinte d’une adresse ou d’un réseau qui la contient, dont la clé change chaque jour ; jamais
  -- l’adresse.
  source text not null,
  -- Place prise, en octets.
  size integer not null,
  -- Instant où il a été annoncé.
  begun_at timestamp with time zone not null default now(),
  constraint attachment_sources_pkey PRIMARY KEY (attachment_id, source),
  constraint attachment_sources_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES public.attachments(id) ON DELETE CASCADE,
  constraint attachment_sources_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint attachment_sources_size_check CHECK ((size > 0)),
  constraint attachment_sources_source_check CHECK ((source ~ '^[A-Za-z0-9_-]{22}$'::text))
);
alter table public.attachment_sources owner to parvis_owner;
alter table public.attachment_sources enable row level security;
CREATE INDEX attachments_of_a_source ON public.attachment_sources USING btree (commune_id, source) INCLUDE (size);

-- Morceaux de fichiers en cours d’envoi : rang, poids et empreinte. Leurs octets sont dans le dépôt «
-- pieces », et en partent avant ces lignes.
create table public.attachment_chunks (
  -- Fichier dont c’est un morceau.
  attachment_id uuid not null,
  -- Rang du morceau.
  position integer not null,
  -- Poids, en octets.
  size integer not null,
  -- Empreinte SHA-256 de ses octets, en base64.
  digest text not null,
  -- Ses octets sont dans le dépôt. Sinon, ils sont en route, et peuvent encore arriver.
  is_there boolean not null default false,
  -- Instant où il a été annoncé.
  awaited_at timestamp with time zone not null default now(),
  constraint attachment_chunks_pkey PRIMARY KEY (attachment_id, "position"),
  constraint attachment_chunks_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES public.attachments(id) ON DELETE CASCADE,
  constraint attachment_chunks_digest_check CHECK ((digest ~ '^[A-Za-z0-9+/]{43}=$'::text)),
  constraint attachment_chunks_position_check CHECK ((("position" >= 0) AND ("position" <= 39))),
  constraint attachment_chunks_size_check CHECK (((size >= 1) AND (size <= 262144)))
);
alter table public.attachment_chunks owner to parvis_owner;
alter table public.attachment_chunks enable row level security;

-- Fichiers joints à chaque envoi. Effacés avec lui.
create table public.submission_attachments (
  -- Envoi.
  submission_id uuid not null,
  -- Fichier qu’il porte.
  attachment_id uuid not null,
  constraint submission_attachments_pkey PRIMARY KEY (submission_id, attachment_id),
  constraint submission_attachments_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES public.attachments(id),
  constraint submission_attachments_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE
);
alter table public.submission_attachments owner to parvis_owner;
alter table public.submission_attachments enable row level security;
CREATE INDEX submissions_of_attachments ON public.submission_attachments USING btree (attachment_id);
create policy "agents see what was joined to requests that their opinion is as"
  on public.submission_attachments for select to agent
  using (EXISTS ( SELECT
   FROM public.opinions o
  WHERE (o.submission_id = submission_attachments.submission_id)));
create policy "agents see what was joined to the submissions of their services"
  on public.submission_attachments for select to agent
  using (EXISTS ( SELECT
   FROM public.submissions s
  WHERE (s.id = submission_attachments.submission_id)));
grant select on public.submission_attachments to agent;

-- Dit si un fichier est annoncé ou gardé, dans la commune.
create function private.is_expected(commune text, attachment_id uuid) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Laisse entrer un appel pour des fichiers, s’il y en a moins de huit à la fois. Sinon, refuse : les
-- demandes passent d’abord.
create function private.enter_uploads(commune text) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Retire un appel aux seaux d’une connexion et de ses réseaux, ou refuse.
create function private.charge_upload(commune text, quota jsonb, about text) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Refuse un fichier quand ceux qui attendent leur demande prennent déjà trop de place, pour une
-- connexion ou en tout.
create function private.reserve_room(commune text, room integer, quota jsonb) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Annonce un fichier, s’il reste de la place pour lui, et la lui garde. Sinon, dit combien de secondes
-- attendre.
create function public.begin_attachment(attachment jsonb, quota jsonb) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="", lock_timeout=1s;
grant execute on function public.begin_attachment(attachment jsonb, quota jsonb) to intake;

-- Poids d’un morceau d’un fichier, d’après son rang. Zéro ou moins : le fichier est fini.
create function private.chunk_size(file_size integer, "position" integer) returns bigint
  language sql immutable owner parvis_owner set search_path="";

-- Dit si des octets peuvent être en route : aucun appel ne dure une minute.
create function private.may_still_come(chunk public.attachment_chunks) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Attend un morceau d’un fichier annoncé : « awaited ». « there » : il est déjà là ; « misplaced » : ce
-- n’est ni sa place ni son poids ; « gone » : ce fichier n’attend plus rien.
create function public.await_chunk(
  attachment_id uuid,
  "position" integer,
  size integer,
  digest text,
  quota jsonb DEFAULT '{}'::jsonb
) returns text
  language plpgsql volatile security definer owner parvis_owner set search_path="", lock_timeout=1s;
grant execute on function public.await_chunk(attachment_id uuid, "position" integer, size integer, digest text, quota jsonb) to intake;

-- Dit qu’un morceau attendu est arrivé, ou qu’il n’est plus là. Faux : ce n’est pas celui que ce
-- fichier attend.
create function public.note_chunk(attachment_id uuid, "position" integer, digest text, is_there boolean) returns boolean
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.note_chunk(attachment_id uuid, "position" integer, digest text, is_there boolean) to intake;

-- Réserve un fichier complet à qui va mettre ses morceaux bout à bout, et les lui dit. Rien : il en
-- manque, un autre le fait, ou ce fichier n’attend plus rien.
create function public.begin_finish(attachment_id uuid, finisher uuid, quota jsonb DEFAULT '{}'::jsonb) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="", lock_timeout=1s;
grant execute on function public.begin_finish(attachment_id uuid, finisher uuid, quota jsonb) to intake;

-- Rend un fichier qui n’a pas pu être mis bout à bout : un autre essai peut commencer.
create function public.give_up_finish(attachment_id uuid, finisher uuid) returns void
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.give_up_finish(attachment_id uuid, finisher uuid) to intake;

-- Ce que l’on sait de fichiers dont on tient la clé.
create function public.read_attachments(ids uuid[]) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_attachments(ids uuid[]) to intake;

-- Oublie des fichiers retirés dont aucun octet n’a jamais été gardé.
create function private.drop_unkept(ids uuid[]) returns void
  language sql volatile owner parvis_owner set search_path="";

-- Dit qu’un fichier est gardé, ou qu’il ne l’est pas. Faux : il n’était plus attendu.
create function public.settle_attachment(attachment_id uuid, about jsonb) returns boolean
  language plpgsql volatile security definer owner parvis_owner set search_path="", lock_timeout=1s;
grant execute on function public.settle_attachment(attachment_id uuid, about jsonb) to intake;

-- Retire un fichier que la personne n’a pas encore envoyé. Faux : il est envoyé, ou inconnu.
create function public.remove_attachment(attachment_id uuid) returns boolean
  language plpgsql volatile security definer owner parvis_owner set search_path="", lock_timeout=1s;
grant execute on function public.remove_attachment(attachment_id uuid) to intake;

-- Oublie les morceaux de fichiers qui n’en attendent plus, une fois leurs octets effacés.
create function public.forget_chunks(ids uuid[]) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.forget_chunks(ids uuid[]) to intake, maintenance;

-- Morceaux qui restent de fichiers déjà gardés, dont les octets sont à effacer.
create function public.left_chunks(batch integer) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.left_chunks(batch integer) to maintenance;

-- Clés de fichiers que nul envoi ne porte, et que nul envoi ne pourra plus porter, avec leurs morceaux.
create function public.claim_orphan_attachments(batch integer) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.claim_orphan_attachments(batch integer) to maintenance;

-- Oublie des fichiers dont les octets sont effacés.
create function public.forget_attachments(ids uuid[]) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.forget_attachments(ids uuid[]) to maintenance;

-- Prend pour l’antivirus des fichiers qu’il n’a pas vus, ceux qui attendent depuis le plus longtemps
-- d’abord, et les remet à plus tard : une minute, puis deux fois plus à chaque essai, une heure au
-- plus.
create function public.attachments_to_scan(batch integer, before timestamp with time zone DEFAULT now()) returns uuid[]
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.attachments_to_scan(batch integer, before timestamp with time zone) to scanner;

-- Note ce que l’antivirus a trouvé, ou pourquoi il n’a rien dit. Un fichier refusé ne se lit plus.
create function public.settle_scan(attachment_id uuid, verdict text) returns void
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.settle_scan(attachment_id uuid, verdict text) to scanner;

-- Dit aux règles du dépôt si un nom est celui d’un morceau attendu.
create function private.awaits_chunk(name text) returns boolean
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function private.awaits_chunk(name text) to intake;

create policy "everybody of ours knows the bucket"
  on storage.buckets for select to agent, intake, maintenance, scanner
  using (id = 'pieces'::text);
create policy "whoever sees to the archives knows the bucket"
  on storage.buckets for select to archivist
  using (id = 'pieces'::text);
grant select on storage.buckets to agent;
grant select on storage.buckets to archivist;
grant select on storage.buckets to intake;
grant select on storage.buckets to maintenance;
grant select on storage.buckets to scanner;

create policy "agents read files joined to the submissions of their services"
  on storage.objects for select to agent
  using ((bucket_id = 'pieces'::text) AND (EXISTS ( SELECT
   FROM public.attachments a
  WHERE ((a.state = ANY (ARRAY['pending'::text, 'clean'::text])) AND (objects.name = ((a.commune_id || '/'::text) || a.id))))));
create policy "intake adds chunks that it awaits"
  on storage.objects for insert to intake
  with check ((bucket_id = 'pieces'::text) AND private.awaits_chunk(name));
create policy "intake adds files of its commune, and reads none"
  on storage.objects for insert to intake
  with check ((bucket_id = 'pieces'::text) AND starts_with(name, (( SELECT private.claim('commune'::text) AS claim) || '/'::text)) AND (name ~ '^[^/]+/[0-9a-f-]{36}$'::text));
create policy "intake deletes chunks of its commune"
  on storage.objects for delete to intake
  using ((bucket_id = 'pieces'::text) AND starts_with(name, (( SELECT private.claim('commune'::text) AS claim) || '/chunks/'::text)));
create policy "intake puts a chunk in the place of another"
  on storage.objects for update to intake
  using ((bucket_id = 'pieces'::text) AND private.awaits_chunk(name))
  with check ((bucket_id = 'pieces'::text) AND private.awaits_chunk(name));
create policy "intake reads chunks of its commune"
  on storage.objects for select to intake
  using ((bucket_id = 'pieces'::text) AND starts_with(name, (( SELECT private.claim('commune'::text) AS claim) || '/chunks/'::text)));
create policy "maintenance deletes files of its commune"
  on storage.objects for delete to maintenance
  using ((bucket_id = 'pieces'::text) AND starts_with(name, (( SELECT private.claim('commune'::text) AS claim) || '/'::text)));
create policy "maintenance finds files of its commune"
  on storage.objects for select to maintenance
  using ((bucket_id = 'pieces'::text) AND starts_with(name, (( SELECT private.claim('commune'::text) AS claim) || '/'::text)));
create policy "the antivirus reads files of its commune"
  on storage.objects for select to scanner
  using ((bucket_id = 'pieces'::text) AND starts_with(name, (( SELECT private.claim('commune'::text) AS claim) || '/'::text)));
create policy "whoever sees to the archives reads files to transfer"
  on storage.objects for select to archivist
  using ((bucket_id = 'pieces'::text) AND private.is_transferred(name));
grant delete, insert, select, update on storage.objects to intake;
grant delete, select on storage.objects to maintenance;
grant select on storage.objects to agent;
grant select on storage.objects to archivist;
grant select on storage.objects to scanner;
