-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Accusés de réception et d’enregistrement électroniques, tels qu’ils ont été émis (CRPA, L. 112-11).
create table public.receipts (
  -- Envoi dont c’est le reçu.
  submission_id uuid not null,
  -- Commune qui a émis le reçu.
  commune_id text not null,
  -- Accusé de réception, ou accusé d’enregistrement.
  kind text not null,
  -- Empreinte du secret de l’adresse qui montre le reçu.
  token_hash text not null,
  -- Empreinte du code de suivi que les gens tapent.
  tracking_code_hash text not null,
  -- Les phrases, telles qu’elles ont été émises.
  content jsonb not null,
  -- Instant d’émission.
  issued_at timestamp with time zone not null,
  constraint receipts_pkey PRIMARY KEY (submission_id),
  constraint receipts_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint receipts_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint token_opens_one_receipt UNIQUE (commune_id, token_hash),
  constraint content_is_an_object CHECK ((jsonb_typeof(content) = 'object'::text)),
  constraint content_is_bounded CHECK ((octet_length((content)::text) <= 2000000)),
  constraint receipts_kind_check CHECK ((kind = ANY (ARRAY['acknowledgement'::text, 'registration'::text]))),
  constraint receipts_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint receipts_tracking_code_hash_check CHECK ((tracking_code_hash ~ '^[0-9a-f]{64}$'::text))
);
alter table public.receipts owner to parvis_owner;
alter table public.receipts enable row level security;
create policy "agents read the receipts of submissions they read"
  on public.receipts for select to agent
  using (EXISTS ( SELECT
   FROM public.submissions s
  WHERE (s.id = receipts.submission_id)));
grant select (
  submission_id,
  commune_id,
  kind,
  content,
  issued_at
) on public.receipts to agent;
