/*
 * What opens a request: codes that people type with its number, secret addresses. Digests alone are kept.
 * An address that is closed opens nothing any more; the code, which is on paper, stays. A lost code is
 * replaced by another one, and dies when that one is used first, not before: whoever asks for a new code
 * locks nobody out.
 */

set role parvis_owner;

create table public.request_codes (
  submission_id uuid not null references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  number integer not null check (number > 0),
  holder text not null check (holder in ('applicant', 'represented')),
  code_hash text check (code_hash ~ '^[0-9a-f]{64}$'),
  issued_at timestamptz not null default now(),
  used_at timestamptz,
  closed_at timestamptz,
  primary key (submission_id, number),
  constraint code_in_use_has_a_digest check (used_at is null or code_hash is not null)
);
comment on table public.request_codes is
  'Codes de suivi d’une demande : celui du reçu, puis ceux qui l’ont remplacé.';
comment on column public.request_codes.submission_id is 'Demande qu’il ouvre.';
comment on column public.request_codes.commune_id is 'Commune de la demande.';
comment on column public.request_codes.number is 'Rang : le code en est tiré.';
comment on column public.request_codes.holder is
  'Qui le tient : la personne qui a fait la demande, ou celle pour qui elle est faite.';
comment on column public.request_codes.code_hash is
  'Empreinte du code que les gens tapent ; vide tant qu’il n’est pas parti.';
comment on column public.request_codes.issued_at is 'Instant où il a été donné ou demandé.';
comment on column public.request_codes.used_at is
  'Instant à partir duquel il sert ; vide tant que la personne ne s’en est pas servie.';
comment on column public.request_codes.closed_at is 'Instant où un autre l’a remplacé.';

create table public.request_addresses (
  submission_id uuid not null,
  commune_id text not null references public.communes (id),
  number integer not null check (number > 0),
  code_number integer not null,
  medium text not null check (medium in ('page', 'email', 'paper', 'code')),
  token_hash text check (token_hash ~ '^[0-9a-f]{64}$'),
  issued_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (submission_id, number),
  foreign key (submission_id, code_number)
    references public.request_codes (submission_id, number) on delete cascade,
  constraint address_opens_one_request unique (commune_id, token_hash),
  -- The digest of one that leaves by e-mail is noted by whoever sends it.
  constraint address_in_use_has_a_digest check (token_hash is not null or medium = 'email')
);
comment on table public.request_addresses is
  'Adresses secrètes d’une demande. Chacune se ferme sans fermer les autres.';
comment on column public.request_addresses.submission_id is 'Demande qu’elle ouvre.';
comment on column public.request_addresses.commune_id is 'Commune de la demande.';
comment on column public.request_addresses.number is 'Rang : l’adresse en est tirée.';
comment on column public.request_addresses.code_number is
  'Code dont elle dépend : remplacé, il la ferme.';
comment on column public.request_addresses.medium is
  'Où elle est : page affichée après l’envoi, courriel, papier, ou ouverte avec le code.';
comment on column public.request_addresses.token_hash is
  'Empreinte du secret de l’adresse ; vide tant que le courriel n’est pas parti.';
comment on column public.request_addresses.issued_at is 'Instant où elle a été donnée.';
comment on column public.request_addresses.closed_at is
  'Instant où la personne l’a fermée pour de bon.';

alter table public.request_codes enable row level security;
revoke all on public.request_codes from public, anon, authenticated, service_role;
alter table public.request_addresses enable row level security;
revoke all on public.request_addresses from public, anon, authenticated, service_role;

create function private.write_secrets(commune text, submission_id uuid, codes jsonb, addresses jsonb)
returns void
language sql
set search_path = ''
as $$
  insert into public.request_codes
    (submission_id, commune_id, number, holder, code_hash, used_at)
  select write_secrets.submission_id, commune, c.number, c.holder, c."codeHash", now()
  from jsonb_to_recordset(codes) as c (number integer, holder text, "codeHash" text);
  insert into public.request_addresses
    (submission_id, commune_id, number, code_number, medium, token_hash)
  select write_secrets.submission_id, commune, a.number, a.code, a.medium, a."tokenHash"
  from jsonb_to_recordset(addresses)
    as a (number integer, code integer, medium text, "tokenHash" text)
$$;
comment on function private.write_secrets(text, uuid, jsonb, jsonb) is
  'Écrit les empreintes des codes et des adresses donnés avec un reçu.';

create function private.opened_address(commune text, token_hash text)
returns setof public.request_addresses
language sql
stable
rows 1
set search_path = ''
as $$
  select a.*
  from public.request_addresses a
  join public.request_codes c on c.submission_id = a.submission_id and c.number = a.code_number
  where a.commune_id = commune
    and a.token_hash = opened_address.token_hash
    and a.closed_at is null
    and c.closed_at is null
    and c.used_at is not null
$$;
comment on function private.opened_address(text, text) is
  'L’adresse qu’une personne tient, si elle ouvre encore. Toute lecture et tout acte par adresse passent par ici.';

create function private.holder_of(address public.request_addresses)
returns text
language sql
stable
set search_path = ''
as $$
  select c.holder from public.request_codes c
  where c.submission_id = address.submission_id and c.number = address.code_number
$$;
comment on function private.holder_of(public.request_addresses) is
  'Qui tient une adresse : la personne qui a fait la demande, ou celle pour qui elle est faite.';

create function private.use_code(request uuid, number integer)
returns void
language plpgsql
set search_path = ''
as $$
declare
  used public.request_codes;
begin
  update public.request_codes c
  set used_at = now()
  where c.submission_id = request and c.number = use_code.number and c.used_at is null
  returning * into used;
  if used.number is null then return; end if;
  update public.request_codes c
  set closed_at = now()
  where c.submission_id = request and c.holder = used.holder and c.number < used.number
    and c.closed_at is null;
  insert into public.journal (commune_id, submission_id, event, actor, details)
  values (
    used.commune_id, request, 'access.renewed', 'applicant', jsonb_build_object('code', used.number)
  );
end
$$;
comment on function private.use_code(uuid, integer) is
  'Note qu’un code sert pour la première fois : ceux qu’il remplace n’ouvrent plus rien.';

create function private.next_address(request uuid)
returns integer
language sql
stable
set search_path = ''
as $$
  select coalesce(max(a.number), 0) + 1
  from public.request_addresses a where a.submission_id = request
$$;
comment on function private.next_address(uuid) is
  'Rang de la prochaine adresse d’une demande. Il ne sert qu’une fois : le dernier n’est jamais effacé.';

create function private.open_with_code(
  commune text, reference text, code_hash text, token_hash text
)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  code public.request_codes;
begin
  select c.* into code
  from public.submissions s
  join public.request_codes c on c.submission_id = s.id
  where s.commune_id = commune
    and s.reference = open_with_code.reference
    and c.code_hash = open_with_code.code_hash
    and c.closed_at is null
  for update;
  if not found then return false; end if;
  perform private.use_code(code.submission_id, code.number);
  insert into public.request_addresses
    (submission_id, commune_id, number, code_number, medium, token_hash)
  values (
    code.submission_id, commune, private.next_address(code.submission_id), code.number, 'code',
    open_with_code.token_hash
  );
  -- Each visit opens one: the oldest go, so that they stay few.
  delete from public.request_addresses a
  where a.submission_id = code.submission_id and a.number in (
    select old.number from public.request_addresses old
    where old.submission_id = code.submission_id and old.medium = 'code'
    order by old.number desc offset 20
  );
  return true;
end
$$;
comment on function private.open_with_code(text, text, text, text) is
  'Ouvre une nouvelle adresse à qui donne le numéro et le code d’une demande.';

create function public.address_state(token_hash text)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case
    when a.closed_at is not null or c.closed_at is not null then 'closed'
    when c.used_at is null then 'unused'
    else 'open'
  end
  from public.request_addresses a
  join public.request_codes c on c.submission_id = a.submission_id and c.number = a.code_number
  where a.commune_id = private.required_commune() and a.token_hash = address_state.token_hash
$$;
comment on function public.address_state(text) is
  'Si une adresse ouvre, est fermée pour de bon, ou attend que la personne prenne son nouveau code.';
grant execute on function public.address_state(text) to tracking;

create function public.confirm_address(token_hash text)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  address public.request_addresses;
begin
  select a.* into address
  from public.request_addresses a
  join public.request_codes c on c.submission_id = a.submission_id and c.number = a.code_number
  where a.commune_id = private.required_commune() and a.token_hash = confirm_address.token_hash
    and a.closed_at is null and c.closed_at is null
  for update;
  if not found then return false; end if;
  perform private.use_code(address.submission_id, address.code_number);
  return true;
end
$$;
comment on function public.confirm_address(text) is
  'Note que la personne prend le nouveau code que cette adresse lui apporte : l’ancien ne sert plus.';
grant execute on function public.confirm_address(text) to tracking;

create function public.close_address(token_hash text)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  closed public.request_addresses;
begin
  update public.request_addresses a
  set closed_at = now()
  where a.commune_id = private.required_commune() and a.token_hash = close_address.token_hash
    and a.closed_at is null
  returning * into closed;
  if closed.number is null then return false; end if;
  insert into public.journal (commune_id, submission_id, event, actor, details)
  values (
    closed.commune_id, closed.submission_id, 'access.closed', 'applicant',
    jsonb_build_object('address', closed.number, 'medium', closed.medium)
  );
  return true;
end
$$;
comment on function public.close_address(text) is
  'Ferme une adresse pour de bon, pour qui la tient. Les autres adresses et le code restent.';
grant execute on function public.close_address(text) to tracking;

reset role;
