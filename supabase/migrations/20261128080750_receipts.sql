/*
 * Receipts, as they were issued: the sentences that a person was given, the first one and those that
 * followed, each with the event that caused it.
 */

set role parvis_owner;

create table public.receipts (
  submission_id uuid not null references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  number integer not null check (number > 0),
  kind text not null check (kind in ('acknowledgement', 'registration')),
  event_id bigint not null references public.journal (id),
  template text not null check (template ~ '^[0-9]{1,6}$'),
  content text not null,
  digest text not null,
  issued_at timestamptz not null check (isfinite(issued_at)),
  primary key (submission_id, number),
  constraint content_is_an_object check (jsonb_typeof(content::jsonb) = 'object'),
  constraint content_is_bounded check (octet_length(content) <= 2000000),
  constraint digest_is_of_the_content
    check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
comment on table public.receipts is
  'Accusés de réception et d’enregistrement, tels qu’ils ont été émis (CRPA, L. 112-3 et L. 112-11). Une demande en a un ou plusieurs.';
comment on column public.receipts.submission_id is 'Envoi dont c’est le reçu.';
comment on column public.receipts.commune_id is 'Commune qui a émis le reçu.';
comment on column public.receipts.number is 'Rang parmi les reçus de l’envoi : le premier est 1.';
comment on column public.receipts.kind is 'Accusé de réception, ou accusé d’enregistrement.';
comment on column public.receipts.event_id is 'Événement du journal qui l’a fait émettre.';
comment on column public.receipts.template is 'Version des phrases dont il est fait.';
comment on column public.receipts.content is
  'Les phrases, au format JSON, octet pour octet comme elles ont été émises.';
comment on column public.receipts.digest is 'SHA-256 de ces octets, en hexadécimal.';
comment on column public.receipts.issued_at is 'Instant d’émission.';

alter table public.receipts enable row level security;
revoke all on public.receipts from public, anon, authenticated, service_role;

grant select on public.receipts to agent;
create policy "agents read the receipts of submissions they read"
  on public.receipts for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));

create function private.write_receipts(
  commune text, submission_id uuid, event_id bigint, receipts jsonb
)
returns void
language sql
set search_path = ''
as $$
  insert into public.receipts (
    submission_id, commune_id, number, kind, event_id, template, content, digest, issued_at
  )
  select
    write_receipts.submission_id, commune,
    r.place + coalesce(
      (
        select max(earlier.number) from public.receipts earlier
        where earlier.submission_id = write_receipts.submission_id
      ),
      0
    ),
    r.receipt ->> 'kind', write_receipts.event_id, r.receipt ->> 'template',
    r.receipt ->> 'content',
    encode(sha256(convert_to(r.receipt ->> 'content', 'UTF8')), 'hex'),
    coalesce((r.receipt ->> 'issuedAt')::timestamptz, now())
  from jsonb_array_elements(write_receipts.receipts) with ordinality as r (receipt, place)
$$;
comment on function private.write_receipts(text, uuid, bigint, jsonb) is
  'Écrit des reçus à la suite de ceux de la demande, avec l’empreinte de leurs octets.';

reset role;
