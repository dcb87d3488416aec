/*
 * Following a request with a secret and nothing else: no account, no e-mail address.
 */

set role parvis_owner;

create function public.read_receipt(token_hash text)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'receipt', r.content,
    'status', s.status,
    'receivedAt', s.received_at,
    'isNotMailed', exists (
      select from public.outbox o
      where o.submission_id = s.id
        and o.notice = 'acknowledgement'
        and coalesce(o.withheld_at, o.abandoned_at) is not null
    )
  )
  from public.receipts r
  join public.submissions s on s.id = r.submission_id
  where r.token_hash = read_receipt.token_hash
    and r.commune_id = private.required_commune()
$$;
comment on function public.read_receipt(text) is
  'Reçu et état d’une demande, pour qui tient l’adresse secrète du reçu.';
grant execute on function public.read_receipt(text) to tracking;

create function public.try_tracking_code(
  reference text, tracking_code_hash text, source text, per_hour double precision
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  found_key uuid;
  wait text;
begin
  if source is not null and per_hour > 0 then
    perform private.take_from_source(
      row(commune, source, '_suivi', 0, 0, now())::public.quota_buckets, per_hour, per_hour, 1, 0
    );
  end if;
  select s.submission_key into found_key
  from public.submissions s
  join public.receipts r on r.submission_id = s.id
  where s.commune_id = commune
    and s.reference = try_tracking_code.reference
    and r.tracking_code_hash = try_tracking_code.tracking_code_hash;
  if not found then return jsonb_build_object('key', null); end if;
  perform private.refuse('PV900');
exception
  -- Only a wrong code counts.
  when sqlstate 'PV900' then return jsonb_build_object('key', found_key);
  when sqlstate 'PV202' then
    get stacked diagnostics wait = pg_exception_detail;
    return private.count_and_refuse('PV203', wait, '_suivi');
end
$$;
comment on function public.try_tracking_code(text, text, text, double precision) is
  'Clé d’une demande, d’après son numéro et son code. Une connexion qui se trompe trop souvent attend.';
grant execute on function public.try_tracking_code(text, text, text, double precision) to tracking;

reset role;
