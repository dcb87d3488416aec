-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Les reçus d’une demande, dans l’ordre : de quelle sorte, quand, et ce qui les a fait émettre.
create function private.receipt_list(request uuid) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Le dernier reçu d’une demande, ou celui de ce rang, pour qui tient une adresse secrète de la demande.
create function public.read_receipt(token_hash text, number integer DEFAULT NULL::integer) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_receipt(token_hash text, number integer) to tracking;

-- Retire un essai au réseau pour ce numéro, puis à la connexion et à ses réseaux. Le premier essai d’un
-- numéro passe toujours.
create function private.take_wrong_code(
  commune text,
  networks jsonb,
  reference text,
  per_hour double precision
) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Ouvre une adresse à qui donne le numéro et le code d’une demande. Quand trop de codes faux ont été
-- essayés, il faut avoir attendu : un code juste ouvre toujours.
create function public.try_tracking_code(
  reference text,
  tracking_code_hash text,
  token_hash text,
  networks jsonb,
  per_hour double precision,
  has_waited boolean
) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.try_tracking_code(reference text, tracking_code_hash text, token_hash text, networks jsonb, per_hour double precision, has_waited boolean) to tracking;

-- Prépare un nouveau code : il n’ouvre rien avant d’être donné, et l’ancien sert jusqu’à ce que lui
-- serve.
create function private.promise_code(request public.submissions, holder text) returns integer
  language plpgsql volatile owner parvis_owner set search_path="";

-- Envoie un nouveau code à l’adresse électronique de la demande, sinon en charge un agent. Jamais à une
-- adresse donnée à cet instant.
create function private.send_new_code(request public.submissions, person text) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Demande un nouveau code, avec le numéro et ce que la personne avait donné pour la joindre. Répond
-- toujours de même ; trois par jour au plus pour une demande.
create function public.ask_code(
  reference text,
  email text,
  phone text,
  networks jsonb,
  per_hour double precision
) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.ask_code(reference text, email text, phone text, networks jsonb, per_hour double precision) to tracking;

-- Prépare le nouveau code qu’un agent donne : son rang, et la clé dont il est tiré.
create function public.begin_code(reference text, holder text DEFAULT 'applicant'::text) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.begin_code(reference text, holder text) to agent;

-- Note qu’un agent donne ce code : il est montré une fois. Dit faux s’il l’a déjà été.
create function public.give_code(reference text, number integer, code_hash text) returns boolean
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.give_code(reference text, number integer, code_hash text) to agent;
