-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Nombre d’envois refusés par jour, démarche et motif. Aucune trace de qui les a faits.
create table public.refusals (
  -- Commune qui a refusé.
  commune_id text not null,
  -- Jour, à Paris.
  day date not null,
  -- Démarche, ou « _suivi » pour les codes de suivi.
  about text not null,
  -- Motif : case piège remplie, calcul demandé, trop d’envois, adresse bloquée, trop de codes faux,
  -- plus de place pour les fichiers.
  reason text not null,
  -- Nombre de refus.
  count integer not null,
  constraint refusals_pkey PRIMARY KEY (commune_id, day, about, reason),
  constraint refusals_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint refusals_about_check CHECK ((about ~ '^(_suivi|[a-z][a-z0-9-]{0,199})$'::text)),
  constraint refusals_count_check CHECK ((count > 0)),
  constraint refusals_reason_check CHECK ((reason = ANY (ARRAY['honeypot'::text, 'proof-needed'::text, 'too-many'::text, 'blocked'::text, 'too-many-codes'::text, 'no-room'::text])))
);
alter table public.refusals owner to parvis_owner;
alter table public.refusals enable row level security;
create policy "agents read the refusals of their commune"
  on public.refusals for select to agent
  using (commune_id = ( SELECT private.claim('commune'::text) AS claim));
grant select on public.refusals to agent;

-- Compte un refus de plus aujourd’hui.
create function public.count_refusal(about text, reason text) returns void
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.count_refusal(about text, reason text) to intake, tracking;

-- Refuse, dit combien de secondes attendre, et compte ce refus dans la même transaction.
create function private.count_and_refuse(code text, wait text, about text, hint text DEFAULT ''::text) returns jsonb
  language plpgsql volatile owner parvis_owner set search_path="";
