-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Accusés de réception et d’enregistrement, tels qu’ils ont été émis (CRPA, L. 112-3 et L. 112-11). Une
-- demande en a un ou plusieurs.
create table public.receipts (
  -- Envoi dont c’est le reçu.
  submission_id uuid not null,
  -- Commune qui a émis le reçu.
  commune_id text not null,
  -- Rang parmi les reçus de l’envoi : le premier est 1.
  number integer not null,
  -- Accusé de réception, ou accusé d’enregistrement.
  kind text not null,
  -- Événement du journal qui l’a fait émettre.
  event_id bigint not null,
  -- Version des phrases dont il est fait.
  template text not null,
  -- Les phrases, au format JSON, octet pour octet comme elles ont été émises.
  content text not null,
  -- SHA-256 de ces octets, en hexadécimal.
  digest text not null,
  -- Instant d’émission.
  issued_at timestamp with time zone not null,
  constraint receipts_pkey PRIMARY KEY (submission_id, number),
  constraint receipts_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint receipts_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.journal(id),
  constraint receipts_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint content_is_an_object CHECK ((jsonb_typeof((content)::jsonb) = 'object'::text)),
  constraint content_is_bounded CHECK ((octet_length(content) <= 2000000)),
  constraint digest_is_of_the_content CHECK ((digest = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex'::text))),
  constraint receipts_issued_at_check CHECK (isfinite(issued_at)),
  constraint receipts_kind_check CHECK ((kind = ANY (ARRAY['acknowledgement'::text, 'registration'::text]))),
  constraint receipts_number_check CHECK ((number > 0)),
  constraint receipts_template_check CHECK ((template ~ '^[0-9]{1,6}$'::text))
);
alter table public.receipts owner to parvis_owner;
alter table public.receipts enable row level security;
create policy "agents read the receipts of submissions they read"
  on public.receipts for select to agent
  using (EXISTS ( SELECT
   FROM public.submissions s
  WHERE (s.id = receipts.submission_id)));
grant select on public.receipts to agent;

-- Écrit des reçus à la suite de ceux de la demande, avec l’empreinte de leurs octets.
create function private.write_receipts(commune text, submission_id uuid, event_id bigint, receipts jsonb) returns void
  language sql volatile owner parvis_owner set search_path="";
