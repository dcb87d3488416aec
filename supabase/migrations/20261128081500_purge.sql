/*
 * Deletion: what the receipt promises. Only what the portal may destroy by itself: what goes to the
 * archives waits for an agent (code du patrimoine, L212-2).
 */

set role parvis_owner;

create function public.purge_expired(today date)
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
    where s.commune_id = commune
      and s.final_disposition = 'destroy'
      and s.delete_after < today
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
comment on function public.purge_expired(date) is
  'Efface les envois dont la date annoncée est passée. Laisse une trace sans donnée personnelle.';
grant execute on function public.purge_expired(date) to maintenance;

reset role;
