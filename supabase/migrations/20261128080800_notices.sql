/*
 * Notices: written with the submission, sent later, at least once and never by two senders at the same
 * time. Nobody confirms that an address is theirs: few notices a day go to one mailbox, and what a
 * person wrote never reaches the sender.
 */

set role parvis_owner;

create function private.mailbox_of(recipient text)
returns text
language sql
immutable
set search_path = ''
as $$
  -- One mailbox has many addresses: capitals, what follows a « + », and dots at Gmail. A phone is one.
  select case
    when position('@' in recipient) = 0 then recipient
    when split_part(recipient, '@', 2) ~* '^g(oogle)?mail\.com$'
      then replace(split_part(split_part(lower(recipient), '@', 1), '+', 1), '.', '') || '@gmail.com'
    else split_part(split_part(lower(recipient), '@', 1), '+', 1) || '@'
      || lower(split_part(recipient, '@', 2))
  end
$$;
comment on function private.mailbox_of(text) is
  'Boîte où arrive une adresse, dont les variantes (majuscules, « + », points) sont la même boîte.';

create table public.outbox (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  submission_id uuid not null references public.submissions (id) on delete cascade,
  event_id bigint references public.journal (id),
  notice text not null check (
    notice in
      (
        'acknowledgement', 'registration', 'request_news', 'new_secret', 'contact_moved',
        'service_notice', 'service_news', 'service_warning', 'mayor_notice'
      )
  ),
  is_for_person boolean not null
    generated always as (
      notice in ('acknowledgement', 'registration', 'request_news', 'new_secret', 'contact_moved')
    ) stored,
  receipt_number integer,
  address_number integer,
  channel text not null check (channel in ('email', 'sms', 'call', 'letter', 'desk')),
  recipient text check (
    case channel
      when 'email' then private.is_email(recipient)
      when 'letter' then recipient is null
      when 'desk' then recipient is null
      else private.is_phone(recipient)
    end
  ),
  holder text not null default 'applicant' check (holder in ('applicant', 'represented')),
  with_code boolean not null default false,
  mailbox text generated always as (private.mailbox_of(recipient)) stored,
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  sent_at timestamptz,
  failing_since timestamptz,
  abandoned_at timestamptz,
  withheld_at timestamptz,
  last_error text check (length(last_error) <= 60),
  is_waiting boolean not null
    generated always as (sent_at is null and abandoned_at is null and withheld_at is null) stored,
  constraint an_email_has_an_address check (channel <> 'email' or recipient is not null),
  foreign key (submission_id, receipt_number) references public.receipts (submission_id, number),
  foreign key (submission_id, address_number)
    references public.request_addresses (submission_id, number),
  constraint a_receipt_is_of_a_number
    check ((notice in ('acknowledgement', 'registration')) = (receipt_number is not null)),
  constraint news_are_of_an_event check (
    notice not in (
      'request_news', 'contact_moved', 'service_news', 'service_warning', 'mayor_notice'
    ) or event_id is not null
  )
);
comment on table public.outbox is
  'Avis à envoyer. Écrits avec la demande, envoyés ensuite, essayés à nouveau jusqu’à réussir.';
comment on column public.outbox.id is 'Clé interne.';
comment on column public.outbox.commune_id is 'Commune qui envoie l’avis.';
comment on column public.outbox.submission_id is 'Envoi dont parle l’avis.';
comment on column public.outbox.event_id is
  'Événement qu’il annonce ; vide quand il annonce l’envoi lui-même.';
comment on column public.outbox.notice is
  'Pour la personne : un accusé, du nouveau dans sa demande, un nouveau code, ou une façon de la joindre qui change. Pour le service : une demande, du nouveau, ou un délai qui se termine. Pour la maire ou le maire : une demande transmise.';
comment on column public.outbox.receipt_number is 'Rang du reçu qu’il apporte.';
comment on column public.outbox.address_number is
  'Rang de l’adresse secrète qu’il apporte, une fois réservé.';
comment on column public.outbox.is_for_person is 'Si l’avis est pour la personne.';
comment on column public.outbox.channel is
  'Par où l’avis part : un courriel, ou un SMS quand un prestataire est réglé, que le logiciel envoie ; un appel, une lettre ou une remise au guichet, qu’un agent fait.';
comment on column public.outbox.recipient is
  'Adresse de qui reçoit un courriel, numéro de qui reçoit un SMS ou un appel. Donnée personnelle.';
comment on column public.outbox.holder is
  'Pour qui il est, parmi les personnes : qui a fait la demande, ou la personne protégée pour qui elle est faite.';
comment on column public.outbox.with_code is
  'Si la personne a demandé son code de suivi dans ce courriel.';
comment on column public.outbox.mailbox is
  'Boîte de cette adresse, où l’on compte les avis d’un jour. Donnée personnelle.';
comment on column public.outbox.created_at is 'Instant où l’avis a été écrit.';
comment on column public.outbox.attempts is 'Nombre d’essais faits.';
comment on column public.outbox.next_attempt_at is 'Pas d’essai avant cet instant.';
comment on column public.outbox.sent_at is 'Instant où l’avis est parti.';
comment on column public.outbox.failing_since is 'Instant du premier échec, s’il y en a eu un.';
comment on column public.outbox.abandoned_at is
  'Instant où l’on renonce : l’adresse n’existe pas, ou cinq jours d’échecs ont passé.';
comment on column public.outbox.withheld_at is
  'Instant où l’avis a été retenu : cette boîte a déjà reçu ceux du jour. Il ne part pas.';
comment on column public.outbox.last_error is
  'Code du dernier échec, jamais son texte : il peut contenir une adresse.';
comment on column public.outbox.is_waiting is 'Si l’avis attend de partir.';

create index outbox_due on public.outbox (commune_id, channel, is_for_person, created_at)
  where is_waiting and recipient is not null;
create index outbox_of_a_mailbox on public.outbox (commune_id, mailbox, notice, created_at);
-- A deletion follows its submission here: without an index, each one would read the whole table.
create index outbox_of_a_submission on public.outbox (submission_id);
create unique index outbox_posts_a_receipt_once on public.outbox (submission_id, receipt_number, holder)
  where channel = 'letter' and receipt_number is not null;

alter table public.outbox enable row level security;
revoke all on public.outbox from public, anon, authenticated, service_role;

-- Not the address: an agent reads it in the answers, where it may be one.
grant select (
  id, commune_id, submission_id, event_id, receipt_number, notice, channel, holder, created_at, is_waiting
)
  on public.outbox to agent;
create policy "agents read the notices of submissions they read"
  on public.outbox for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));

create function private.most_notices(notice text)
returns integer
language sql
immutable
set search_path = ''
as $$
  select case
    when notice in ('acknowledgement', 'registration', 'new_secret', 'contact_moved') then 5
    when notice = 'request_news' then 20
    else 100
  end
$$;
comment on function private.most_notices(text) is
  'Combien d’avis d’une sorte partent au plus en vingt-quatre heures vers une même boîte.';

create function private.notices_before(
  commune text, mailbox text, notice text, at timestamptz, id uuid
)
returns integer
language sql
stable
set search_path = ''
as $$
  select count(*)::integer
  from (
    select from public.outbox o
    where o.commune_id = commune
      and o.mailbox = notices_before.mailbox
      and o.notice = notices_before.notice
      and o.created_at > at - interval '24 hours'
      and o.id <> notices_before.id
      and o.abandoned_at is null
      and o.withheld_at is null
      -- One that was written earlier, by a transaction that ended later, counts once it has left.
      and (o.sent_at is not null or (o.created_at, o.id) < (at, notices_before.id))
    limit private.most_notices(notices_before.notice)
  ) as earlier
$$;
comment on function private.notices_before(text, text, text, timestamptz, uuid) is
  'Combien d’avis de la même sorte passent avant celui-ci dans la même boîte, en vingt-quatre heures.';

create function private.post_instead(notice public.outbox)
returns void
language sql
set search_path = ''
as $$
  insert into public.outbox
    (commune_id, submission_id, event_id, notice, channel, holder, receipt_number)
  select notice.commune_id, notice.submission_id, notice.event_id, notice.notice, 'letter',
         notice.holder, notice.receipt_number
  where notice.receipt_number is not null and notice.channel = 'email'
  on conflict do nothing
$$;
comment on function private.post_instead(public.outbox) is
  'Un reçu qui ne part pas par courriel est à envoyer par la poste, une fois (CRPA, R. 112-11-3).';

create function private.write_notices(
  commune text, submission_id uuid, notices jsonb, event_id bigint default null
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  written public.outbox;
begin
  for written in
    insert into public.outbox (
      id, commune_id, submission_id, event_id, notice, channel, recipient, holder,
      with_code, receipt_number, withheld_at
    )
    select
      n.id, commune, write_notices.submission_id, write_notices.event_id, n.notice, n.channel,
      n.recipient, coalesce(n.holder, 'applicant'), coalesce(n."withCode", false),
      (
        select max(r.number) from public.receipts r
        where r.submission_id = write_notices.submission_id and r.kind = n.notice
      ),
      case
        when n.recipient is not null and private.notices_before(
          commune, private.mailbox_of(n.recipient), n.notice, now(), n.id
        ) >= private.most_notices(n.notice)
        then now()
      end
    from (
      select gen_random_uuid() as id, r.notice, r.channel, r.recipient, r.holder, r."withCode"
      from jsonb_to_recordset(notices)
        as r (notice text, channel text, recipient text, holder text, "withCode" boolean)
    ) as n
    returning *
  loop
    if written.withheld_at is not null then perform private.post_instead(written); end if;
  end loop;
end
$$;
comment on function private.write_notices(text, uuid, jsonb, bigint) is
  'Écrit les avis d’un envoi. Retient ceux d’une boîte qui a déjà reçu ceux du jour.';

create function private.is_its_turn(notice public.outbox, sent_channels text[])
returns boolean
language sql
stable
set search_path = ''
as $$
  -- A receipt comes first whatever happens: only news of a request wait for what was said before, by
  -- whatever way a program sends it. What is said to an old address waits for nobody.
  select notice.notice <> 'request_news' or not exists (
    select from public.outbox earlier
    where earlier.submission_id = notice.submission_id
      and earlier.holder = notice.holder
      and earlier.is_for_person and earlier.is_waiting and earlier.notice <> 'contact_moved'
      and earlier.channel = any (sent_channels) and earlier.recipient is not null
      and (earlier.created_at, earlier.id) < (notice.created_at, notice.id)
  )
$$;
comment on function private.is_its_turn(public.outbox, text[]) is
  'Si rien de plus ancien n’attend pour la même personne, dans la même demande.';

create function private.next_notices(
  commune text, most integer, channel text, sent_channels text[]
)
returns uuid[]
language plpgsql
stable
set search_path = ''
as $$
declare
  -- People first, but not alone: a flood of receipts does not stop the notices of services.
  of_people constant integer := ceil(most * 0.8);
  chosen uuid[];
begin
  -- Half of them are the newest: whoever files now does not wait until a flood has left.
  chosen := array(
    select o.id from public.outbox o
    where o.commune_id = commune and o.is_for_person and o.is_waiting and o.channel = next_notices.channel
      and o.recipient is not null and o.next_attempt_at <= now() and private.is_its_turn(o, sent_channels)
    order by o.created_at desc
    limit ceil(of_people / 2.0)
  );
  chosen := chosen || array(
    select o.id from public.outbox o
    where o.commune_id = commune and o.is_for_person and o.is_waiting and o.channel = next_notices.channel
      and o.recipient is not null and o.next_attempt_at <= now() and o.id <> all (chosen) and private.is_its_turn(o, sent_channels)
    order by o.created_at
    limit of_people - cardinality(chosen)
  );
  return chosen || array(
    select o.id from public.outbox o
    where o.commune_id = commune and not o.is_for_person and o.is_waiting and o.channel = next_notices.channel
      and o.recipient is not null and o.next_attempt_at <= now()
    order by o.created_at
    limit most - cardinality(chosen)
  );
end
$$;
comment on function private.next_notices(text, integer, text, text[]) is
  'Courriels ou SMS à envoyer maintenant, dans l’ordre : ceux des personnes, la moitié parmi les plus récents, puis ceux des services.';

create function private.mailed_address(notice public.outbox)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  code integer;
  found_one integer;
begin
  select a.number into found_one
  from public.request_addresses a
  join public.request_codes c on c.submission_id = a.submission_id and c.number = a.code_number
  where a.submission_id = notice.submission_id and a.medium = 'email' and a.closed_at is null
    and c.closed_at is null and c.used_at is not null and c.holder = notice.holder
  order by a.number desc
  limit 1;
  if found then return found_one; end if;
  -- Closed, or the person gave an e-mail address later: another one, whose digest the sender notes.
  perform from public.submissions s where s.id = notice.submission_id for update;
  select max(c.number) into code from public.request_codes c
  where c.submission_id = notice.submission_id and c.holder = notice.holder and c.closed_at is null
    and c.used_at is not null;
  insert into public.request_addresses (submission_id, commune_id, number, code_number, medium)
  select notice.submission_id, notice.commune_id, private.next_address(notice.submission_id), code,
         'email'
  where code is not null
  returning number into found_one;
  return found_one;
end
$$;
comment on function private.mailed_address(public.outbox) is
  'L’adresse secrète qu’un courriel apporte à la personne : celle de ses courriels, ou une nouvelle.';

create function public.claim_notices(
  batch integer,
  lease_seconds integer,
  channel text default 'email',
  sent_channels text[] default '{email}'
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  chosen uuid[];
  claimed uuid[];
  withheld public.outbox;
begin
  -- What agents held, to be able to take it back, is written now if its time has come.
  perform private.release_messages(commune);
  -- Two senders that claim at once would each count without what the other takes.
  perform pg_advisory_xact_lock(hashtext('claim_notices ' || claim_notices.channel), hashtext(commune));
  loop
    chosen := private.next_notices(
      commune, least(greatest(batch, 1), 100), claim_notices.channel, claim_notices.sent_channels
    );
    for withheld in
      update public.outbox o
      set withheld_at = now()
      where o.id = any (chosen)
        and private.notices_before(o.commune_id, o.mailbox, o.notice, o.created_at, o.id)
          >= private.most_notices(o.notice)
      returning *
    loop
      perform private.post_instead(withheld);
    end loop;
    with leased as (
      -- If the sender dies, the notice comes back when the lease ends.
      update public.outbox o
      set next_attempt_at = now() + make_interval(secs => lease_seconds),
          address_number = case
            when o.notice = 'new_secret' then o.address_number
            when o.is_for_person and o.channel = 'email' and o.notice <> 'contact_moved'
            then private.mailed_address(o)
          end
      where o.id = any (chosen) and o.is_waiting
      returning o.id
    )
    select array_agg(id) into claimed from leased;
    exit when claimed is not null or cardinality(chosen) = 0;
  end loop;
  return (
    select coalesce(
      jsonb_agg(
        jsonb_build_object(
          'id', o.id,
          'notice', o.notice,
          'recipient', o.recipient,
          'withCode', o.with_code,
          'isByPerson', coalesce(j.actor = 'applicant', false),
          'isLastOfDay',
            private.notices_before(o.commune_id, o.mailbox, o.notice, o.created_at, o.id)
              = private.most_notices(o.notice) - 1,
          'submissionKey', s.submission_key,
          'reference', s.reference,
          'procedureTitle', d.definition -> 'procedure' ->> 'title',
          'service', s.service_slug,
          'servicePhone', coalesce(private.service_of(s) ->> 'phone', ''),
          -- What the commune says, never what a person wrote: nobody confirmed the address.
          'receipt', r.content::jsonb - 'sent' - 'applicant',
          -- By its identifier: its name is in the content.
          'helpedBy', case when r.content is not null then s.structure_slug end,
          'communeName', coalesce(d.definition -> 'commune' ->> 'name', ''),
          'address', o.address_number,
          'code', a.code_number,
          'isNewAddress', a.number is not null and a.token_hash is null,
          -- A decision waits online since that day, or is a letter.
          'told', case when j.event = 'decision.made' and j.details ->> 'told' is not null
            then jsonb_build_object('way', j.details ->> 'told', 'on', j.counts_on)
          end,
          'event', case when o.notice in ('request_news', 'service_news') then j.event end,
          'warning', case when o.notice = 'service_warning' then jsonb_build_object(
            'of', case j.event
              when 'notice.warned' then 'silence' when 'notice.expiring' then 'deletion'
              else 'receipt' end,
            'on', j.details ->> 'on'
          ) end
        )
        order by array_position(chosen, o.id)
      ),
      '[]'
    )
    from public.outbox o
    join public.submissions s on s.id = o.submission_id
    left join public.receipts r on r.submission_id = s.id and r.number = o.receipt_number
    left join public.request_addresses a
      on a.submission_id = s.id and a.number = o.address_number
    left join public.journal j on j.id = o.event_id
    join public.procedure_definitions d
      on d.commune_id = s.commune_id
      and d.slug = s.procedure_slug
      and d.version = s.definition_version
    where o.id = any (claimed)
  );
end
$$;
comment on function public.claim_notices(integer, integer, text, text[]) is
  'Réserve les avis d’un moyen à envoyer maintenant, dans l’ordre, pour la durée du bail. Retient ceux qui dépassent le nombre d’un jour.';
grant execute on function public.claim_notices(integer, integer, text, text[]) to mailer;

create function public.note_address(notice_id uuid, token_hash text, code_hash text default null)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  noted public.request_addresses;
begin
  update public.request_addresses a
  set token_hash = note_address.token_hash
  from public.outbox o
  where o.id = notice_id
    and o.commune_id = private.required_commune()
    and o.is_waiting and o.is_for_person
    and a.submission_id = o.submission_id and a.number = o.address_number
    and a.token_hash is null
  returning a.* into noted;
  update public.request_codes c
  set code_hash = note_address.code_hash
  where c.submission_id = noted.submission_id and c.number = noted.code_number
    and c.code_hash is null;
end
$$;
comment on function public.note_address(uuid, text, text) is
  'Note les empreintes de l’adresse et du code nouveaux qu’un avis apporte, avant qu’il parte. Une fois notées, elles ne changent plus.';
grant execute on function public.note_address(uuid, text, text) to mailer;

create function public.return_notices(notice_ids uuid[])
returns void
language sql
security definer
set search_path = ''
as $$
  update public.outbox o
  set next_attempt_at = now()
  where o.id = any (notice_ids)
    and o.commune_id = private.required_commune()
    and o.is_waiting
$$;
comment on function public.return_notices(uuid[]) is
  'Rend des avis réservés que l’on n’a pas essayé d’envoyer : ils n’attendent pas la fin du bail.';
grant execute on function public.return_notices(uuid[]) to mailer;

create function public.settle_tasks(reference text, channels text[])
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  settled integer;
begin
  perform private.check_processed(s)
  from public.submissions s
  where s.commune_id = private.required_commune()
    and s.reference = settle_tasks.reference
    and s.remit = any ((select private.claimed_remits())::text[]);
  with done as (
    update public.outbox o
    set sent_at = now(), attempts = o.attempts + 1
    from public.submissions s
    where s.id = o.submission_id
      and s.commune_id = private.required_commune()
      and s.reference = settle_tasks.reference
      and s.remit = any ((select private.processed_remits())::text[])
      and o.channel <> 'email' and o.channel = any (settle_tasks.channels) and o.is_waiting
    returning o.*
  ),
  traced as (
    insert into public.journal (commune_id, submission_id, event, actor, actor_id, details)
    select done.commune_id, done.submission_id, 'notice.sent', 'agent', private.actor_id(),
           jsonb_build_object('notice', done.notice, 'channel', done.channel)
    from done
    returning 1
  )
  select count(*) into settled from traced;
  return settled;
end
$$;
comment on function public.settle_tasks(text, text[]) is
  'Note que les avis d’une demande qu’un agent fait lui-même sont faits : lettre postée, SMS envoyé, appel passé.';
grant execute on function public.settle_tasks(text, text[]) to agent;

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
      failing_since = case when outcome = 'failed' then coalesce(o.failing_since, now()) end,
      -- Counted from the first failure: a clock that stood still for a week costs no notice.
      abandoned_at = case
        when outcome = 'refused' then now()
        when outcome = 'failed' and o.failing_since < now() - interval '5 days' then now()
      end,
      -- One minute, two, four… at most one hour between two attempts.
      next_attempt_at = now() + least(interval '1 minute' * 2 ^ least(o.attempts, 10), interval '1 hour')
  where o.id = notice_id
    and o.commune_id = private.required_commune()
    and o.is_waiting
  returning * into settled;

  if settled.abandoned_at is not null then perform private.post_instead(settled); end if;
  -- An SMS that cannot leave is said by phone.
  if settled.abandoned_at is not null and settled.channel = 'sms' then
    insert into public.outbox (commune_id, submission_id, event_id, notice, channel, recipient)
    values (
      settled.commune_id, settled.submission_id, settled.event_id, settled.notice, 'call',
      settled.recipient
    );
  end if;
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
  'Note ce qu’est devenu un avis : envoyé, refusé pour toujours, ou à essayer à nouveau.';
grant execute on function public.settle_notice(uuid, text, text) to mailer;

reset role;
