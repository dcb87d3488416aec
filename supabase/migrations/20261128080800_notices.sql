/*
 * Notices: written with the submission, sent later, at least once and never by two senders at the same
 * time.
 */

set role parvis_owner;

create table public.outbox (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  submission_id uuid not null references public.submissions (id) on delete cascade,
  notice text not null check (notice in ('acknowledgement', 'service_notice')),
  channel text not null check (channel in ('email')),
  -- One address, without any sign that a mail program reads as the start of another.
  recipient text not null check (
    length(recipient) <= 254 and recipient ~ '^[A-Za-z0-9.!#$%&''*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$'
  ),
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  sent_at timestamptz,
  abandoned_at timestamptz,
  last_error text check (length(last_error) <= 60)
);
comment on table public.outbox is
  'Avis à envoyer. Écrits avec la demande, envoyés ensuite, essayés à nouveau jusqu’à réussir.';
comment on column public.outbox.id is 'Clé interne.';
comment on column public.outbox.commune_id is 'Commune qui envoie l’avis.';
comment on column public.outbox.submission_id is 'Envoi dont parle l’avis.';
comment on column public.outbox.notice is 'Accusé pour la personne, ou avis au service.';
comment on column public.outbox.channel is 'Par où l’avis part : courriel.';
comment on column public.outbox.recipient is 'Adresse de qui le reçoit. Donnée personnelle.';
comment on column public.outbox.created_at is 'Instant où l’avis a été écrit.';
comment on column public.outbox.attempts is 'Nombre d’essais faits.';
comment on column public.outbox.next_attempt_at is 'Pas d’essai avant cet instant.';
comment on column public.outbox.sent_at is 'Instant où l’avis est parti.';
comment on column public.outbox.abandoned_at is
  'Instant où l’on renonce : l’adresse le refuse, ou une semaine a passé.';
comment on column public.outbox.last_error is
  'Code du dernier échec, jamais son texte : il peut contenir une adresse.';

create index outbox_due on public.outbox (next_attempt_at)
  where sent_at is null and abandoned_at is null;
-- A deletion follows its submission here: without an index, each one would read the whole table.
create index outbox_of_a_submission on public.outbox (submission_id);

alter table public.outbox enable row level security;
revoke all on public.outbox from public, anon, authenticated, service_role;

create function public.claim_notices(batch integer, lease_seconds integer)
returns jsonb
language sql
security definer
set search_path = ''
as $$
  with due as (
    select o.id
    from public.outbox o
    where o.commune_id = private.required_commune()
      and o.sent_at is null
      and o.abandoned_at is null
      and o.next_attempt_at <= now()
    order by o.next_attempt_at
    limit least(batch, 100)
    for update skip locked
  ),
  claimed as (
    -- If the sender dies, the notice comes back when the lease ends.
    update public.outbox o
    set next_attempt_at = now() + make_interval(secs => lease_seconds)
    from due
    where o.id = due.id
    returning o.id, o.notice, o.recipient, o.submission_id
  )
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'id', c.id,
        'notice', c.notice,
        'recipient', c.recipient,
        'submissionKey', s.submission_key,
        'reference', s.reference,
        'procedureTitle', d.definition -> 'procedure' ->> 'title',
        'service', s.service_slug,
        -- Only the applicant's own notice carries what the applicant sent.
        'receipt', case when c.notice = 'acknowledgement' then r.content end
      )
    ),
    '[]'
  )
  from claimed c
  join public.submissions s on s.id = c.submission_id
  join public.receipts r on r.submission_id = s.id
  join public.procedure_definitions d
    on d.commune_id = s.commune_id
    and d.slug = s.procedure_slug
    and d.version = s.definition_version
$$;
comment on function public.claim_notices(integer, integer) is
  'Réserve les avis à envoyer maintenant, pour la durée du bail.';
grant execute on function public.claim_notices(integer, integer) to mailer;

create function public.settle_notice(notice_id uuid, outcome text, error_code text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  settled public.outbox;
begin
  if outcome is null or outcome not in ('sent', 'refused', 'failed') then
    perform private.refuse('PV303');
  end if;
  update public.outbox o
  set attempts = o.attempts + 1,
      sent_at = case when outcome = 'sent' then now() end,
      last_error = case when outcome = 'sent' then null else left(error_code, 60) end,
      abandoned_at = case
        when outcome = 'refused' then now()
        when outcome = 'failed' and o.created_at < now() - interval '7 days' then now()
      end,
      -- One minute, two, four… at most one hour between two attempts.
      next_attempt_at = now() + least(interval '1 minute' * 2 ^ least(o.attempts, 10), interval '1 hour')
  where o.id = notice_id
    and o.commune_id = private.required_commune()
    and o.sent_at is null
    and o.abandoned_at is null
  returning * into settled;

  if settled.sent_at is not null or settled.abandoned_at is not null then
    insert into public.journal (commune_id, submission_id, event, actor, details)
    values (
      settled.commune_id,
      settled.submission_id,
      case when settled.sent_at is not null then 'notice.sent' else 'notice.abandoned' end,
      'system',
      jsonb_build_object('notice', settled.notice, 'channel', settled.channel, 'attempts', settled.attempts)
    );
  end if;
end
$$;
comment on function public.settle_notice(uuid, text, text) is
  'Note ce qu’est devenu un avis : envoyé, refusé par l’adresse, ou à essayer à nouveau.';
grant execute on function public.settle_notice(uuid, text, text) to mailer;

reset role;
