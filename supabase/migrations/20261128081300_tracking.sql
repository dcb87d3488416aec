/*
 * Following a request with a secret and nothing else: no account, no e-mail address.
 */

set role parvis_owner;

create function private.receipt_list(request uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'number', r.number, 'kind', r.kind, 'issuedAt', r.issued_at, 'event', j.event
      )
      order by r.number
    ),
    '[]'
  )
  from public.receipts r
  join public.journal j on j.id = r.event_id
  where r.submission_id = request
$$;
comment on function private.receipt_list(uuid) is
  'Les reçus d’une demande, dans l’ordre : de quelle sorte, quand, et ce qui les a fait émettre.';

create function public.read_receipt(token_hash text, number integer default null)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'receipt', r.content::jsonb,
    'number', r.number,
    'receipts', private.receipt_list(a.submission_id),
    'submissionKey', s.submission_key,
    'code', a.code_number,
    'helpedBy', s.structure_slug,
    -- Whoever filed hands their own code to the protected person, never the reverse.
    'represented', (
      select jsonb_build_object(
        'code', c.number,
        'paper', (
          select max(p.number) from public.request_addresses p
          where p.submission_id = c.submission_id and p.code_number = c.number
            and p.medium = 'paper' and p.closed_at is null
        )
      )
      from public.request_codes c
      where c.submission_id = a.submission_id and c.holder = 'represented'
        and c.closed_at is null and c.used_at is not null
        and private.holder_of(a) = 'applicant'
      order by c.number desc
      limit 1
    ),
    'correctedAt', (
      select max(j.at) from public.journal j
      where j.submission_id = a.submission_id and j.event = 'answers.corrected'
    ),
    'paper', (
      select max(p.number) from public.request_addresses p
      where p.submission_id = a.submission_id and p.code_number = a.code_number
        and p.medium = 'paper' and p.closed_at is null
    ),
    'isNotMailed', exists (
      select from public.outbox o
      where o.submission_id = a.submission_id
        and o.receipt_number = r.number
        and o.channel = 'email'
        and o.holder = private.holder_of(a)
        and coalesce(o.withheld_at, o.abandoned_at) is not null
    )
  )
  from private.opened_address(private.required_commune(), read_receipt.token_hash) a
  join public.submissions s on s.id = a.submission_id
  join public.receipts r on r.submission_id = a.submission_id
  where read_receipt.number is null or r.number = read_receipt.number
  order by r.number desc
  limit 1
$$;
comment on function public.read_receipt(text, integer) is
  'Le dernier reçu d’une demande, ou celui de ce rang, pour qui tient une adresse secrète de la demande.';
grant execute on function public.read_receipt(text, integer) to tracking;

create function private.take_wrong_code(
  commune text, networks jsonb, reference text, per_hour double precision
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  digest constant bytea := sha256(convert_to(coalesce(reference, ''), 'UTF8'));
  -- One of a thousand: how many rows there are does not follow how many numbers are tried.
  about constant text := '_suivi/' || (get_byte(digest, 0) * 4 + get_byte(digest, 1) % 4);
  pair constant double precision := greatest(1, per_hour / 4);
  pair_bucket public.quota_buckets;
  is_first boolean;
begin
  pair_bucket := row(commune, null, about, 0, 0, now())::public.quota_buckets;
  select n.digest into pair_bucket.source
  from jsonb_to_recordset(networks) as n (digest text, times double precision)
  order by n.times desc limit 1;
  if pair_bucket.source is null then return; end if;

  select coalesce(bool_and(private.bucket_level(b, pair, pair) >= pair), true) into is_first
  from public.quota_buckets b
  where b.commune_id = commune and b.source = pair_bucket.source and b.about = pair_bucket.about
    and b.lane = 0;
  perform private.take_from_source(pair_bucket, pair, pair, 1, 0);
  if not is_first then
    perform private.take_from_networks(commune, networks, '_suivi', per_hour);
    return;
  end if;
  begin
    perform private.take_from_networks(commune, networks, '_suivi', per_hour);
  exception when sqlstate 'PV202' then
    -- Whoever tries a number for the first time pays for nobody else's mistakes.
    null;
  end;
end
$$;
comment on function private.take_wrong_code(text, jsonb, text, double precision) is
  'Retire un essai au réseau pour ce numéro, puis à la connexion et à ses réseaux. Le premier essai d’un numéro passe toujours.';

create function public.try_tracking_code(
  reference text,
  tracking_code_hash text,
  token_hash text,
  networks jsonb,
  per_hour double precision,
  has_waited boolean
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  wait text;
begin
  if per_hour > 0 and not has_waited then
    perform private.take_wrong_code(commune, networks, reference, per_hour);
  end if;
  if not exists (
    select from public.submissions s
    join public.request_codes c on c.submission_id = s.id
    where s.commune_id = commune
      and s.reference = try_tracking_code.reference
      and c.code_hash = try_tracking_code.tracking_code_hash
      and c.closed_at is null
  ) then
    return jsonb_build_object('opened', false);
  end if;
  perform private.refuse('PV900');
exception
  -- Only a wrong code counts.
  when sqlstate 'PV900' then
    return jsonb_build_object(
      'opened',
      private.open_with_code(commune, reference, tracking_code_hash, try_tracking_code.token_hash)
    );
  when sqlstate 'PV202' then
    get stacked diagnostics wait = pg_exception_detail;
    return private.count_and_refuse('PV203', wait, '_suivi');
end
$$;
comment on function public.try_tracking_code(text, text, text, jsonb, double precision, boolean) is
  'Ouvre une adresse à qui donne le numéro et le code d’une demande. Quand trop de codes faux ont été essayés, il faut avoir attendu : un code juste ouvre toujours.';
grant execute on function public.try_tracking_code(
  text, text, text, jsonb, double precision, boolean
) to tracking;

create function private.promise_code(request public.submissions, holder text)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  promised integer;
begin
  perform from public.submissions s where s.id = request.id for update;
  insert into public.request_codes (submission_id, commune_id, number, holder)
  select request.id, request.commune_id, max(c.number) + 1, promise_code.holder
  from public.request_codes c where c.submission_id = request.id
  returning number into promised;
  return promised;
end
$$;
comment on function private.promise_code(public.submissions, text) is
  'Prépare un nouveau code : il n’ouvre rien avant d’être donné, et l’ancien sert jusqu’à ce que lui serve.';

create function private.send_new_code(request public.submissions, person text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  code constant integer := private.promise_code(request, person);
  contact record;
  address integer;
begin
  select p.* into contact from private.persons_of(request) as p where p.holder = person;
  if contact.email is not null then
    insert into public.request_addresses (submission_id, commune_id, number, code_number, medium)
    values (request.id, request.commune_id, private.next_address(request.id), code, 'email')
    returning number into address;
  end if;
  insert into public.outbox
    (commune_id, submission_id, notice, holder, channel, recipient, address_number)
  values (
    request.commune_id, request.id, 'new_secret', person,
    case when address is null then contact.way else 'email' end, contact.email, address
  );
  insert into public.journal (commune_id, submission_id, event, actor, details)
  values (
    request.commune_id, request.id, 'access.asked', 'system', jsonb_build_object('code', code)
  );
end
$$;
comment on function private.send_new_code(public.submissions, text) is
  'Envoie un nouveau code à l’adresse électronique de la demande, sinon en charge un agent. Jamais à une adresse donnée à cet instant.';

create function public.ask_code(
  reference text, email text, phone text, networks jsonb, per_hour double precision
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  request public.submissions;
  wait text;
begin
  if per_hour > 0 then perform private.take_wrong_code(commune, networks, reference, per_hour); end if;
  select s.* into request
  from public.submissions s
  where s.commune_id = commune
    and s.reference = ask_code.reference
    and (
      private.mailbox_of(ask_code.email)
        in (private.mailbox_of(s.contact_email), private.mailbox_of(s.represented_email))
      -- Written with or without its country: the nine last digits.
      or right(regexp_replace(s.answers ->> 'telephone', '\D', '', 'g'), 9)
        = nullif(right(regexp_replace(ask_code.phone, '\D', '', 'g'), 9), '')
    )
    and (
      select count(*) from public.journal j
      where j.submission_id = s.id and j.event = 'access.asked'
        and j.at > now() - interval '24 hours'
    ) < 3;
  if found then
    -- Each to their own: whoever filed, unless the address is that of the protected adult alone.
    perform private.send_new_code(
      request,
      case
        when private.mailbox_of(ask_code.email) = private.mailbox_of(request.represented_email)
          and private.mailbox_of(ask_code.email)
            is distinct from private.mailbox_of(request.contact_email)
        then 'represented'
        else 'applicant'
      end
    );
  end if;
  -- The same, whether there is such a request or not.
  return jsonb_build_object('outcome', 'heard');
exception
  when sqlstate 'PV202' then
    get stacked diagnostics wait = pg_exception_detail;
    return private.count_and_refuse('PV203', wait, '_suivi');
end
$$;
comment on function public.ask_code(text, text, text, jsonb, double precision) is
  'Demande un nouveau code, avec le numéro et ce que la personne avait donné pour la joindre. Répond toujours de même ; trois par jour au plus pour une demande.';
grant execute on function public.ask_code(text, text, text, jsonb, double precision) to tracking;

create function public.begin_code(reference text, holder text default 'applicant')
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  request public.submissions;
  code integer;
begin
  request := private.lock_request(
    private.required_commune(), jsonb_build_object('reference', begin_code.reference)
  );
  perform private.check_processed(request);
  -- Nobody gives an access to a person for whom nobody asks.
  if not exists (
    select from private.persons_of(request) as p where p.holder = begin_code.holder
  ) then
    return null;
  end if;
  -- One that a person asked for and that no e-mail brings, or another.
  select c.number into code from public.request_codes c
  where c.submission_id = request.id and c.code_hash is null and c.closed_at is null
    and c.holder = begin_code.holder
    and not exists (
      select from public.request_addresses a
      where a.submission_id = c.submission_id and a.code_number = c.number
    )
  order by c.number desc limit 1;
  return jsonb_build_object(
    'submissionKey', request.submission_key,
    'number', coalesce(code, private.promise_code(request, begin_code.holder))
  );
end
$$;
comment on function public.begin_code(text, text) is
  'Prépare le nouveau code qu’un agent donne : son rang, et la clé dont il est tiré.';
grant execute on function public.begin_code(text, text) to agent;

create function public.give_code(reference text, number integer, code_hash text)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  request public.submissions;
begin
  request := private.lock_request(
    private.required_commune(), jsonb_build_object('reference', give_code.reference)
  );
  perform private.check_processed(request);
  update public.request_codes c
  set code_hash = give_code.code_hash
  where c.submission_id = request.id and c.number = give_code.number and c.code_hash is null;
  if not found then return false; end if;
  insert into public.journal (commune_id, submission_id, event, actor, actor_id, details)
  values (
    request.commune_id, request.id, 'access.given', 'agent', private.actor_id(),
    jsonb_build_object('code', give_code.number)
  );
  return true;
end
$$;
comment on function public.give_code(text, integer, text) is
  'Note qu’un agent donne ce code : il est montré une fois. Dit faux s’il l’a déjà été.';
grant execute on function public.give_code(text, integer, text) to agent;

reset role;
