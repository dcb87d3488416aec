-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Reçu et état d’une demande, pour qui tient l’adresse secrète du reçu.
create function public.read_receipt(token_hash text) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_receipt(token_hash text) to tracking;

-- Clé d’une demande, d’après son numéro et son code. Une connexion qui se trompe trop souvent attend.
create function public.try_tracking_code(
  reference text,
  tracking_code_hash text,
  source text,
  per_hour double precision
) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.try_tracking_code(reference text, tracking_code_hash text, source text, per_hour double precision) to tracking;
