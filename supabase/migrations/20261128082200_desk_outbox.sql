/*
 * Messages that agents have sent and that have not left yet: until they leave, nobody but agents reads
 * them, and whoever wrote one takes it back. The journal says that a message was written once it has left.
 */

set role parvis_owner;

create table public.held_messages (
  submission_id uuid not null references public.submissions (id) on delete cascade,
  event_key uuid not null,
  commune_id text not null references public.communes (id),
  agent_id text not null check (length(agent_id) between 1 and 100),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  typed jsonb not null check (jsonb_typeof(typed) = 'object'),
  recipients jsonb not null check (jsonb_typeof(recipients) = 'array'),
  pressed_at timestamptz not null default now(),
  leaves_at timestamptz not null,
  stopped_at timestamptz,
  primary key (submission_id, event_key),
  constraint a_held_message_is_bounded check (
    octet_length(content::text) <= 50000 and octet_length(typed::text) <= 50000
  ),
  constraint a_message_waits_an_hour_at_most check (leaves_at <= pressed_at + interval '1 hour')
);
comment on table public.held_messages is
  'Messages d’agents qui ne sont pas encore partis : leur auteur peut les reprendre. Données personnelles, effacées au départ, ou avec les réponses de la demande.';
comment on column public.held_messages.submission_id is 'Demande.';
comment on column public.held_messages.event_key is
  'Clé de l’événement qui sera inscrit : envoyé deux fois, le message part une fois.';
comment on column public.held_messages.commune_id is 'Commune de la demande.';
comment on column public.held_messages.agent_id is 'Agent qui l’a écrit : lui seul le reprend.';
comment on column public.held_messages.content is 'Le message, tel qu’il partira.';
comment on column public.held_messages.typed is
  'Ce qui était écrit dans le formulaire : repris, il y revient.';
comment on column public.held_messages.recipients is
  'À qui et par quel moyen il partira : ceux du moment où il a été envoyé.';
comment on column public.held_messages.pressed_at is 'Instant où l’agent l’a envoyé.';
comment on column public.held_messages.leaves_at is 'Il ne part pas avant cet instant.';
comment on column public.held_messages.stopped_at is
  'Instant où il n’a pas pu partir : la demande n’était plus dans un état où la mairie écrit. Son auteur le reprend.';

create index held_messages_that_leave
  on public.held_messages (commune_id, leaves_at) where stopped_at is null;
create index held_messages_of_an_agent on public.held_messages (commune_id, agent_id);

alter table public.held_messages enable row level security;
revoke all on public.held_messages from public, anon, authenticated, service_role;

create function private.forget_held_messages()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  delete from public.held_messages h where h.submission_id = new.id;
  return null;
end
$$;
comment on function private.forget_held_messages() is
  'Efface les messages qui ne sont pas partis avec les réponses de la demande.';
create trigger held_messages_go_with_the_answers
  after update of erased_at on public.submissions
  for each row when (new.erased_at is not null)
  execute function private.forget_held_messages();

create function private.may_be_written_to(request public.submissions)
returns boolean
language sql
stable
set search_path = ''
return exists (
  select from private.event_kinds k
  where k.kind = 'message.written' and request.state = any (k.from_states)
);
comment on function private.may_be_written_to(public.submissions) is
  'Si la mairie écrit encore à qui a fait une demande, dans l’état où elle est.';

create function public.hold_message(message jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  request public.submissions;
  key constant uuid := (message ->> 'key')::uuid;
  leaving timestamptz;
begin
  request := private.lock_request(private.required_commune(), message);
  perform private.check_processed(request);
  if private.actor_id() is null then perform private.refuse('PV401'); end if;
  if exists (
    select from public.journal j where j.event_key = key and j.submission_id = request.id
  ) then
    return jsonb_build_object('outcome', 'replayed');
  end if;
  if not private.may_be_written_to(request) then perform private.refuse('PV403'); end if;
  -- What was written before another move, or beside a colleague's message that nobody saw, is read again.
  if (message ->> 'after')::bigint is distinct from private.last_move(request.id) or exists (
    select from public.held_messages h
    where h.submission_id = request.id and h.agent_id <> private.actor_id()
      and not coalesce(message -> 'seen', '[]') ? h.event_key::text
  ) then
    perform private.refuse('PV404');
  end if;
  insert into public.held_messages as h
    (submission_id, event_key, commune_id, agent_id, content, typed, recipients, leaves_at)
  values (
    request.id, key, request.commune_id, private.actor_id(), message -> 'content',
    message -> 'typed',
    (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from private.persons_of(request) as p),
    now() + make_interval(secs => least(greatest((message ->> 'seconds')::integer, 1), 600))
  )
  on conflict (submission_id, event_key) do nothing
  returning h.leaves_at into leaving;
  return jsonb_build_object('outcome', case when leaving is null then 'replayed' else 'held' end);
end
$$;
comment on function public.hold_message(jsonb) is
  'Garde un message qu’un agent envoie, avec ses destinataires, jusqu’à ce qu’il parte. Refuse ce qu’un collègue a rendu faux entre-temps.';
grant execute on function public.hold_message(jsonb) to agent;

create function private.told_message(message public.held_messages)
returns jsonb
language sql
stable
set search_path = ''
return jsonb_build_object(
  'key', message.event_key,
  'reference', (select s.reference from public.submissions s where s.id = message.submission_id),
  'text', message.content ->> 'text',
  'by', message.content -> 'by' ->> 'name',
  'isMine', message.agent_id = private.actor_id(),
  'isStopped', message.stopped_at is not null,
  -- By the clock that makes it leave.
  'seconds', greatest(0, ceil(extract(epoch from message.leaves_at - now())))::integer
);
comment on function private.told_message(public.held_messages) is
  'Un message qui n’est pas parti, pour le bureau : son texte, son auteur, et dans combien de secondes il part.';

create function public.held_messages(reference text default null)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(private.told_message(h) order by h.pressed_at, h.event_key), '[]')
  from public.held_messages h
  join public.submissions s on s.id = h.submission_id
  where h.commune_id = private.required_commune()
    and s.remit = any ((select private.claimed_remits())::text[])
    and case
      when held_messages.reference is null then h.agent_id = (select private.actor_id())
      else s.reference = held_messages.reference
    end
$$;
comment on function public.held_messages(text) is
  'Les messages d’une demande qui ne sont pas partis ; sans numéro, ceux de l’agent, dans toutes les demandes de ses services.';
grant execute on function public.held_messages(text) to agent;

create function private.join_typed(earlier jsonb, later jsonb)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(name, written), '{}')
  from (
    select name, string_agg(nullif(trim(text), ''), E'\n\n' order by place) as written
    from (
      select 1 as place, e.key as name, e.value as text from jsonb_each_text(earlier) as e
      union all
      select 2, l.key, l.value from jsonb_each_text(later) as l
    ) as both_of_them
    group by name
  ) as joined
  where written is not null
$$;
comment on function private.join_typed(jsonb, jsonb) is
  'Ce qui est écrit dans deux brouillons, champ par champ, l’un après l’autre : rien n’est remplacé.';

create function private.left_since(request uuid, key uuid)
returns text
language sql
stable
set search_path = ''
return case
  when exists (
    select from public.journal j where j.submission_id = request and j.event_key = key
  ) then 'left' else 'gone'
end;
comment on function private.left_since(uuid, uuid) is
  'Ce qu’est devenu un message qui n’attend plus : parti, ou repris.';

create function public.take_back_message(reference text, key uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  request constant public.submissions := private.request_at_desk(take_back_message.reference);
  taken public.held_messages;
begin
  perform private.check_processed(request);
  delete from public.held_messages h
  where h.submission_id = request.id and h.event_key = take_back_message.key
    and h.agent_id = private.actor_id()
  returning h.* into taken;
  if taken.event_key is null then return private.left_since(request.id, take_back_message.key); end if;
  insert into public.desk_drafts as d (submission_id, agent_id, act, commune_id, typed)
  values (request.id, taken.agent_id, 'ecrire', request.commune_id, taken.typed)
  on conflict (submission_id, agent_id, act)
    do update set typed = private.join_typed(d.typed, excluded.typed), saved_at = now();
  return 'taken';
end
$$;
comment on function public.take_back_message(text, uuid) is
  'Reprend un message qui n’est pas parti : il redevient le brouillon de son auteur, à la suite de ce qu’il écrivait. Dit s’il est déjà parti.';
grant execute on function public.take_back_message(text, uuid) to agent;

create function public.delay_message(reference text, key uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  request constant public.submissions := private.request_at_desk(delay_message.reference);
begin
  perform private.check_processed(request);
  -- Ten times at least, as often as whoever reads slowly needs (WCAG 2.2.1).
  update public.held_messages h
  set leaves_at = least(greatest(h.leaves_at, now()) + interval '5 minutes', h.pressed_at + interval '1 hour')
  where h.submission_id = request.id and h.event_key = delay_message.key
    and h.agent_id = private.actor_id() and h.stopped_at is null;
  return case when found then 'held' else private.left_since(request.id, delay_message.key) end;
end
$$;
comment on function public.delay_message(text, uuid) is
  'Donne cinq minutes de plus à l’auteur d’un message avant qu’il parte, une heure au plus après l’envoi. Dit s’il est déjà parti.';
grant execute on function public.delay_message(text, uuid) to agent;

create function private.let_message_leave(request public.submissions, key uuid)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  leaving public.held_messages;
  event_id bigint;
begin
  if not private.may_be_written_to(request) then
    update public.held_messages h set stopped_at = now()
    where h.submission_id = request.id and h.event_key = key;
    return false;
  end if;
  delete from public.held_messages h
  where h.submission_id = request.id and h.event_key = key and h.leaves_at <= now()
  returning h.* into leaving;
  -- Taken back, or delayed, an instant before.
  if leaving.event_key is null then return false; end if;
  insert into public.journal
    (commune_id, submission_id, event, event_key, actor, actor_id, counts_on)
  values (
    request.commune_id, request.id, 'message.written', key, 'agent', leaving.agent_id,
    (now() at time zone 'Europe/Paris')::date
  )
  returning id into event_id;
  insert into public.event_contents (event_id, submission_id, commune_id, content)
  values (event_id, request.id, request.commune_id, leaving.content);
  perform private.write_notices(
    request.commune_id, request.id,
    (
      select coalesce(jsonb_agg(news.notice), '[]')
      from jsonb_to_recordset(leaving.recipients)
        as p (holder text, way text, email text, phone text)
      cross join lateral jsonb_array_elements(
        private.news_for_person(p.holder, p.way, p.email, p.phone, event_id)
      ) as news (notice)
    ),
    event_id
  );
  return true;
end
$$;
comment on function private.let_message_leave(public.submissions, uuid) is
  'Fait partir un message gardé : il est inscrit au journal, et ses avis sont écrits, pour les destinataires du moment où il a été envoyé.';

create function private.release_messages(commune text)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  due record;
  request public.submissions;
  released integer := 0;
begin
  for due in
    select h.submission_id, h.event_key from public.held_messages h
    where h.commune_id = commune and h.stopped_at is null and h.leaves_at <= now()
    order by h.leaves_at, h.event_key
    -- Little at once: mail waits behind.
    limit 50
  loop
    begin
      -- Something happens to that one now: the message leaves the next time.
      select s.* into request from public.submissions s
      where s.id = due.submission_id for update skip locked;
      if found and private.let_message_leave(request, due.event_key) then
        released := released + 1;
      end if;
    exception
      when deadlock_detected or serialization_failure then null;
      when others then
      -- One that breaks holds back no other: its author is told that it has not left.
      update public.held_messages h set stopped_at = now()
      where h.submission_id = due.submission_id and h.event_key = due.event_key;
    end;
  end loop;
  return released;
end
$$;
comment on function private.release_messages(text) is
  'Fait partir les messages gardés dont le moment est venu. Rend combien.';

reset role;
