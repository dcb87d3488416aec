/*
 * Refusals: how many sendings were turned away, by day and reason, with no trace of who.
 */

set role parvis_owner;

create table public.refusals (
  commune_id text not null references public.communes (id),
  day date not null,
  about text not null check (about ~ '^(_suivi|[a-z][a-z0-9-]{0,199})$'),
  reason text not null
    check (reason in ('honeypot', 'proof-needed', 'too-many', 'blocked', 'too-many-codes', 'no-room')),
  count integer not null check (count > 0),
  primary key (commune_id, day, about, reason)
);
comment on table public.refusals is
  'Nombre d’envois refusés par jour, démarche et motif. Aucune trace de qui les a faits.';
comment on column public.refusals.commune_id is 'Commune qui a refusé.';
comment on column public.refusals.day is 'Jour, à Paris.';
comment on column public.refusals.about is 'Démarche, ou « _suivi » pour les codes de suivi.';
comment on column public.refusals.reason is
  'Motif : case piège remplie, calcul demandé, trop d’envois, adresse bloquée, trop de codes faux, plus de place pour les fichiers.';
comment on column public.refusals.count is 'Nombre de refus.';

alter table public.refusals enable row level security;
revoke all on public.refusals from public, anon, authenticated, service_role;

grant select on public.refusals to agent;
create policy "agents read the refusals of their commune"
  on public.refusals for select to agent
  using (commune_id = (select private.claim('commune')));

create function public.count_refusal(about text, reason text)
returns void
language sql
security definer
set search_path = ''
as $$
  insert into public.refusals as r (commune_id, day, about, reason, count)
  values (
    private.required_commune(), (now() at time zone 'Europe/Paris')::date,
    count_refusal.about, count_refusal.reason, 1
  )
  on conflict (commune_id, day, about, reason) do update set count = r.count + 1
$$;
comment on function public.count_refusal(text, text) is
  'Compte un refus de plus aujourd’hui.';
grant execute on function public.count_refusal(text, text) to intake, tracking;

create function private.count_and_refuse(code text, wait text, about text, hint text default '')
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  refusal constant jsonb := private.answer_refusal(code, wait, hint);
begin
  perform public.count_refusal(count_and_refuse.about, refusal ->> 'message');
  return refusal;
end
$$;
comment on function private.count_and_refuse(text, text, text, text) is
  'Refuse, dit combien de secondes attendre, et compte ce refus dans la même transaction.';

reset role;
