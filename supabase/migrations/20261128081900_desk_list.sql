/*
 * The one list of the desk. Where a request stands in it is written by the transaction of what happens to
 * it, and never depends on today: a line holds days, and reading compares them with the day it is read.
 */

set role parvis_owner;

create table public.desk_lines (
  submission_id uuid primary key references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  number bigint generated always as identity,
  reference text not null,
  service_slug text not null,
  remit text not null,
  service_name text not null,
  procedure_slug text not null,
  procedure_title text not null,
  answer_within text,
  channel text not null,
  structure_slug text,
  state text not null,
  name text check (length(name) <= 300),
  assignee text,
  assignee_name text,
  queue text not null check (
    queue in (
      'receipt', 'wrote', 'documents', 'call', 'unreachable', 'notify', 'untaken', 'processing',
      'waiting', 'forwarded', 'done'
    )
  ),
  urgency smallint not null check (urgency between 1 and 12),
  urgent_on date not null,
  accept_on date,
  receipt_on date,
  promised_on date,
  reject_on date,
  alarm_on date,
  received_on date not null,
  person_days integer not null,
  waiting_since date,
  ended_on date,
  constraint what_is_done_presses_nobody check (urgency < 12 or alarm_on is null)
);
comment on table public.desk_lines is
  'Liste des agents : une ligne par demande, écrite par la transaction de ce qui lui arrive. Rien n’y dépend du jour où on la lit.';
comment on column public.desk_lines.submission_id is 'Demande.';
comment on column public.desk_lines.commune_id is 'Commune de la demande.';
comment on column public.desk_lines.number is 'Ordre d’arrivée, pour départager deux lignes du même jour.';
comment on column public.desk_lines.reference is 'Numéro de la demande.';
comment on column public.desk_lines.service_slug is 'Service qui instruit.';
comment on column public.desk_lines.remit is 'Service et secteur : ce que les droits ouvrent.';
comment on column public.desk_lines.service_name is 'Nom du service, au moment où il l’a eue.';
comment on column public.desk_lines.procedure_slug is 'Démarche.';
comment on column public.desk_lines.procedure_title is 'Titre de la démarche, au dépôt.';
comment on column public.desk_lines.answer_within is
  'Délai qu’un texte donne pour répondre, quand le silence ne décide rien.';
comment on column public.desk_lines.channel is 'Par où la demande est venue.';
comment on column public.desk_lines.structure_slug is
  'Structure dont un médiateur l’a déposée ; vide sinon.';
comment on column public.desk_lines.state is 'État de la demande.';
comment on column public.desk_lines.name is
  'Nom de qui demande. Donnée personnelle, effacée avec les réponses.';
comment on column public.desk_lines.assignee is 'Agent qui l’a prise, ou à qui elle est confiée, en dernier.';
comment on column public.desk_lines.assignee_name is 'Son nom, tel que la personne le lit.';
comment on column public.desk_lines.queue is
  'File : l’action que la demande attend. Chaque demande est dans une seule.';
comment on column public.desk_lines.urgency is
  'Rang de la demande dans la liste tant qu’aucun délai légal ne presse : le premier passe devant.';
comment on column public.desk_lines.urgent_on is 'Jour qui la range parmi celles du même rang.';
comment on column public.desk_lines.accept_on is 'Jour où le silence vaudra accord ; vide sinon.';
comment on column public.desk_lines.receipt_on is 'Dernier jour pour l’accusé de réception, s’il est dû.';
comment on column public.desk_lines.promised_on is
  'Dernier jour pour répondre, quand un texte le donne et que rien n’est répondu.';
comment on column public.desk_lines.reject_on is 'Jour où le silence vaudra rejet ; vide sinon.';
comment on column public.desk_lines.alarm_on is
  'Premier jour où l’un de ces délais presse : elle passe alors devant son rang.';
comment on column public.desk_lines.received_on is 'Jour de réception au sens de la loi.';
comment on column public.desk_lines.person_days is
  'Jours passés à attendre la personne, attentes finies : ils ne comptent pas contre l’agent.';
comment on column public.desk_lines.waiting_since is
  'Jour depuis lequel des documents sont attendus de la personne ; vide sinon.';
comment on column public.desk_lines.ended_on is 'Jour où plus rien n’est attendu de l’agent ; vide avant.';

create unique index desk_lines_by_reference on public.desk_lines (commune_id, reference);
create index desk_lines_in_order
  on public.desk_lines (commune_id, service_slug, urgency, urgent_on, number);
create index desk_lines_that_press
  on public.desk_lines (commune_id, service_slug, alarm_on) where alarm_on is not null;
create index desk_lines_of_a_queue
  on public.desk_lines (commune_id, service_slug, queue, urgency, urgent_on, number);
create index desk_lines_of_a_procedure
  on public.desk_lines (commune_id, service_slug, procedure_slug, urgency, urgent_on, number);
create index desk_lines_of_a_channel
  on public.desk_lines (commune_id, service_slug, channel, urgency, urgent_on, number);
create index desk_lines_of_a_structure
  on public.desk_lines (commune_id, service_slug, structure_slug, urgency, urgent_on, number)
  where structure_slug is not null;
create index desk_lines_of_a_state
  on public.desk_lines (commune_id, service_slug, state, urgency, urgent_on, number);
create index desk_lines_of_an_agent
  on public.desk_lines (commune_id, service_slug, assignee, urgency, urgent_on, number);
create index desk_lines_of_a_period
  on public.desk_lines (commune_id, service_slug, received_on);

alter table public.desk_lines enable row level security;
revoke all on public.desk_lines from public, anon, authenticated, service_role;
grant select on public.desk_lines to agent;
create policy "agents read the lines of their services"
  on public.desk_lines for select to agent
  using (
    commune_id = (select private.claim('commune'))
    and remit = any ((select private.claimed_remits())::text[])
  );

create table public.request_words (
  submission_id uuid not null references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  remit text not null,
  word text not null check (length(word) between 2 and 254),
  primary key (submission_id, word)
);
comment on table public.request_words is
  'Mots par lesquels les agents trouvent une demande : noms, téléphones, courriels, adresses, sans accents. Données personnelles, effacées avec les réponses.';
comment on column public.request_words.submission_id is 'Demande.';
comment on column public.request_words.commune_id is 'Commune de la demande.';
comment on column public.request_words.remit is 'Service et secteur : ce que les droits ouvrent.';
comment on column public.request_words.word is 'Mot, sans accents ni majuscules. Donnée personnelle.';

-- Read from both ends under row-level security: `^@` and `=` tell nothing of rows that are hidden.
create index request_words_by_word
  on public.request_words (commune_id, remit, word text_pattern_ops);

alter table public.request_words enable row level security;
revoke all on public.request_words from public, anon, authenticated, service_role;
grant select on public.request_words to agent;
create policy "agents search the requests of their services"
  on public.request_words for select to agent
  using (
    commune_id = (select private.claim('commune'))
    and remit = any ((select private.claimed_remits())::text[])
  );

create function private.fold_text(words text)
returns text
language sql
immutable
set search_path = ''
return lower(replace(replace(
  regexp_replace(normalize(words, nfkd), '[\u0300-\u036f]', '', 'g'), 'œ', 'oe'
), 'Œ', 'oe'));
comment on function private.fold_text(text) is 'Un texte à comparer : sans accents ni majuscules.';

create function private.words_of(written text)
returns setof text
language sql
immutable
set search_path = ''
as $$
  select distinct left(word, 100)
  from regexp_split_to_table(
    private.fold_text(written), '[[:space:][:punct:]’‘“”«»–—…·]+'
  ) as word
  where length(word) >= 2
    -- In every address.
    and word <> all ('{rue,avenue,boulevard,bd,av,place,chemin,impasse,allee,quai,route,le,la,les,de,du,des}')
$$;
comment on function private.words_of(text) is
  'Les mots par lesquels chercher un nom ou une adresse : deux lettres au moins, sans « rue » ni « des ».';

create function private.dialled(phone text)
returns text
language sql
immutable
set search_path = ''
return regexp_replace(
  regexp_replace(regexp_replace(phone, '[^0-9+]', '', 'g'), '^(\+|00)(33|590|594|596|262|508)(?=\d)', '0'),
  '^(\+|00)', ''
);
comment on function private.dialled(text) is
  'Un numéro de téléphone comme il se compose ici, en chiffres : « +33 6 39… » est « 0639… ».';

create function private.answers_now(request public.submissions)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select request.answers || coalesce(
    (
      select jsonb_object_agg(change ->> 'question', change -> 'after' order by c.event_id)
      from public.event_contents c
      join public.journal j on j.id = c.event_id and j.event = 'answers.corrected'
      cross join lateral jsonb_array_elements(c.content -> 'changes') as change
      where c.submission_id = request.id
    ),
    '{}'
  )
  -- Erased with the answers, in the same transaction, a moment later.
  where request.erased_at is null
$$;
comment on function private.answers_now(public.submissions) is
  'Les réponses qui comptent : celles du dépôt, avec ce que la personne a corrigé depuis.';

create function private.names_in(answers jsonb)
returns text
language sql
immutable
set search_path = ''
as $$
  select nullif(left(concat_ws(', ',
    nullif(concat_ws(' ', answers ->> 'prenom', answers ->> 'nom'), ''),
    nullif(concat_ws(' ', answers ->> 'entreprise', answers ->> 'association', answers ->> 'structure'), ''),
    nullif(concat_ws(' ', answers ->> 'represente_prenom', answers ->> 'represente_nom'), '')
  ), 300), '')
$$;
comment on function private.names_in(jsonb) is
  'Qui demande, et pour qui, dans des réponses : les questions qui identifient chaque demande (CRPA, R. 112-9-1).';

create function private.write_words(request public.submissions)
returns void
language sql
set search_path = ''
as $$
  delete from public.request_words w where w.submission_id = request.id;
  insert into public.request_words (submission_id, commune_id, remit, word)
  select distinct request.id, request.commune_id, request.remit, word
  from private.answers_now(request) as answers
  cross join lateral (
    select private.words_of(private.names_in(answers)) as word
    union all
    -- Whatever place the person gave: theirs, or the one that the request is about.
    select private.words_of(place.given ->> 'voie')
    from jsonb_each(answers) as place (question, given)
    where jsonb_typeof(place.given) = 'object' and place.given ? 'voie'
    union all
    select left(lower(email), 254)
    from unnest(array[request.contact_email, request.represented_email]) as email
    where length(email) > 1
    union all
    select private.dialled(phone)
    from unnest(array[request.contact_phone, request.represented_phone]) as phone
    where phone is not null
  ) as found
  where request.erased_at is null and length(word) between 2 and 254
  on conflict do nothing;
$$;
comment on function private.write_words(public.submissions) is
  'Écrit les mots par lesquels trouver une demande ; aucun quand ses réponses sont effacées.';

create function private.place_request(request uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  known public.submissions;
  line public.desk_lines;
  marks record;
  owed record;
  is_open boolean;
begin
  select s.* into known from public.submissions s where s.id = request;
  if not found then return; end if;
  select l.* into line from public.desk_lines l where l.submission_id = request;
  -- A new line, or a procedure that an agent has just recognised in everyday words.
  if line.procedure_slug is distinct from known.procedure_slug then
    select d.definition #>> '{procedure,title}', d.definition #>> '{service,name}',
           d.definition #>> '{procedure,answerWithin,period}'
    into line.procedure_title, line.service_name, line.answer_within
    from public.procedure_definitions d
    where d.commune_id = known.commune_id and d.slug = known.procedure_slug
      and d.version = known.definition_version;
  end if;

  with told as (
    select j.id, j.event, j.actor, j.actor_id, j.at, j.details,
           coalesce(j.counts_on, (j.at at time zone 'Europe/Paris')::date) as on_day, k.to_state
    from public.journal j
    left join private.event_kinds k on k.kind = j.event
    where j.submission_id = request
  ), last_ids as (
    select
      coalesce(max(t.id) filter (where t.event in (
        'message.written', 'person.called', 'documents.asked', 'request.forwarded', 'decision.made',
        'request.closed', 'abuse.warned', 'abuse.marked'
      )), 0) as answered,
      coalesce(max(t.id) filter (where t.actor = 'agent' and t.event in (
        'message.written', 'person.called', 'documents.asked', 'request.forwarded', 'decision.made',
        'request.closed', 'request.taken', 'request.completed', 'request.qualified',
        'request.recognised'
      )), 0) as looked,
      max(t.id) filter (
        where t.event in ('request.taken', 'request.assigned', 'request.rerouted')
          or t.event = 'request.recognised'
            and t.details #>> '{service,slug}' <> t.details ->> 'from'
      ) as handed,
      max(t.id) filter (where t.event = 'receipt.backdated') as backdated,
      max(t.id) filter (
        where t.event in ('decision.made', 'decision.implied', 'request.reopened')
      ) as decision,
      max(t.id) filter (where t.event = 'decision.notified') as notified,
      max(t.id) filter (
        where t.to_state in ('decided', 'withdrawn', 'closed') or t.event = 'decision.notified'
      ) as ended,
      coalesce(
        max(t.at) filter (where t.event in ('contact.changed', 'person.called')), '-infinity'
      ) as reached_at
    from told t
  ), waits as (
    select t.on_day as since, lead(t.on_day) over (order by t.id) as until, t.event
    from told t
    where t.to_state is not null
  )
  select
    i.reached_at,
    i.handed,
    (
      select case t.event
        when 'request.taken' then t.actor_id when 'request.assigned' then t.details ->> 'agent'
      end
      from told t where t.id = i.handed
    ) as assignee,
    (
      select c.content -> case t.event
        when 'request.taken' then 'by' when 'request.assigned' then 'to'
      end ->> 'name'
      from told t join public.event_contents c on c.event_id = t.id
      where t.id = i.handed and known.erased_at is null
    ) as assignee_name,
    (
      select t.details -> 'service' ->> 'name' from told t
      where t.event in ('request.rerouted', 'request.recognised') order by t.id desc limit 1
    ) as service_name,
    (select t.on_day from told t where t.id = i.backdated) as backdated_on,
    (
      select min(t.on_day) from told t
      where t.actor = 'applicant' and t.id > i.answered
        and t.event in ('message.received', 'answers.corrected')
    ) as wrote_on,
    (
      select min(t.on_day) from told t
      where t.actor = 'applicant' and t.id > i.looked
        and t.event in ('documents.received', 'request.completed')
    ) as documents_on,
    (
      select jsonb_build_object('on', t.on_day, 'isOnline', coalesce(t.details ->> 'told', '') = 'online')
      from told t
      where t.id = i.decision and t.event = 'decision.made' and t.id > coalesce(i.notified, 0)
    ) as untold,
    (select t.on_day from told t where t.id = i.ended) as ended_on,
    (
      select coalesce(sum(w.until - w.since), 0)::integer from waits w
      where w.event = 'documents.asked' and w.until is not null
    ) as person_days,
    (
      select max(w.since) from waits w where w.event = 'documents.asked' and w.until is null
    ) as waiting_since
  into marks
  from last_ids i;

  select
    min((o.created_at at time zone 'Europe/Paris')::date) filter (
      where o.is_waiting and o.channel = 'call'
    ) as call_on,
    min((o.abandoned_at at time zone 'Europe/Paris')::date) filter (
      where o.abandoned_at > marks.reached_at
    ) as lost_on
  into owed
  from public.outbox o
  where o.submission_id = request and o.is_for_person;

  is_open := known.state in ('received', 'processing', 'incomplete');
  line.submission_id := known.id;
  line.commune_id := known.commune_id;
  line.reference := known.reference;
  line.service_slug := known.service_slug;
  line.remit := known.remit;
  line.service_name := coalesce(marks.service_name, line.service_name);
  line.procedure_slug := known.procedure_slug;
  line.channel := known.channel;
  line.structure_slug := known.structure_slug;
  line.state := known.state;
  line.name := private.names_in(private.answers_now(known));
  line.assignee := marks.assignee;
  line.assignee_name := marks.assignee_name;
  line.received_on := coalesce(
    marks.backdated_on, (known.received_at at time zone 'Europe/Paris')::date
  );
  line.person_days := marks.person_days;
  line.waiting_since := marks.waiting_since;
  line.queue := case
    when is_open and known.acknowledgement_due_on is not null then 'receipt'
    when marks.wrote_on is not null and known.state <> 'withdrawn' then 'wrote'
    when marks.documents_on is not null and is_open then 'documents'
    when owed.call_on is not null then 'call'
    when owed.lost_on is not null then 'unreachable'
    when known.state = 'decided' and not (marks.untold ->> 'isOnline')::boolean then 'notify'
    -- Received, or given up by whoever had it, who gave it to nobody.
    when marks.assignee is null and (
      known.state = 'received' or known.state = 'processing' and marks.handed is not null
    ) then 'untaken'
    when known.state in ('received', 'processing') then 'processing'
    when known.state = 'incomplete' or known.state = 'decided' and marks.untold is not null then 'waiting'
    when known.state = 'forwarded' then 'forwarded'
    else 'done'
  end;
  line.urgency := case line.queue
    when 'wrote' then 4 when 'documents' then 5 when 'call' then 7 when 'unreachable' then 8
    when 'notify' then 9 when 'waiting' then 11 when 'forwarded' then 11 when 'done' then 12
    else 10
  end;
  line.ended_on := case when line.queue = 'done' then coalesce(marks.ended_on, line.received_on) end;
  line.urgent_on := coalesce(
    case line.queue
      when 'wrote' then marks.wrote_on
      when 'documents' then marks.documents_on
      when 'call' then owed.call_on
      when 'unreachable' then owed.lost_on
      when 'notify' then (marks.untold ->> 'on')::date
      when 'waiting' then coalesce(marks.waiting_since, (marks.untold ->> 'on')::date)
      when 'done' then line.ended_on
    end,
    line.received_on
  );
  -- A written refusal that nobody told does not prevent an acceptance: the days still count.
  line.accept_on := case
    when known.clock = 'running' and known.silence_means = 'acceptance'
      and (is_open or line.queue = 'notify') then known.implicit_decision_on
  end;
  line.reject_on := case
    when known.clock = 'running' and known.silence_means = 'rejection'
      and (is_open or line.queue = 'notify') then known.implicit_decision_on
  end;
  line.receipt_on := case when is_open then known.acknowledgement_due_on end;
  line.promised_on := case
    when is_open then (line.received_on + line.answer_within::interval)::date
  end;
  line.alarm_on := case
    when line.queue <> 'done' then least(
      line.accept_on - 15, line.receipt_on - 3, line.promised_on - 3, line.reject_on - 15
    )
  end;

  insert into public.desk_lines as l (
    submission_id, commune_id, reference, service_slug, remit, service_name, procedure_slug,
    procedure_title, answer_within, channel, structure_slug, state, name, assignee, assignee_name, queue, urgency,
    urgent_on, accept_on, receipt_on, promised_on, reject_on, alarm_on, received_on, person_days,
    waiting_since, ended_on
  )
  values (
    line.submission_id, line.commune_id, line.reference, line.service_slug, line.remit,
    coalesce(line.service_name, line.service_slug), line.procedure_slug,
    coalesce(line.procedure_title, line.procedure_slug), line.answer_within, line.channel,
    line.structure_slug,
    line.state, line.name, line.assignee, line.assignee_name, line.queue, line.urgency,
    line.urgent_on, line.accept_on, line.receipt_on, line.promised_on, line.reject_on,
    line.alarm_on, line.received_on, line.person_days, line.waiting_since, line.ended_on
  )
  on conflict (submission_id) do update set
    service_slug = excluded.service_slug, remit = excluded.remit,
    service_name = excluded.service_name,
    procedure_slug = excluded.procedure_slug, procedure_title = excluded.procedure_title,
    answer_within = excluded.answer_within, channel = excluded.channel, state = excluded.state,
    name = excluded.name, assignee = excluded.assignee, assignee_name = excluded.assignee_name,
    queue = excluded.queue, urgency = excluded.urgency, urgent_on = excluded.urgent_on,
    accept_on = excluded.accept_on, receipt_on = excluded.receipt_on,
    promised_on = excluded.promised_on, reject_on = excluded.reject_on,
    alarm_on = excluded.alarm_on, received_on = excluded.received_on,
    person_days = excluded.person_days, waiting_since = excluded.waiting_since,
    ended_on = excluded.ended_on;
end
$$;
comment on function private.place_request(uuid) is
  'Écrit la ligne d’une demande dans la liste des agents, d’après son journal : file, rang, jours. Un test le calcule à nouveau, pour chaque demande.';

create function private.follow_submission()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  perform private.place_request(new.id);
  return null;
end
$$;
comment on function private.follow_submission() is 'Tient la ligne d’une demande qui change.';
-- What is filed has its line with its first line of the journal.
create trigger lines_follow_submissions
  after update on public.submissions
  for each row execute function private.follow_submission();

create function private.follow_words()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  perform private.write_words(new);
  return null;
end
$$;
comment on function private.follow_words() is 'Tient les mots par lesquels trouver une demande.';
create trigger words_follow_submissions
  after insert or update of
    answers, contact_email, contact_phone, represented_email, represented_phone, erased_at,
    service_slug, sector
  on public.submissions
  for each row execute function private.follow_words();

create function private.follow_event()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  perform private.place_request(new.submission_id);
  return null;
end
$$;
comment on function private.follow_event() is
  'Tient la ligne d’une demande à qui quelque chose arrive, ou dont un avis part ou se perd.';
create trigger lines_follow_the_journal
  after insert on public.journal
  for each row execute function private.follow_event();
create trigger lines_follow_notices
  after insert or update of sent_at, abandoned_at, withheld_at on public.outbox
  for each row when (new.is_for_person) execute function private.follow_event();

create function private.follow_correction()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.content ? 'changes' then
    perform private.write_words(s) from public.submissions s where s.id = new.submission_id;
  end if;
  return null;
end
$$;
comment on function private.follow_correction() is
  'Tient les mots d’une demande dont la personne corrige les réponses.';
create trigger words_follow_corrections
  after insert on public.event_contents
  for each row execute function private.follow_correction();

create function private.reached_services(asked jsonb)
returns text[]
language sql
stable
set search_path = ''
return array(
  select slug from unnest(private.entered_services()) as slug
  where asked ->> 'service' is null or slug = asked ->> 'service'
);
comment on function private.reached_services(jsonb) is
  'Les services dont l’agent lit des demandes, ou celui d’entre eux qu’il demande.';
grant execute on function private.reached_services(jsonb) to agent;

create function private.asked_lines(asked jsonb)
returns text
language sql
immutable
set search_path = ''
return concat_ws(
  ' and ',
  case asked ->> 'scope' when 'done' then 'l.urgency = 12' when 'open' then 'l.urgency < 12' end,
  format('l.commune_id = %L', asked ->> 'commune'),
  case when asked ? 'queue' then format('l.queue = %L', asked ->> 'queue') end,
  case when asked ? 'procedure' then format('l.procedure_slug = %L', asked ->> 'procedure') end,
  case when asked ? 'channel' then format('l.channel = %L', asked ->> 'channel') end,
  case when asked ? 'structure' then format('l.structure_slug = %L', asked ->> 'structure') end,
  case when asked ? 'state' then format('l.state = %L', asked ->> 'state') end,
  case
    when asked ->> 'assignee' = '' then 'l.assignee is null'
    when asked ? 'assignee' then format('l.assignee = %L', asked ->> 'assignee')
  end,
  case when asked ? 'since' then format('l.received_on >= %L', (asked ->> 'since')::date) end,
  case when asked ? 'until' then format('l.received_on <= %L', (asked ->> 'until')::date) end
);
comment on function private.asked_lines(jsonb) is
  'Les filtres d’une liste, en une condition. Ce qui est demandé n’y est jamais que des valeurs.';
grant execute on function private.asked_lines(jsonb) to agent;

create function private.told_line(l public.desk_lines)
returns jsonb
language sql
immutable
set search_path = ''
return jsonb_build_object(
  'reference', l.reference, 'service', l.service_slug, 'serviceName', l.service_name,
  'procedure', l.procedure_slug, 'procedureTitle', l.procedure_title, 'channel', l.channel,
  'state', l.state, 'name', l.name, 'assignee', l.assignee, 'assigneeName', l.assignee_name,
  'queue', l.queue, 'urgency', l.urgency, 'urgentOn', l.urgent_on, 'acceptOn', l.accept_on,
  'receiptOn', l.receipt_on, 'promisedOn', l.promised_on, 'rejectOn', l.reject_on,
  'receivedOn', l.received_on, 'personDays', l.person_days, 'waitingSince', l.waiting_since,
  'endedOn', l.ended_on, 'number', l.number
);
comment on function private.told_line(public.desk_lines) is 'Une ligne de la liste, pour le guichet.';
grant execute on function private.told_line(public.desk_lines) to agent;

-- Who is asked reads: row-level security applies, and a comparison that row-level security trusts is an
-- index. Each service is walked by itself, then merged: the requests of the others are never walked.
create function public.list_desk(asked jsonb)
returns jsonb
language plpgsql
stable
set search_path = ''
-- The tables are large: an index, always.
set enable_seqscan = off
as $$
declare
  whole constant jsonb := asked || jsonb_build_object('commune', private.claim('commune'));
  services constant text[] := private.reached_services(asked);
  filters constant text := private.asked_lines(whole);
  today constant date := (asked ->> 'today')::date;
  after constant jsonb := asked -> 'after';
  -- What is over is read from the last that ended.
  is_down constant boolean := (asked ->> 'scope' = 'done') <> coalesce((asked ->> 'isBack')::boolean, false);
  sign constant text := case when is_down then '<' else '>' end;
  way constant text := case when is_down then 'desc' else 'asc' end;
  lines jsonb;
  total integer;
begin
  execute format(
    $query$
      with near as (
        select l, place.rank, place.day
        from public.desk_lines l
        cross join lateral (
          select case
            when l.accept_on <= $2 + 15 then 1
            when l.receipt_on <= $2 + 3 then 2
            when l.promised_on <= $2 + 3 then 3
            when l.urgency < 6 then l.urgency
            when l.reject_on <= $2 + 15 then 6
            else l.urgency
          end as rank
        ) as now
        cross join lateral (
          select now.rank, case now.rank
            when 1 then l.accept_on when 2 then l.receipt_on when 3 then l.promised_on
            when 6 then l.reject_on else l.urgent_on
          end as day
        ) as place
        where l.service_slug = any ($1) and l.alarm_on <= $2 and %1$s
      ), calm as (
        select found.*
        from unnest($1) as s (slug)
        cross join lateral (
          select l, l.urgency::integer as rank, l.urgent_on as day
          from public.desk_lines l
          where l.service_slug = s.slug and (l.alarm_on is null or l.alarm_on > $2) and %1$s
            and (l.urgency, l.urgent_on, l.number) %2$s ($3, $4, $5)
          order by l.urgency %3$s, l.urgent_on %3$s, l.number %3$s
          limit $6
        ) as found
      )
      select coalesce(
        jsonb_agg(
          private.told_line(page.l) || jsonb_build_object('rank', page.rank, 'day', page.day)
          order by page.rank %3$s, page.day %3$s, (page.l).number %3$s
        ),
        '[]'
      )
      from (
        select * from (
          select * from near where (near.rank, near.day, (near.l).number) %2$s ($3, $4, $5)
          union all
          select * from calm
        ) as both_of_them
        order by rank %3$s, day %3$s, (l).number %3$s
        limit $6
      ) as page
    $query$,
    filters, sign, way
  )
  into lines
  using
    services, today,
    coalesce((after ->> 'rank')::smallint, case when is_down then 99 else 0 end::smallint),
    coalesce((after ->> 'day')::date, case when is_down then 'infinity'::date else '-infinity' end),
    coalesce((after ->> 'number')::bigint, 0), (asked ->> 'limit')::integer;
  execute format(
    $query$
      select count(*)::integer from (
        select from unnest($1) as s (slug)
        cross join lateral (
          select from public.desk_lines l where l.service_slug = s.slug and %1$s limit 1001
        ) as part
        limit 1001
      ) as counted
    $query$,
    filters
  )
  into total using services;
  return jsonb_build_object('lines', lines, 'total', total);
end
$$;
comment on function public.list_desk(jsonb) is
  'Une page de la liste des agents, dans l’ordre du risque, et combien de demandes elle a : 1001 quand il y en a plus de mille.';
grant execute on function public.list_desk(jsonb) to agent;

create function public.count_desk(asked jsonb)
returns jsonb
language plpgsql
stable
set search_path = ''
set enable_seqscan = off
as $$
declare
  filters constant text := private.asked_lines(
    asked - 'queue' - 'scope' || jsonb_build_object('commune', private.claim('commune'))
  );
  services constant text[] := private.reached_services(asked);
  counts jsonb;
  over integer;
begin
  execute format(
    $query$
      select jsonb_object_agg(q.queue, least(coalesce(found.n, 0), 1001))
      from unnest(
        '{receipt,wrote,documents,call,unreachable,notify,untaken,processing,waiting,forwarded}'::text[]
      ) as q (queue)
      left join (
        select part.queue, sum(part.n) as n
        from unnest($1) as s (slug)
        cross join lateral (
          select l.queue, count(*) as n from public.desk_lines l
          where l.service_slug = s.slug and l.urgency < 12 and %s
          group by l.queue
        ) as part
        group by part.queue
      ) as found on found.queue = q.queue
    $query$,
    filters
  )
  into counts using services;
  -- A rare filter among all that is over costs, and says nothing of the work to do.
  if asked - 'queue' - 'scope' - 'today' - 'limit' <> '{}' then return counts; end if;
  select count(*) into over from (
    select from unnest(services) as s (slug)
    cross join lateral (
      select from public.desk_lines l
      where l.commune_id = private.claim('commune') and l.service_slug = s.slug and l.queue = 'done'
      limit 1001
    ) as part
    limit 1001
  ) as counted;
  return counts || jsonb_build_object('done', over);
end
$$;
comment on function public.count_desk(jsonb) is
  'Combien de demandes dans chaque file, avec les autres filtres : 1001 quand il y en a plus de mille. Ce qui est fini n’est compté que sans filtre.';
grant execute on function public.count_desk(jsonb) to agent;

create function public.desk_choices()
returns jsonb
language sql
stable
set search_path = ''
set enable_seqscan = off
as $$
  select jsonb_build_object(
    'services', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', s.slug, 'name', one.name) order by one.name), '[]')
      from unnest(private.entered_services()) as s (slug)
      cross join lateral (
        select l.service_name as name from public.desk_lines l
        where l.commune_id = private.claim('commune') and l.service_slug = s.slug limit 1
      ) as one
    ),
    'procedures', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', p.slug, 'name', one.name) order by one.name), '[]')
      from (select distinct d.slug from public.procedure_definitions d) as p
      cross join lateral (
        select l.procedure_title as name from public.desk_lines l
        where l.commune_id = private.claim('commune')
          and l.service_slug = any ((select private.entered_services())::text[])
          and l.procedure_slug = p.slug
        limit 1
      ) as one
    ),
    -- Named by the content: the database knows their identifiers alone.
    'structures', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', one.slug, 'name', one.slug) order by one.slug), '[]')
      from (
        select distinct l.structure_slug as slug from public.desk_lines l
        where l.commune_id = private.claim('commune')
          and l.service_slug = any ((select private.entered_services())::text[])
          and l.structure_slug is not null
      ) as one
    ),
    -- Whoever is away, and whoever has left: what they had in charge is taken over.
    'agents', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', a.id, 'name', a.name) order by a.name), '[]')
      from public.agents a
      where a.commune_id = private.claim('commune')
        and a.id in (select g.agent_id from public.agent_grants g)
    )
  )
$$;
comment on function public.desk_choices() is
  'Services et démarches où l’agent peut lire des demandes, et qui y travaille ou y a travaillé, pour ses filtres.';
grant execute on function public.desk_choices() to agent;

grant execute on function private.fold_text(text), private.words_of(text), private.dialled(text)
  to agent;

create function public.search_desk(asked jsonb)
returns jsonb
language plpgsql
stable
set search_path = ''
set enable_seqscan = off
as $$
declare
  commune constant text := private.claim('commune');
  remits constant text[] := private.claimed_remits();
  typed constant text := trim(left(asked ->> 'words', 200));
  digits constant text := private.dialled(typed);
  words text[];
  narrowed text;
  found jsonb;
begin
  words := case
    when typed ~ '^[+0-9 ./()-]+$' and length(digits) >= 4 then array[digits]
    when typed ~ '@' then array[lower(typed)]
    else array(select w from private.words_of(typed) as w order by length(w) desc, w limit 8)
  end;
  if asked ->> 'reference' is null and coalesce(length(words[1]), 0) < 3 then
    return jsonb_build_object('outcome', 'short');
  end if;
  -- Each word narrows what the others found. A short one is whole, and helps a longer one.
  select string_agg(
    format(
      ' join public.request_words w%1$s on w%1$s.submission_id = w1.submission_id and w%1$s.commune_id = $1'
      || ' and w%1$s.remit = s.remit and w%1$s.word %2$s %3$L',
      other.place, case when length(other.word) < 3 then '=' else '^@' end, other.word
    ),
    ''
  )
  into narrowed
  from unnest(words) with ordinality as other (word, place)
  where other.place > 1;
  execute format(
    $query$
      with found as (
        select l.submission_id from public.desk_lines l
        where $4 is not null and l.commune_id = $1 and l.reference = $4
        union all
        (
          select part.submission_id from unnest($2) as s (remit)
          cross join lateral (
            select w1.submission_id from public.request_words w1 %s
            where $4 is null and w1.commune_id = $1 and w1.remit = s.remit and w1.word ^@ %L
            limit 1001
          ) as part
          limit 1001
        )
      )
      select jsonb_build_object(
        'outcome', 'looked',
        'isCut', (select count(*) from found) > 1000,
        'total', (select count(distinct f.submission_id) from found f),
        'lines', coalesce(
          jsonb_agg(page.line order by page.is_done, page.on_day desc, page.number), '[]'
        )
      )
      from (
        select private.told_line(l) as line, l.urgency = 12 as is_done, l.received_on as on_day, l.number
        from public.desk_lines l
        where l.submission_id = any (array(select f.submission_id from found f))
        order by l.urgency = 12, l.received_on desc, l.number
        limit 50
      ) as page
    $query$,
    narrowed, words[1]
  )
  into found using commune, remits, words, asked ->> 'reference';
  return found;
end
$$;
comment on function public.search_desk(jsonb) is
  'Demandes des services de l’agent, par numéro, nom, téléphone, courriel ou adresse, sans accents, terminées comprises. Trois lettres au moins.';
grant execute on function public.search_desk(jsonb) to agent;

create table public.desk_views (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  agent text not null check (length(agent) between 1 and 100),
  name text not null check (length(name) between 1 and 60),
  filters text not null check (length(filters) <= 500 and filters ~ '^[a-z0-9=&_.-]*$'),
  constraint a_view_has_one_name unique (commune_id, agent, name)
);
comment on table public.desk_views is
  'Vues enregistrées : les filtres qu’un agent a nommés. Chacun a les siennes, vingt au plus.';
comment on column public.desk_views.id is 'Clé interne.';
comment on column public.desk_views.commune_id is 'Commune de l’agent.';
comment on column public.desk_views.agent is 'Agent, d’après son jeton.';
comment on column public.desk_views.name is 'Nom qu’il lui a donné.';
comment on column public.desk_views.filters is
  'Filtres, comme dans l’adresse de la page : jamais le nom d’une personne.';

alter table public.desk_views enable row level security;
revoke all on public.desk_views from public, anon, authenticated, service_role;
grant select on public.desk_views to agent;
create policy "agents read the views that they saved"
  on public.desk_views for select to agent
  using (
    commune_id = (select private.claim('commune')) and agent = (select private.actor_id())
  );

create function public.save_view(name text, filters text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  saver constant text := private.actor_id();
begin
  if saver is null or coalesce(trim(save_view.name), '') = '' or length(trim(save_view.name)) > 60
    or coalesce(length(save_view.filters), 501) > 500 or save_view.filters !~ '^[a-z0-9=&_.-]*$'
  then
    perform private.refuse('PV471');
  end if;
  -- One at a time for an agent: twenty stay twenty.
  perform pg_advisory_xact_lock(hashtextextended(commune || ' ' || saver, 0));
  if (
    select count(*) from public.desk_views v
    where v.commune_id = commune and v.agent = saver and v.name <> trim(save_view.name)
  ) >= 20 then
    perform private.refuse('PV470');
  end if;
  insert into public.desk_views (commune_id, agent, name, filters)
  values (commune, saver, trim(save_view.name), save_view.filters)
  on conflict on constraint a_view_has_one_name do update set filters = excluded.filters;
end
$$;
comment on function public.save_view(text, text) is
  'Garde les filtres d’un agent sous un nom ; le même nom les remplace. Vingt vues au plus.';
grant execute on function public.save_view(text, text) to agent;

create function public.forget_view(view uuid)
returns void
language sql
security definer
set search_path = ''
as $$
  delete from public.desk_views v
  where v.id = forget_view.view and v.commune_id = private.required_commune()
    and v.agent = private.actor_id()
$$;
comment on function public.forget_view(uuid) is 'Oublie une vue que l’agent avait enregistrée.';
grant execute on function public.forget_view(uuid) to agent;

reset role;
