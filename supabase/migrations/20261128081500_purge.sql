/*
 * Deletion, in two depths: what the person gave, on the day that the receipt told; then the receipt and
 * the decision, once nobody can sue. Only what the portal may destroy by itself: what goes to the
 * archives waits for their visa (code du patrimoine, L212-2).
 */

set role parvis_owner;

create function private.check_day(today date)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if today is null or today > current_date + 1 then perform private.refuse('PV304'); end if;
end
$$;
comment on function private.check_day(date) is 'Refuse un jour qui n’est pas encore venu.';

create function private.erase_said(erased uuid[])
returns void
language sql
set search_path = ''
as $$
  delete from public.submission_attachments a where a.submission_id = any (erased);
  -- A decision is a proof as long as it can be contested; one that nobody was told proves nothing.
  delete from public.event_contents c
  using public.journal j, public.submissions s
  where c.submission_id = any (erased) and j.id = c.event_id and s.id = c.submission_id
    and not (
      j.event in ('decision.made', 'attestation.given') and s.proof_until is not null
    );
  delete from public.outbox o where o.submission_id = any (erased) and o.is_for_person;
  update public.receipts r set content = told.text, digest = encode(sha256(convert_to(told.text, 'UTF8')), 'hex')
  from (
    select k.submission_id, k.number, jsonb_set(k.content::jsonb, '{sent}', '[]')::text as text
    from public.receipts k
    where k.submission_id = any (erased) and k.content::jsonb ? 'sent'
  ) as told
  where r.submission_id = told.submission_id and r.number = told.number;
$$;
comment on function private.erase_said(uuid[]) is
  'Efface de demandes les fichiers, ce qui a été écrit, les avis de la personne et les réponses que répète le reçu. Garde la décision tant qu’elle peut être contestée.';

create function public.erase_answers(today date, batch integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  erased uuid[];
begin
  perform private.check_day(today);
  with gone as (
    update public.submissions s
    -- Nothing is left that tells two people apart, or by which to guess what they answered.
    set answers = '{}', contact_email = null, contact_phone = null, contact_way = 'letter',
        represented_way = case when s.represented_way is not null then 'letter' end,
        represented_email = null, represented_phone = null, entered_by = null, mandate_id = null,
        answers_digest = encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex'),
        erased_at = now()
    where s.id in (
      select late.id from public.submissions late
      where late.commune_id = commune
        and late.final_disposition = 'destroy'
        and late.erased_at is null
        and late.delete_after < today
      order by late.delete_after
      limit batch
      for update skip locked
    )
    returning s.id
  )
  select coalesce(array_agg(gone.id), '{}') into erased from gone;
  perform private.erase_said(erased);
  insert into public.journal (commune_id, submission_id, event, actor)
  select commune, id, 'submission.erased', 'system' from unnest(erased) as id;
  return cardinality(erased);
end
$$;
comment on function public.erase_answers(date, integer) is
  'Efface les réponses dont le jour annoncé est passé, les plus en retard d’abord. Restent le numéro, les jours, l’état, le reçu sans réponses, et la décision tant qu’elle peut être contestée.';
grant execute on function public.erase_answers(date, integer) to maintenance;

create function public.purge_expired(today date, batch integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  purged integer;
begin
  perform private.check_day(today);
  with gone as (
    delete from public.submissions s
    where s.id in (
      select late.id from public.submissions late
      where late.commune_id = commune
        and late.final_disposition = 'destroy'
        and late.proof_until < today
      order by late.proof_until
      limit batch
      for update skip locked
    )
    returning s.id
  ),
  traced as (
    insert into public.journal (commune_id, submission_id, event, actor)
    select commune, gone.id, 'submission.purged', 'system' from gone
    returning 1
  )
  select count(*) into purged from traced;
  return purged;
end
$$;
comment on function public.purge_expired(date, integer) is
  'Efface en entier des envois que nul ne peut plus contester, les plus en retard d’abord. Laisse une trace sans donnée personnelle.';
grant execute on function public.purge_expired(date, integer) to maintenance;

create function public.count_late(today date)
returns jsonb
language sql
stable
security definer
set search_path = ''
return (
  select jsonb_build_object(
    'late', count(*) filter (
      where s.proof_until < count_late.today
        or (s.erased_at is null and s.delete_after < count_late.today)
    ),
    'owed', count(*) filter (where s.proof_until is null and s.erased_at is not null)
  )
  from public.submissions s
  where s.commune_id = private.required_commune()
    and s.final_disposition = 'destroy'
    and s.delete_after < count_late.today
);
comment on function public.count_late(date) is
  'Nombre d’envois encore là après leur jour (aucun, quand l’effacement suit), et de ceux dont les réponses sont effacées alors que la mairie doit encore une réponse.';
grant execute on function public.count_late(date) to maintenance;

create function public.warn_of_deletion(today date, days integer[])
returns integer
language sql
security definer
set search_path = ''
as $$
  select private.warn_services(
    'notice.expiring', today, days, array_agg(s.id), array_agg(s.delete_after)
  )
  from public.submissions s
  where s.commune_id = private.required_commune()
    and s.final_disposition = 'destroy'
    and s.proof_until is null and s.erased_at is null
    and s.delete_after between today and today + (select max(d) from unnest(days) as d)
$$;
comment on function public.warn_of_deletion(date, integer[]) is
  'Prévient les services des demandes dont les réponses vont être effacées alors que la mairie doit encore une réponse, une fois par palier.';
grant execute on function public.warn_of_deletion(date, integer[]) to maintenance;

reset role;
