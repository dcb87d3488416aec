/*
 * What agents leave beside a request while they work: drafts that the server keeps, and who has it open.
 * Nothing is locked: others are seen, and what they did meanwhile is told.
 */

set role parvis_owner;

create table public.desk_drafts (
  submission_id uuid not null references public.submissions (id) on delete cascade,
  agent_id text not null check (length(agent_id) between 1 and 100),
  act text not null check (act ~ '^[a-z][a-z-]{0,39}$'),
  commune_id text not null references public.communes (id),
  typed jsonb not null check (jsonb_typeof(typed) = 'object'),
  saved_at timestamptz not null default now(),
  primary key (submission_id, agent_id, act),
  constraint a_draft_is_bounded check (octet_length(typed::text) <= 100000)
);
comment on table public.desk_drafts is
  'Ce qu’un agent est en train d’écrire sur une demande : un brouillon par acte. Données personnelles, effacées une fois l’acte fait, ou avec les réponses de la demande.';
comment on column public.desk_drafts.submission_id is 'Demande.';
comment on column public.desk_drafts.agent_id is 'Agent qui écrit : lui seul relit son brouillon.';
comment on column public.desk_drafts.act is 'Ce qu’il est en train de faire : écrire, noter, décider…';
comment on column public.desk_drafts.commune_id is 'Commune de la demande.';
comment on column public.desk_drafts.typed is 'Ce qui est écrit, par champ du formulaire.';
comment on column public.desk_drafts.saved_at is 'Instant où il a été gardé.';

alter table public.desk_drafts enable row level security;
revoke all on public.desk_drafts from public, anon, authenticated, service_role;

create table public.desk_presence (
  submission_id uuid not null references public.submissions (id) on delete cascade,
  agent_id text not null check (length(agent_id) between 1 and 100),
  commune_id text not null references public.communes (id),
  agent_name text not null check (length(agent_name) between 1 and 120),
  opened_at timestamptz not null default now(),
  primary key (submission_id, agent_id)
);
comment on table public.desk_presence is
  'Qui a ouvert une demande, et quand : ses collègues le voient. Oublié après un jour.';
comment on column public.desk_presence.submission_id is 'Demande.';
comment on column public.desk_presence.agent_id is 'Agent qui l’a ouverte.';
comment on column public.desk_presence.commune_id is 'Commune de la demande.';
comment on column public.desk_presence.agent_name is 'Nom de l’agent, comme ses collègues le lisent.';
comment on column public.desk_presence.opened_at is 'Instant où il l’a ouverte, la dernière fois.';

create index desk_presence_to_forget on public.desk_presence (commune_id, opened_at);

alter table public.desk_presence enable row level security;
revoke all on public.desk_presence from public, anon, authenticated, service_role;
grant select on public.desk_presence to agent;
create policy "agents see who has opened the submissions they read"
  on public.desk_presence for select to agent
  using (exists (select from public.submissions s where s.id = submission_id));

create function private.forget_desk_work()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  delete from public.desk_drafts d where d.submission_id = new.id;
  delete from public.desk_presence p where p.submission_id = new.id;
  return null;
end
$$;
comment on function private.forget_desk_work() is
  'Efface les brouillons des agents avec les réponses de la demande.';
create trigger drafts_go_with_the_answers
  after update of erased_at on public.submissions
  for each row when (new.erased_at is not null)
  execute function private.forget_desk_work();

create function private.request_at_desk(reference text)
returns public.submissions
language plpgsql
stable
set search_path = ''
as $$
declare
  found_one constant public.submissions := private.readable_request(request_at_desk.reference);
begin
  if private.actor_id() is null then perform private.refuse('PV401'); end if;
  return found_one;
end
$$;
comment on function private.request_at_desk(text) is
  'La demande qu’un agent nomme par son numéro, si elle est d’un de ses services et s’il dit qui il est.';

create function public.read_submission(reference text)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  request constant public.submissions := private.readable_request(read_submission.reference);
begin
  return jsonb_build_object(
    'submission', jsonb_build_object(
      'id', request.id,
      'reference', request.reference,
      'procedure_slug', request.procedure_slug,
      'definition_version', request.definition_version,
      'service_slug', request.service_slug,
      'sector', request.sector,
      'kind', request.kind,
      'channel', request.channel,
      'entered_by', request.entered_by,
      'state', request.state,
      'clock', request.clock,
      'received_at', request.received_at,
      'silence_means', request.silence_means,
      'implicit_decision_on', request.implicit_decision_on,
      'delete_after', request.delete_after,
      'proof_until', request.proof_until,
      'erased_at', request.erased_at,
      'final_disposition', request.final_disposition,
      'acknowledgement_due_on', request.acknowledgement_due_on,
      'answers', request.answers
    ),
    'definition', (
      select d.definition from public.procedure_definitions d
      where d.commune_id = request.commune_id
        and d.slug = request.procedure_slug
        and d.version = request.definition_version
    ),
    'events', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'id', j.id, 'event', j.event, 'actor', j.actor, 'actor_id', j.actor_id, 'at', j.at,
          'counts_on', j.counts_on, 'details', j.details, 'content', c.content
        )
        order by j.id
      ), '[]')
      from public.journal j
      left join public.event_contents c on c.event_id = j.id
      where j.submission_id = request.id
    ),
    'waiting', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'channel', o.channel, 'notice', o.notice, 'holder', o.holder, 'event', j.event
        )
        order by o.id
      ), '[]')
      from public.outbox o
      left join public.journal j on j.id = o.event_id
      where o.submission_id = request.id and o.is_waiting and o.channel <> 'email'
    ),
    'files', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', a.id, 'name', a.name, 'type', a.type, 'size', a.size, 'state', a.state
      )), '[]')
      from public.submission_attachments f
      join public.attachments a on a.id = f.attachment_id
      where f.submission_id = request.id
    ),
    'receipts', (
      select coalesce(jsonb_agg(
        jsonb_build_object('number', r.number, 'kind', r.kind, 'issued_at', r.issued_at)
        order by r.number
      ), '[]')
      from public.receipts r
      where r.submission_id = request.id
    )
  );
end
$$;
comment on function public.read_submission(text) is
  'Une demande d’un service de l’agent, avec la démarche sous laquelle elle a été faite, son journal et ce qui y est dit, ce qu’il reste à dire à la personne, ses fichiers et ses reçus.';
grant execute on function public.read_submission(text) to agent;

create function public.keep_draft(reference text, act text, typed jsonb)
returns timestamptz
language plpgsql
security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  request constant public.submissions := private.request_at_desk(keep_draft.reference);
  saved timestamptz;
begin
  perform private.check_processed(request);
  if typed is null or request.erased_at is not null then
    delete from public.desk_drafts d
    where d.submission_id = request.id and d.agent_id = private.actor_id()
      and d.act = keep_draft.act;
    return null;
  end if;
  insert into public.desk_drafts as d (submission_id, agent_id, act, commune_id, typed)
  values (request.id, private.actor_id(), keep_draft.act, request.commune_id, keep_draft.typed)
  on conflict (submission_id, agent_id, act)
    do update set typed = excluded.typed, saved_at = now()
  returning d.saved_at into saved;
  return saved;
end
$$;
comment on function public.keep_draft(text, text, jsonb) is
  'Garde le brouillon d’un agent, à la place du précédent ; vide, l’efface. Une demande dont les réponses sont effacées n’en garde pas.';
grant execute on function public.keep_draft(text, text, jsonb) to agent;

create index submissions_by_email
  on public.submissions (commune_id, sector, contact_email, received_at desc)
  where contact_email is not null;
create index submissions_by_phone
  on public.submissions (commune_id, sector, contact_phone, received_at desc)
  where contact_phone is not null;

create function private.related_requests(request public.submissions)
returns jsonb
language sql
stable
set search_path = ''
as $$
  -- Their services alone, and sectors share nothing about anybody. One more than is shown says that there
  -- are others; each way is read by its own index, and no further: some are shared by hundreds.
  select coalesce(jsonb_agg(to_jsonb(near) order by near."receivedAt" desc, near.reference), '[]')
  from (
    select o.reference, o.state, o.received_at as "receivedAt",
           d.definition -> 'procedure' ->> 'title' as "title"
    from (
      (
        select s.id from public.submissions s
        where s.commune_id = request.commune_id and s.sector = request.sector
          and s.contact_email = request.contact_email and s.id <> request.id
          and s.remit = any ((select private.claimed_remits())::text[])
        order by s.received_at desc
        limit 11
      )
      union
      (
        select s.id from public.submissions s
        where s.commune_id = request.commune_id and s.sector = request.sector
          and s.contact_phone = request.contact_phone and s.id <> request.id
          and s.remit = any ((select private.claimed_remits())::text[])
        order by s.received_at desc
        limit 11
      )
    ) as found
    join public.submissions o on o.id = found.id
    join public.procedure_definitions d
      on d.commune_id = o.commune_id
      and d.slug = o.procedure_slug
      and d.version = o.definition_version
    order by o.received_at desc, o.reference
    limit 11
  ) as near
$$;
comment on function private.related_requests(public.submissions) is
  'Les onze dernières demandes du même secteur, dans les services de l’agent, qui ont la même adresse électronique ou le même téléphone. Une adresse partagée ne dit pas qui est la personne.';

create function public.open_at_desk(reference text, agent_name text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  request constant public.submissions := private.request_at_desk(reference);
begin
  perform public.note_reading(reference);
  delete from public.desk_presence p
  where p.commune_id = request.commune_id and p.opened_at < now() - interval '1 day';
  insert into public.desk_presence (submission_id, agent_id, commune_id, agent_name)
  values (request.id, private.actor_id(), request.commune_id, open_at_desk.agent_name)
  on conflict (submission_id, agent_id)
    do update set agent_name = excluded.agent_name, opened_at = now();
  return jsonb_build_object(
    'isInCharge', exists (
      select from public.desk_lines l
      where l.submission_id = request.id and l.assignee = private.actor_id()
    ),
    'others', (
      select coalesce(
        jsonb_agg(
          jsonb_build_object(
            'name', p.agent_name, 'openedAt', p.opened_at, 'isWriting', drafts.are_there
          )
          order by p.opened_at desc
        ),
        '[]'
      )
      from public.desk_presence p
      cross join lateral (
        select exists (
          select from public.desk_drafts d
          where d.submission_id = p.submission_id and d.agent_id = p.agent_id
            and d.act in ('ecrire', 'accepter', 'refuser')
        ) as are_there
      ) as drafts
      where p.submission_id = request.id and p.agent_id <> private.actor_id()
        and (p.opened_at > now() - interval '15 minutes' or drafts.are_there)
    ),
    'drafts', (
      select coalesce(jsonb_agg(
        jsonb_build_object('act', d.act, 'typed', d.typed, 'savedAt', d.saved_at) order by d.act
      ), '[]')
      from public.desk_drafts d
      where d.submission_id = request.id and d.agent_id = private.actor_id()
    ),
    'held', public.held_messages(reference),
    'related', private.related_requests(request)
  );
end
$$;
comment on function public.open_at_desk(text, text) is
  'Note qu’un agent ouvre une demande : il doit avoir dit pourquoi où il lit sans traiter. Rend s’il l’a en charge, ses brouillons, les messages qui ne sont pas partis, les autres demandes du même contact, et quels collègues l’ont ouverte depuis un quart d’heure ou y écrivent une réponse ; jamais ce qu’ils écrivent.';
grant execute on function public.open_at_desk(text, text) to agent;

reset role;
