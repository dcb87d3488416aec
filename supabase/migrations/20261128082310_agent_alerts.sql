/*
 * E-mails that tell agents to come and look: counts by service, nobody's name and no number of a request.
 * Each agent chooses, service by service. To be told nothing is to commit oneself to look.
 */

set role parvis_owner;

insert into private.refusal_codes (code, name, meaning) values
  ('PV490', 'commitment-unsaid', 'Whoever wants no alert commits to look.');

create table public.alert_choices (
  agent_id uuid not null references public.agents (id),
  service_slug text not null check (service_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  commune_id text not null references public.communes (id),
  choice text not null check (choice in ('immediate', 'daily', 'none')),
  is_committed boolean not null default false,
  chosen_at timestamptz not null default now(),
  primary key (agent_id, service_slug),
  constraint no_alert_is_a_commitment check ((choice = 'none') = is_committed)
);
comment on table public.alert_choices is
  'Alertes qu’un agent veut recevoir, service par service. Sans choix : le point du matin.';
comment on column public.alert_choices.agent_id is 'Agent.';
comment on column public.alert_choices.service_slug is 'Service.';
comment on column public.alert_choices.commune_id is 'Commune de l’agent.';
comment on column public.alert_choices.choice is
  'Tout de suite et le matin, le matin seulement, ou rien.';
comment on column public.alert_choices.is_committed is
  'S’il s’engage à regarder tous les deux jours et à répondre en huit : rien d’autre ne dispense d’alertes.';
comment on column public.alert_choices.chosen_at is 'Instant de ce choix.';

create index alert_choices_at_once
  on public.alert_choices (commune_id, service_slug) where choice = 'immediate';

create table public.service_news (
  id bigint generated always as identity primary key,
  commune_id text not null references public.communes (id),
  service_slug text not null,
  news text not null check (news in ('filed', 'wrote', 'documents', 'opinions', 'advised')),
  at timestamptz not null default now()
);
comment on table public.service_news is
  'Ce qui arrive dans un service dont un agent veut le savoir tout de suite : quoi et quand, jamais dans quelle demande. Oublié après deux jours.';
comment on column public.service_news.id is 'Ordre.';
comment on column public.service_news.commune_id is 'Commune.';
comment on column public.service_news.service_slug is 'Service.';
comment on column public.service_news.news is
  'Une demande, un message ou une correction de la personne, des documents, un avis demandé, ou rendu.';
comment on column public.service_news.at is 'Instant.';

create index service_news_of_a_service on public.service_news (commune_id, service_slug, at);

create table public.agent_alerts (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  agent_id uuid not null references public.agents (id),
  kind text not null check (kind in ('news', 'digest')),
  on_day date not null,
  counts jsonb not null check (jsonb_typeof(counts) = 'array'),
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  settled_at timestamptz,
  outcome text check (outcome in ('sent', 'refused', 'failed')),
  last_error text check (length(last_error) <= 60)
);
comment on table public.agent_alerts is
  'Alertes aux agents, à envoyer ou envoyées : des nombres par service, sans nom ni numéro. Oubliées après une semaine.';
comment on column public.agent_alerts.id is 'Clé interne.';
comment on column public.agent_alerts.commune_id is 'Commune qui l’envoie.';
comment on column public.agent_alerts.agent_id is
  'Agent à prévenir : son adresse est lue quand l’alerte part.';
comment on column public.agent_alerts.kind is 'Ce qui vient d’arriver, ou le point du matin.';
comment on column public.agent_alerts.on_day is 'Jour de Paris où elle a été écrite.';
comment on column public.agent_alerts.counts is 'Nombres, par service.';
comment on column public.agent_alerts.created_at is 'Instant où elle a été écrite.';
comment on column public.agent_alerts.attempts is 'Nombre d’essais faits.';
comment on column public.agent_alerts.next_attempt_at is 'Pas d’essai avant cet instant.';
comment on column public.agent_alerts.settled_at is
  'Instant où elle est partie, ou celui où l’on renonce : après un jour, ses nombres sont faux.';
comment on column public.agent_alerts.outcome is 'Ce que le dernier essai a donné.';
comment on column public.agent_alerts.last_error is 'Code du dernier échec, jamais son texte.';

create index agent_alerts_of_an_agent on public.agent_alerts (agent_id, created_at);
create index agent_alerts_to_send
  on public.agent_alerts (commune_id, next_attempt_at) where settled_at is null;

alter table public.alert_choices enable row level security;
alter table public.service_news enable row level security;
alter table public.agent_alerts enable row level security;
revoke all on public.alert_choices, public.service_news, public.agent_alerts
  from public, anon, authenticated, service_role;

create function private.note_news()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  insert into public.service_news (commune_id, service_slug, news)
  select s.commune_id, here.service, case
    when new.event in ('submission.received', 'request.rerouted', 'request.recognised') then 'filed'
    when new.event in ('message.received', 'answers.corrected') then 'wrote'
    when new.event = 'opinion.given' then 'advised'
    else 'documents'
  end
  from public.submissions s,
    -- What changes hands is news where it goes.
    lateral (select coalesce(new.details #>> '{service,slug}', s.service_slug)) as here (service)
  where s.id = new.submission_id and here.service is distinct from new.details ->> 'from' and exists (
    select from public.alert_choices c
    where c.commune_id = s.commune_id and c.service_slug = here.service and c.choice = 'immediate'
  );
  return null;
end
$$;
comment on function private.note_news() is
  'Note que quelque chose arrive dans un service, si un agent veut le savoir tout de suite.';
create trigger news_follow_the_journal
  after insert on public.journal
  for each row when (
    new.event in ('submission.received', 'request.rerouted', 'request.recognised', 'opinion.given')
      or new.actor = 'applicant' and new.event in
      ('message.received', 'answers.corrected', 'documents.received', 'request.completed')
  )
  execute function private.note_news();

create function private.note_opinion()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  insert into public.service_news (commune_id, service_slug, news)
  select new.commune_id, new.service_slug, 'opinions'
  where exists (
    select from public.alert_choices c
    where c.commune_id = new.commune_id and c.service_slug = new.service_slug
      and c.choice = 'immediate'
  );
  return null;
end
$$;
comment on function private.note_opinion() is
  'Note qu’un avis est demandé à un service, si un agent veut le savoir tout de suite.';
create trigger news_follow_opinions
  after insert on public.opinions
  for each row when (new.service_slug is not null)
  execute function private.note_opinion();

create function private.alerted_agents(commune text)
returns table (agent uuid, email text, service text, choice text, since timestamptz)
language sql
stable
set search_path = ''
as $$
  -- Whoever never signed in has not been recognised: their address may be somebody else's.
  select a.id, a.email, g.service_slug, coalesce(c.choice, 'daily'),
         coalesce(c.chosen_at, g.granted_at)
  from public.agents a
  cross join lateral private.held_services(a.id, 'process') as g
  left join public.alert_choices c on c.agent_id = a.id and c.service_slug = g.service_slug
  where a.commune_id = commune and a.bound_at is not null
    and (a.ended_at is null or a.ended_at > now())
    and coalesce(c.choice, 'daily') <> 'none'
$$;
comment on function private.alerted_agents(text) is
  'Qui est à prévenir dans quel service : les agents en fonction qui y instruisent, sauf ceux qui s’engagent à regarder.';

create function private.service_name(commune text, service text)
returns text
language sql
stable
set search_path = ''
as $$
  select coalesce((
    select l.service_name from public.desk_lines l
    where l.commune_id = commune and l.service_slug = service
    order by l.received_on desc
    limit 1
  ), service)
$$;
comment on function private.service_name(text, text) is
  'Nom d’un service, d’après une de ses dernières demandes.';

create function private.pressing_counts(commune text, service text, today date)
returns jsonb
language sql
stable
set search_path = ''
set enable_seqscan = off
as $$
  select jsonb_build_object(
    'accepts', count(*) filter (where l.accept_on between today and today + 15),
    'receipts', count(*) filter (where l.receipt_on < today),
    'answers', count(*) filter (
      where l.promised_on + l.person_days < today and l.state <> 'incomplete'
    ),
    'rejects', count(*) filter (where l.reject_on between today and today + 15)
  ) || (
    select jsonb_build_object(
      'undelivered', count(*) filter (where q.queue = 'unreachable'),
      'calls', count(*) filter (where q.queue = 'call' and q.urgent_on < today),
      'untold', count(*) filter (where q.queue = 'notify' and q.urgent_on < today)
    )
    from public.desk_lines q
    where q.commune_id = commune and q.service_slug = service
      and q.queue in ('unreachable', 'call', 'notify')
  ) || (
    select jsonb_build_object('opinions', count(*))
    from public.opinions o
    where o.commune_id = pressing_counts.commune and o.service_slug = pressing_counts.service
      and o.ended_at is null and o.wanted_on <= today + 3
  )
  from public.desk_lines l
  where l.commune_id = commune and l.service_slug = service and l.alarm_on <= today
$$;
comment on function private.pressing_counts(text, text, date) is
  'Ce qui est en retard, presse ou a échoué dans un service, en nombres.';

create function private.news_counts(commune text, service text, after timestamptz)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'filed', count(*) filter (where n.news = 'filed'),
    'wrote', count(*) filter (where n.news = 'wrote'),
    'documents', count(*) filter (where n.news = 'documents'),
    'opinions', count(*) filter (where n.news = 'opinions'),
    'advised', count(*) filter (where n.news = 'advised')
  )
  from public.service_news n
  where n.commune_id = commune and n.service_slug = service and n.at > after
$$;
comment on function private.news_counts(text, text, timestamptz) is
  'Ce qui est arrivé dans un service depuis un instant, en nombres.';

create function private.some_counts(counts jsonb)
returns boolean
language sql
immutable
set search_path = ''
return exists (select from jsonb_each_text(counts) as c where c.value::integer > 0);
comment on function private.some_counts(jsonb) is 'Si des nombres disent quelque chose.';

create function public.write_alerts(today date, is_morning boolean)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  written integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('alerts ' || commune, 0));
  delete from public.service_news n
  where n.commune_id = commune and n.at < now() - interval '2 days';
  delete from public.agent_alerts a
  where a.commune_id = commune and a.created_at < now() - interval '7 days';
  with free as (
    -- One an hour for a person, whatever it says; while one waits, no other.
    select w.agent, w.service, w.choice, w.since, (
      select max(o.created_at) from public.agent_alerts o where o.agent_id = w.agent and o.kind = 'news'
    ) as told_at
    from private.alerted_agents(commune) w
    where not exists (
      select from public.agent_alerts o
      where o.agent_id = w.agent
        and (o.settled_at is null or o.outcome = 'sent' and o.settled_at > now() - interval '1 hour')
    )
  ), due as (
    select f.agent, f.service, f.choice, f.since, f.told_at, 'digest' as kind from free f
    where is_morning and not exists (
      select from public.agent_alerts o
      where o.agent_id = f.agent and o.kind = 'digest' and o.on_day = today
    )
    union all
    select f.agent, f.service, f.choice, f.since, f.told_at, 'news' from free f
    where f.choice = 'immediate'
  ), pressing as materialized (
    select s.service, private.pressing_counts(commune, s.service, today) as counts
    from (select distinct d.service from due d where d.kind = 'digest') as s
  ), counted as (
    select d.agent, d.kind, d.service, case d.kind
      when 'digest' then p.counts
      else private.news_counts(commune, d.service, greatest(d.since, d.told_at))
    end as counts
    from due d
    left join pressing p on p.service = d.service
  ), said as (
    select c.agent, c.kind, jsonb_agg(
      c.counts || jsonb_build_object('service', private.service_name(commune, c.service))
      order by c.service
    ) as counts
    from counted c
    where private.some_counts(c.counts)
    group by c.agent, c.kind
  )
  insert into public.agent_alerts (commune_id, agent_id, kind, on_day, counts)
  -- The morning comes first: what has just come is said an hour later.
  select distinct on (s.agent) commune, s.agent, s.kind, today, s.counts
  from said s
  order by s.agent, s.kind;
  get diagnostics written = row_count;
  return written;
end
$$;
comment on function public.write_alerts(date, boolean) is
  'Écrit les alertes dues aux agents : une par heure et par personne au plus. Le matin, le point de ce qui est en retard, presse ou a échoué. Rend combien.';
grant execute on function public.write_alerts(date, boolean) to maintenance;

create function public.claim_alerts(batch integer, lease_seconds integer)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  claimed uuid[];
begin
  -- Read again when it leaves: whoever left since, or wants it no more, receives nothing.
  delete from public.agent_alerts a
  where a.commune_id = commune and a.settled_at is null
    and not exists (
      select from private.alerted_agents(commune) w
      where w.agent = a.agent_id and (a.kind = 'digest' or w.choice = 'immediate')
    );
  -- Receipts and news of people leave first.
  if exists (
    select from public.outbox o
    where o.commune_id = commune and o.is_for_person and o.is_waiting and o.channel = 'email'
      and o.recipient is not null and o.next_attempt_at <= now()
  ) then
    return '[]';
  end if;
  claimed := array(
    select a.id from public.agent_alerts a
    where a.commune_id = commune and a.settled_at is null and a.next_attempt_at <= now()
    order by a.created_at
    limit batch
    for update skip locked
  );
  update public.agent_alerts a set next_attempt_at = now() + lease_seconds * interval '1 second'
  where a.id = any (claimed);
  return (
    select coalesce(jsonb_agg(
      jsonb_build_object('id', a.id, 'kind', a.kind, 'recipient', g.email, 'counts', a.counts)
      order by a.created_at
    ), '[]')
    from public.agent_alerts a
    join public.agents g on g.id = a.agent_id
    where a.id = any (claimed)
  );
end
$$;
comment on function public.claim_alerts(integer, integer) is
  'Réserve les alertes à envoyer maintenant, si aucun courriel n’attend pour une personne. Oublie celles de qui n’a plus de droit, ou n’en veut plus.';
grant execute on function public.claim_alerts(integer, integer) to mailer;

create function public.settle_alert(alert uuid, outcome text, error_code text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if outcome is null or outcome not in ('sent', 'refused', 'failed') then
    perform private.refuse('PV303');
  end if;
  update public.agent_alerts a
  set attempts = a.attempts + 1, outcome = settle_alert.outcome, last_error = left(error_code, 60),
      settled_at = case
        when settle_alert.outcome <> 'failed' or a.created_at < now() - interval '1 day' then now()
      end,
      next_attempt_at = now() + least(interval '1 minute' * 2 ^ least(a.attempts, 10), interval '1 hour')
  where a.id = alert and a.commune_id = private.required_commune() and a.settled_at is null;
end
$$;
comment on function public.settle_alert(uuid, text, text) is
  'Note ce qu’est devenue une alerte : partie, refusée, ou à essayer à nouveau pendant un jour.';
grant execute on function public.settle_alert(uuid, text, text) to mailer;

create function public.choose_alerts(choices jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  chooser constant uuid := private.session_agent()::uuid;
  one record;
begin
  if chooser is null then perform private.refuse('PV461'); end if;
  for one in
    select c.service, c.choice, coalesce(c."isCommitted", false) as is_committed
    from jsonb_to_recordset(choices) as c (service text, choice text, "isCommitted" boolean)
  loop
    if one.service is null or one.service <> all (private.processed_services()) then
      perform private.refuse('PV410');
    end if;
    if one.choice = 'none' and not one.is_committed then perform private.refuse('PV490'); end if;
    insert into public.alert_choices as k (agent_id, service_slug, commune_id, choice, is_committed)
    values (
      chooser, one.service, private.required_commune(), one.choice, one.choice = 'none'
    )
    -- A commitment that is made again is as old as the first time.
    on conflict (agent_id, service_slug) do update set
      choice = excluded.choice, is_committed = excluded.is_committed, chosen_at = now()
      where k.choice <> excluded.choice;
  end loop;
end
$$;
comment on function public.choose_alerts(jsonb) is
  'Note quelles alertes veut l’agent de la session, dans les services où il instruit. Aucune : seulement s’il s’engage à regarder.';
grant execute on function public.choose_alerts(jsonb) to agent;

create function public.read_alerts(today date)
returns jsonb
language sql
stable
security definer
set search_path = ''
set enable_seqscan = off
as $$
  select jsonb_build_object(
    'services', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'slug', p.slug, 'name', private.service_name(private.required_commune(), p.slug),
          'choice', coalesce(c.choice, 'daily'), 'since', c.chosen_at
        )
        order by private.service_name(private.required_commune(), p.slug)
      ), '[]')
      from unnest(private.processed_services()) as p (slug)
      left join public.alert_choices c
        on c.agent_id = (select private.session_agent())::uuid and c.service_slug = p.slug
    ),
    -- What was committed to: read by whoever supervises the service alone.
    'supervised', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'slug', s.slug, 'name', private.service_name(private.required_commune(), s.slug),
          'overdue', (
            select count(*) from public.desk_lines l
            where l.commune_id = private.required_commune() and l.service_slug = s.slug
              and l.queue in ('receipt', 'wrote', 'documents', 'untaken')
              and l.urgent_on < today - 8
          ),
          'committed', (
            select jsonb_agg(
              jsonb_build_object(
                'name', a.name, 'since', c.chosen_at, 'seenAt', (
                  select max(d.last_seen_at) from public.desk_sessions d where d.agent_id = a.id
                )
              )
              order by a.name
            )
            from public.alert_choices c
            join public.agents a on a.id = c.agent_id
            join lateral private.held_services(a.id, 'process') as g on g.service_slug = c.service_slug
            where c.commune_id = private.required_commune() and c.service_slug = s.slug
              and c.choice = 'none'
              and (a.ended_at is null or a.ended_at > now())
          )
        )
        order by private.service_name(private.required_commune(), s.slug)
      ), '[]')
      from unnest(private.supervised_services()) as s (slug)
      where exists (
        select from public.alert_choices c
        where c.commune_id = private.required_commune() and c.service_slug = s.slug
          and c.choice = 'none'
      )
    )
  )
$$;
comment on function public.read_alerts(date) is
  'Alertes que l’agent de la session a choisies, et dans les services qu’il encadre, qui s’est engagé à regarder, sa dernière venue, et combien de demandes attendent depuis plus de huit jours.';
grant execute on function public.read_alerts(date) to agent;

reset role;
