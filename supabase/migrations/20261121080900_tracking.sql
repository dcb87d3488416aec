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
    'receivedAt', s.received_at
  )
  from public.receipts r
  join public.submissions s on s.id = r.submission_id
  where r.token_hash = read_receipt.token_hash
    and r.commune_id = private.required_commune()
$$;
comment on function public.read_receipt(text) is
  'Reçu et état d’une demande, pour qui tient l’adresse secrète du reçu.';
grant execute on function public.read_receipt(text) to tracking;

create function public.find_submission_key(reference text, tracking_code_hash text)
returns uuid
language sql
stable
security definer
set search_path = ''
as $$
  select s.submission_key
  from public.submissions s
  join public.receipts r on r.submission_id = s.id
  where s.commune_id = private.required_commune()
    and s.reference = find_submission_key.reference
    and r.tracking_code_hash = find_submission_key.tracking_code_hash
$$;
comment on function public.find_submission_key(text, text) is
  'Clé d’une demande, pour qui connaît à la fois son numéro et son code de suivi.';
grant execute on function public.find_submission_key(text, text) to tracking;

reset role;
