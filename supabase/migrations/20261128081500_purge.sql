/*
 * Deletion: what the receipt promises. Only what the portal may destroy by itself: what goes to the
 * archives waits for an agent (code du patrimoine, L212-2).
 */

set role parvis_owner;

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
  if today is null or today > current_date + 1 then perform private.refuse('PV304'); end if;
  with gone as (
    delete from public.submissions s
    where s.id in (
      select late.id from public.submissions late
      where late.commune_id = commune
        and late.final_disposition = 'destroy'
        and late.delete_after < today
      order by late.delete_after
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
  'Efface des envois dont la date annoncée est passée, les plus en retard d’abord. Laisse une trace sans donnée personnelle.';
grant execute on function public.purge_expired(date, integer) to maintenance;

create function public.count_late(today date)
returns integer
language sql
stable
security definer
set search_path = ''
return (
  select count(*)::integer
  from public.submissions s
  where s.commune_id = private.required_commune()
    and s.final_disposition = 'destroy'
    and s.delete_after < count_late.today
);
comment on function public.count_late(date) is
  'Nombre d’envois encore là après la date annoncée. Aucun, quand l’effacement suit.';
grant execute on function public.count_late(date) to maintenance;

reset role;
