-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Bordereaux d’élimination et de versement : ce qui est à remettre aux archives, par catégories, et
-- leur visa. Gardés sans limite : ils prouvent que rien n’a été détruit sans accord.
create table public.archive_slips (
  -- Clé interne.
  id uuid not null default gen_random_uuid(),
  -- Commune dont ce sont les archives.
  commune_id text not null,
  -- Numéro du bordereau : l’année, puis un rang.
  number text not null,
  -- Élimination, ou versement aux archives.
  kind text not null,
  -- Préparé, visé, refusé, ou terminé : tout ce qu’il liste est parti.
  state text not null default 'prepared'::text,
  -- Catégories : démarche, service, texte, dates extrêmes, quantités. Aucune donnée personnelle.
  lines jsonb not null,
  -- Nombre de dossiers listés.
  count integer not null,
  -- Empreinte des dossiers listés et de leur dernier événement : un bordereau dont l’empreinte a changé
  -- ne se vise pas.
  digest text not null,
  -- Instant où il a été préparé.
  prepared_at timestamp with time zone not null default now(),
  -- Qui l’a préparé, d’après son jeton.
  prepared_by text,
  -- Nom et qualité de qui l’a visé.
  signed_by text,
  -- Jour du visa.
  signed_on date,
  -- Instant où le visa ou le refus a été inscrit.
  settled_at timestamp with time zone,
  -- Nombre de dossiers partis.
  gone integer not null default 0,
  -- Nombre de dossiers rendus : quelque chose leur est arrivé depuis, ils ne partent pas.
  released integer not null default 0,
  constraint archive_slips_pkey PRIMARY KEY (id),
  constraint archive_slips_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint number_of_a_slip_is_unique UNIQUE (commune_id, number),
  constraint a_visa_has_a_name_and_a_day CHECK ((((state = ANY (ARRAY['signed'::text, 'done'::text])) = (signed_by IS NOT NULL)) AND ((signed_by IS NOT NULL) = (signed_on IS NOT NULL)) AND ((state = 'prepared'::text) = (settled_at IS NULL)))),
  constraint archive_slips_count_check CHECK ((count > 0)),
  constraint archive_slips_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint archive_slips_kind_check CHECK ((kind = ANY (ARRAY['elimination'::text, 'transfer'::text]))),
  constraint archive_slips_lines_check CHECK ((jsonb_typeof(lines) = 'array'::text)),
  constraint archive_slips_number_check CHECK ((number ~ '^[0-9]{4}-[0-9]{3,6}$'::text)),
  constraint archive_slips_prepared_by_check CHECK ((length(prepared_by) <= 100)),
  constraint archive_slips_signed_by_check CHECK (((length(signed_by) >= 1) AND (length(signed_by) <= 200))),
  constraint archive_slips_signed_on_check CHECK (isfinite(signed_on)),
  constraint archive_slips_state_check CHECK ((state = ANY (ARRAY['prepared'::text, 'signed'::text, 'refused'::text, 'done'::text])))
);
alter table public.archive_slips owner to parvis_owner;
alter table public.archive_slips enable row level security;
CREATE TRIGGER slips_are_never_deleted BEFORE DELETE OR TRUNCATE ON public.archive_slips FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();

-- Dossiers que liste un bordereau. Un dossier n’est que sur un bordereau à la fois.
create table public.archive_slip_items (
  -- Dossier.
  submission_id uuid not null,
  -- Bordereau.
  slip_id uuid not null,
  -- Son dernier événement quand le bordereau a été préparé.
  last_event bigint not null,
  constraint archive_slip_items_pkey PRIMARY KEY (submission_id),
  constraint archive_slip_items_slip_id_fkey FOREIGN KEY (slip_id) REFERENCES public.archive_slips(id),
  constraint archive_slip_items_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE
);
alter table public.archive_slip_items owner to parvis_owner;
alter table public.archive_slip_items enable row level security;
CREATE INDEX items_of_a_slip ON public.archive_slip_items USING btree (slip_id, submission_id);

-- Dernier événement d’une demande, avis à part.
create function private.last_event(request uuid) returns bigint
  language sql stable owner parvis_owner set search_path="";

-- Dossiers terminés, dont la durée est passée, et qu’aucun bordereau ne liste.
create function private.due_to_archives(commune text, today date) returns SETOF public.submissions
  language sql stable owner parvis_owner set search_path="";

-- Catégories de dossiers, telles qu’un bordereau les liste : sans nom, sans numéro, sans réponse.
create function private.slip_lines(requests uuid[]) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Empreinte de ce que liste un bordereau, aujourd’hui.
create function private.slip_digest(slip uuid) returns text
  language sql stable owner parvis_owner set search_path="";

-- Un bordereau, tel qu’on le lit.
create function private.told_slip(slip public.archive_slips) returns jsonb
  language sql immutable owner parvis_owner set search_path="";

-- Ce qui est à remettre aux archives, par catégories, et combien de dossiers attendent encore une
-- réponse.
create function public.due_archives(today date) returns jsonb
  language plpgsql stable security definer owner parvis_owner set search_path="";
grant execute on function public.due_archives(today date) to archivist;

-- Tous les bordereaux de la commune.
create function public.list_slips() returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.list_slips() to archivist;

-- Prépare un bordereau de ce qui est à remettre aux archives, vingt mille dossiers au plus. Rien n’est
-- détruit.
create function public.prepare_slip(kind text, procedures text[], today date, most integer DEFAULT 20000) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.prepare_slip(kind text, procedures text[], today date, most integer) to archivist;

-- Un bordereau qui attend son visa.
create function private.waiting_slip(number text) returns public.archive_slips
  language plpgsql volatile owner parvis_owner set search_path="";

-- Inscrit le visa des archives, si rien n’a changé depuis que le bordereau a été préparé.
create function public.sign_slip(number text, digest text, signed_by text, signed_on date) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.sign_slip(number text, digest text, signed_by text, signed_on date) to archivist;

-- Inscrit le refus d’un bordereau : tout reste, et peut être listé sur un autre.
create function public.refuse_slip(number text) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.refuse_slip(number text) to archivist;

-- Efface des dossiers d’un bordereau visé, par lots ; recommencé, il continue. Ce qui a changé depuis
-- le visa reste.
create function public.eliminate_signed(batch integer) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.eliminate_signed(batch integer) to archivist, maintenance;

-- Dossiers entiers d’un bordereau de versement, dans l’ordre, à partir de celui qui suit.
create function public.read_transfer(number text, after uuid, batch integer) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_transfer(number text, after uuid, batch integer) to archivist;

-- Dit aux règles du dépôt si un fichier est d’un dossier à verser.
create function private.is_transferred(name text) returns boolean
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function private.is_transferred(name text) to archivist;
