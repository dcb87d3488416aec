-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Codes de suivi d’une demande : celui du reçu, puis ceux qui l’ont remplacé.
create table public.request_codes (
  -- Demande qu’il ouvre.
  submission_id uuid not null,
  -- Commune de la demande.
  commune_id text not null,
  -- Rang : le code en est tiré.
  number integer not null,
  -- Qui le tient : la personne qui a fait la demande, ou celle pour qui elle est faite.
  holder text not null,
  -- Empreinte du code que les gens tapent ; vide tant qu’il n’est pas parti.
  code_hash text,
  -- Instant où il a été donné ou demandé.
  issued_at timestamp with time zone not null default now(),
  -- Instant à partir duquel il sert ; vide tant que la personne ne s’en est pas servie.
  used_at timestamp with time zone,
  -- Instant où un autre l’a remplacé.
  closed_at timestamp with time zone,
  constraint request_codes_pkey PRIMARY KEY (submission_id, number),
  constraint request_codes_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint request_codes_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint code_in_use_has_a_digest CHECK (((used_at IS NULL) OR (code_hash IS NOT NULL))),
  constraint request_codes_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint request_codes_holder_check CHECK ((holder = ANY (ARRAY['applicant'::text, 'represented'::text]))),
  constraint request_codes_number_check CHECK ((number > 0))
);
alter table public.request_codes owner to parvis_owner;
alter table public.request_codes enable row level security;

-- Adresses secrètes d’une demande. Chacune se ferme sans fermer les autres.
create table public.request_addresses (
  -- Demande qu’elle ouvre.
  submission_id uuid not null,
  -- Commune de la demande.
  commune_id text not null,
  -- Rang : l’adresse en est tirée.
  number integer not null,
  -- Code dont elle dépend : remplacé, il la ferme.
  code_number integer not null,
  -- Où elle est : page affichée après l’envoi, courriel, papier, ou ouverte avec le code.
  medium text not null,
  -- Empreinte du secret de l’adresse ; vide tant que le courriel n’est pas parti.
  token_hash text,
  -- Instant où elle a été donnée.
  issued_at timestamp with time zone not null default now(),
  -- Instant où la personne l’a fermée pour de bon.
  closed_at timestamp with time zone,
  constraint request_addresses_pkey PRIMARY KEY (submission_id, number),
  constraint request_addresses_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint request_addresses_submission_id_code_number_fkey FOREIGN KEY (submission_id, code_number) REFERENCES public.request_codes(submission_id, number) ON DELETE CASCADE,
  constraint address_opens_one_request UNIQUE (commune_id, token_hash),
  constraint address_in_use_has_a_digest CHECK (((token_hash IS NOT NULL) OR (medium = 'email'::text))),
  constraint request_addresses_medium_check CHECK ((medium = ANY (ARRAY['page'::text, 'email'::text, 'paper'::text, 'code'::text]))),
  constraint request_addresses_number_check CHECK ((number > 0)),
  constraint request_addresses_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
);
alter table public.request_addresses owner to parvis_owner;
alter table public.request_addresses enable row level security;

-- Écrit les empreintes des codes et des adresses donnés avec un reçu.
create function private.write_secrets(commune text, submission_id uuid, codes jsonb, addresses jsonb) returns void
  language sql volatile owner parvis_owner set search_path="";

-- L’adresse qu’une personne tient, si elle ouvre encore. Toute lecture et tout acte par adresse passent
-- par ici.
create function private.opened_address(commune text, token_hash text) returns SETOF public.request_addresses
  language sql stable owner parvis_owner set search_path="";

-- Qui tient une adresse : la personne qui a fait la demande, ou celle pour qui elle est faite.
create function private.holder_of(address public.request_addresses) returns text
  language sql stable owner parvis_owner set search_path="";

-- Note qu’un code sert pour la première fois : ceux qu’il remplace n’ouvrent plus rien.
create function private.use_code(request uuid, number integer) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Rang de la prochaine adresse d’une demande. Il ne sert qu’une fois : le dernier n’est jamais effacé.
create function private.next_address(request uuid) returns integer
  language sql stable owner parvis_owner set search_path="";

-- Ouvre une nouvelle adresse à qui donne le numéro et le code d’une demande.
create function private.open_with_code(commune text, reference text, code_hash text, token_hash text) returns boolean
  language plpgsql volatile owner parvis_owner set search_path="";

-- Si une adresse ouvre, est fermée pour de bon, ou attend que la personne prenne son nouveau code.
create function public.address_state(token_hash text) returns text
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.address_state(token_hash text) to tracking;

-- Note que la personne prend le nouveau code que cette adresse lui apporte : l’ancien ne sert plus.
create function public.confirm_address(token_hash text) returns boolean
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.confirm_address(token_hash text) to tracking;

-- Ferme une adresse pour de bon, pour qui la tient. Les autres adresses et le code restent.
create function public.close_address(token_hash text) returns boolean
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.close_address(token_hash text) to tracking;
