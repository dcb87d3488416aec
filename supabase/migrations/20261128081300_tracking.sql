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

reset role;
