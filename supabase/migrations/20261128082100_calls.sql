/*
 * Calls that nobody answered: the commune owes one, and nobody is told to call back.
 */

set role parvis_owner;

create function private.owe_call()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- One that is owed already is owed since then: missing it again does not make it younger.
  insert into public.outbox (commune_id, submission_id, event_id, notice, holder, channel)
  select new.commune_id, new.submission_id, new.id, 'request_news', 'applicant', 'call'
  where not exists (
    select from public.outbox o
    where o.submission_id = new.submission_id and o.holder = 'applicant'
      and o.channel = 'call' and o.is_waiting
  );
  return null;
end
$$;
comment on function private.owe_call() is
  'Un appel sans réponse en rend un dû à la personne, s’il ne l’est pas déjà.';
create trigger missed_calls_are_owed
  after insert on public.journal
  for each row
  when (new.event = 'call.missed')
  execute function private.owe_call();

reset role;
