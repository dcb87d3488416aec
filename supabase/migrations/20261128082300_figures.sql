/*
 * Figures of the desk: how many requests came, how many wait, how long answers took. What is counted
 * holds nothing about anybody, and stays when requests are erased.
 */

set role parvis_owner;

create table public.counted_requests (
  submission_id uuid primary key references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  service_slug text not null,
  procedure_slug text not null,
  channel text not null,
  is_assisted boolean not null,
  district text not null,
  week date not null,
  state text not null,
  days smallint
);
comment on table public.counted_requests is
  'Sous quels titres chaque demande est comptée : pour la retirer de là quand elle change. Part avec la demande, sans rien ôter des chiffres.';
comment on column public.counted_requests.submission_id is 'Demande.';
comment on column public.counted_requests.commune_id is 'Commune de la demande.';
comment on column public.counted_requests.service_slug is 'Service qui instruit.';
comment on column public.counted_requests.procedure_slug is 'Démarche.';
comment on column public.counted_requests.channel is 'Par où elle est venue.';
comment on column public.counted_requests.is_assisted is
  'Si un agent ou un médiateur l’a saisie avec la personne.';
comment on column public.counted_requests.district is
  'Quartier que la personne a choisi dans le formulaire ; vide sans cette question.';
comment on column public.counted_requests.week is 'Lundi de la semaine où elle a été reçue.';
comment on column public.counted_requests.state is 'État de la demande.';
comment on column public.counted_requests.days is
  'Jours entre la réception et la réponse, sans ceux où l’on attendait la personne ; vide sans réponse.';

create table public.figures (
  commune_id text not null references public.communes (id),
  service_slug text not null,
  week date not null,
  procedure_slug text not null,
  channel text not null,
  is_assisted boolean not null,
  district text not null,
  state text not null,
  days smallint,
  requests integer not null,
  constraint what_is_alike_is_counted_together unique nulls not distinct (
    commune_id, service_slug, week, procedure_slug, channel, is_assisted, district, state, days
  )
);
comment on table public.figures is
  'Combien de demandes ont la même semaine, la même démarche, le même état… Ni personne, ni agent, ni numéro.';
comment on column public.figures.commune_id is 'Commune.';
comment on column public.figures.service_slug is 'Service qui instruit.';
comment on column public.figures.week is 'Lundi de la semaine de réception.';
comment on column public.figures.procedure_slug is 'Démarche.';
comment on column public.figures.channel is 'Par où elles sont venues.';
comment on column public.figures.is_assisted is
  'Si un agent ou un médiateur les a saisies avec la personne.';
comment on column public.figures.district is 'Quartier choisi dans le formulaire ; vide sans cette question.';
comment on column public.figures.state is 'État des demandes.';
comment on column public.figures.days is 'Jours pour répondre ; vide sans réponse.';
comment on column public.figures.requests is 'Combien de demandes.';

create table public.figure_changes (
  id bigint generated always as identity primary key,
  commune_id text not null references public.communes (id),
  service_slug text not null,
  week date not null,
  procedure_slug text not null,
  channel text not null,
  is_assisted boolean not null,
  district text not null,
  state text not null,
  days smallint,
  requests integer not null check (requests in (-1, 1))
);
comment on table public.figure_changes is
  'Ce qui a changé depuis que les chiffres ont été additionnés : un ajout par demande, que nul n’attend. Additionné chaque heure.';
comment on column public.figure_changes.id is 'Ordre des changements.';
comment on column public.figure_changes.commune_id is 'Commune.';
comment on column public.figure_changes.service_slug is 'Service qui instruit.';
comment on column public.figure_changes.week is 'Lundi de la semaine de réception.';
comment on column public.figure_changes.procedure_slug is 'Démarche.';
comment on column public.figure_changes.channel is 'Par où la demande est venue.';
comment on column public.figure_changes.is_assisted is
  'Si un agent ou un médiateur l’a saisie avec la personne.';
comment on column public.figure_changes.district is
  'Quartier choisi dans le formulaire ; vide sans cette question.';
comment on column public.figure_changes.state is 'État de la demande.';
comment on column public.figure_changes.days is 'Jours pour répondre ; vide sans réponse.';
comment on column public.figure_changes.requests is 'Une demande de plus, ou de moins.';

create index figure_changes_of_a_service on public.figure_changes (commune_id, service_slug, week);

alter table public.counted_requests enable row level security;
alter table public.figures enable row level security;
alter table public.figure_changes enable row level security;
revoke all on public.counted_requests, public.figures, public.figure_changes
  from public, anon, authenticated, service_role;

create function private.answer_day(request uuid)
returns date
language sql
stable
set search_path = ''
as $$
  -- What silence decides is no answer. What was reopened waits for another one.
  select coalesce(j.counts_on, (j.at at time zone 'Europe/Paris')::date)
  from public.journal j
  where j.submission_id = request
    and j.event in ('decision.made', 'request.closed', 'request.forwarded')
    and j.id > coalesce((
      select max(o.id) from public.journal o
      where o.submission_id = request and o.event = 'request.reopened'
    ), 0)
  order by j.id
  limit 1
$$;
comment on function private.answer_day(uuid) is
  'Jour où une demande a eu sa réponse : décidée, transmise à qui est compétent, ou fermée.';

create function private.chosen_district(request public.submissions)
returns text
language sql
stable
set search_path = ''
as $$
  select coalesce((
    select left(jsonb_path_query_first(
      d.definition, '$.** ? (@.key == "quartier").options[*] ? (@.value == $chosen).label',
      jsonb_build_object('chosen', request.answers -> 'quartier')
    ) #>> '{}', 100)
    from public.procedure_definitions d
    where jsonb_typeof(request.answers -> 'quartier') = 'string'
      and d.commune_id = request.commune_id and d.slug = request.procedure_slug
      and d.version = request.definition_version
  ), '')
$$;
comment on function private.chosen_district(public.submissions) is
  'Le quartier qu’une personne a choisi parmi ceux du formulaire ; vide s’il ne le demande pas.';

create function private.count_request()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  before public.counted_requests;
  now_counted public.counted_requests;
  request public.submissions;
begin
  select c.* into before from public.counted_requests c where c.submission_id = new.submission_id;
  now_counted := before;
  if before.submission_id is null then
    select s.* into request from public.submissions s where s.id = new.submission_id;
    -- Erased, and counted for ever as it was.
    if request.erased_at is not null then return null; end if;
    now_counted.submission_id := new.submission_id;
    now_counted.commune_id := new.commune_id;
    now_counted.procedure_slug := new.procedure_slug;
    -- What came by post or by e-mail is copied, with nobody there.
    now_counted.is_assisted := request.entered_by is not null
      and request.channel in ('online', 'assisted', 'desk', 'phone');
    now_counted.district := private.chosen_district(request);
  end if;
  now_counted.service_slug := new.service_slug;
  now_counted.channel := new.channel;
  now_counted.state := new.state;
  now_counted.week := date_trunc('week', new.received_on)::date;
  now_counted.days := case
    when new.state in ('decided', 'closed', 'forwarded') then least(greatest(
      private.answer_day(new.submission_id) - new.received_on - new.person_days, 0
    ), 9999)
  end;
  if now_counted is not distinct from before then return null; end if;
  insert into public.counted_requests select now_counted.*
  on conflict (submission_id) do update set
    service_slug = excluded.service_slug, channel = excluded.channel, week = excluded.week,
    state = excluded.state, days = excluded.days;
  insert into public.figure_changes (
    commune_id, service_slug, week, procedure_slug, channel, is_assisted, district, state, days,
    requests
  )
  select (c).commune_id, (c).service_slug, (c).week, (c).procedure_slug, (c).channel,
         (c).is_assisted, (c).district, (c).state, (c).days, change.requests
  from (values (before, -1), (now_counted, 1)) as change (c, requests)
  where (c).submission_id is not null;
  return null;
end
$$;
comment on function private.count_request() is
  'Compte une demande sous ses nouveaux titres, et la retire des anciens.';
create trigger figures_follow_the_list
  after insert or update on public.desk_lines
  for each row execute function private.count_request();

create function private.forget_counted()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  counted public.counted_requests;
begin
  delete from public.counted_requests c
  where c.submission_id = new.id and new.state in ('decided', 'withdrawn', 'closed');
  -- Where the commune still owes an answer, its state goes on, without what the person chose.
  select c.* into counted from public.counted_requests c
  where c.submission_id = new.id and c.district <> '';
  if not found then return null; end if;
  update public.counted_requests c set district = '' where c.submission_id = new.id;
  insert into public.figure_changes (
    commune_id, service_slug, week, procedure_slug, channel, is_assisted, district, state, days,
    requests
  )
  select counted.commune_id, counted.service_slug, counted.week, counted.procedure_slug,
         counted.channel, counted.is_assisted, change.district, counted.state, counted.days,
         change.requests
  from (values (counted.district, -1), ('', 1)) as change (district, requests);
  return null;
end
$$;
comment on function private.forget_counted() is
  'Oublie le quartier d’une demande dont les réponses sont effacées, et sous quels titres elle est comptée si elle est finie : les chiffres restent.';
create trigger counts_go_with_the_answers
  after update of erased_at on public.submissions
  for each row when (new.erased_at is not null and old.erased_at is null)
  execute function private.forget_counted();

create function public.fold_figures(batch integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  folded integer;
begin
  -- One at a time: two would wait for each other.
  perform pg_advisory_xact_lock(hashtextextended('figures ' || commune, 0));
  with taken as (
    delete from public.figure_changes c
    where c.id in (
      select o.id from public.figure_changes o where o.commune_id = commune order by o.id limit batch
    )
    returning c.*
  ), added as (
    insert into public.figures as f (
      commune_id, service_slug, week, procedure_slug, channel, is_assisted, district, state, days,
      requests
    )
    select t.commune_id, t.service_slug, t.week, t.procedure_slug, t.channel, t.is_assisted,
           t.district, t.state, t.days, sum(t.requests)
    from taken t
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    having sum(t.requests) <> 0
    on conflict on constraint what_is_alike_is_counted_together
      do update set requests = f.requests + excluded.requests
  )
  select count(*) into folded from taken;
  delete from public.figures f where f.commune_id = commune and f.requests = 0;
  return folded;
end
$$;
comment on function public.fold_figures(integer) is
  'Additionne les changements aux chiffres. Rend combien : moins que demandé, il n’en reste pas.';
grant execute on function public.fold_figures(integer) to maintenance;

create function public.desk_figures(asked jsonb)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
-- The tables are large: an index, always.
set enable_seqscan = off
as $$
declare
  commune constant text := private.required_commune();
  -- What is counted says no sector: whoever has a part of a service reads no figure of it.
  services constant text[] := array(
    select slug from unnest(private.claimed_services()) as slug
    where asked ->> 'service' is null or slug = asked ->> 'service'
  );
  since constant date := (asked ->> 'since')::date;
  until constant date := (asked ->> 'until')::date;
  today constant date := (asked ->> 'today')::date;
begin
  return (
    with kept as materialized (
      select f.procedure_slug, f.service_slug, f.channel, f.state, f.district, f.week,
             f.is_assisted, f.days, f.requests
      from public.figures f
      where f.commune_id = commune and f.service_slug = any (services)
        and f.week between since and until
      union all
      select c.procedure_slug, c.service_slug, c.channel, c.state, c.district, c.week,
             c.is_assisted, c.days, c.requests
      from public.figure_changes c
      where c.commune_id = commune and c.service_slug = any (services)
        and c.week between since and until
    ), whole as materialized (
      -- Weeks apart: without them, far fewer groups are left to divide in other ways.
      select k.procedure_slug, k.service_slug, k.channel, k.state, k.district, k.is_assisted, k.days,
             sum(k.requests) as requests
      from kept k
      group by 1, 2, 3, 4, 5, 6, 7
    ), alike as (
      select
        case grouping(w.procedure_slug, w.service_slug, w.channel, w.state, w.district)
          when 15 then 'procedure' when 23 then 'service' when 27 then 'channel' when 29 then 'state'
          when 30 then 'district' else 'all'
        end as by,
        coalesce(w.procedure_slug, w.service_slug, w.channel, w.state, w.district, '') as slug,
        w.days,
        sum(w.requests) as received,
        sum(w.requests) filter (where w.state in ('received', 'processing', 'incomplete')) as open,
        sum(w.requests) filter (where w.channel = 'online') as online,
        sum(w.requests) filter (where w.is_assisted) as assisted
      from whole w
      group by grouping sets (
        (procedure_slug, days), (service_slug, days), (channel, days), (state, days),
        (district, days), (days)
      )
      union all
      select 'week', k.week::text, k.days, sum(k.requests),
        sum(k.requests) filter (where k.state in ('received', 'processing', 'incomplete')),
        sum(k.requests) filter (where k.channel = 'online'),
        sum(k.requests) filter (where k.is_assisted)
      from kept k
      group by k.week, k.days
    ), in_order as (
      select a.*,
        sum(a.received) filter (where a.days is not null) over (
          partition by a.by, a.slug order by a.days
        ) as up_to,
        sum(a.received) filter (where a.days is not null) over (partition by a.by, a.slug) as answered
      from alike a
    ), counted as (
      select o.by, o.slug,
        sum(o.received)::integer as received,
        coalesce(sum(o.open), 0)::integer as open,
        coalesce(sum(o.online), 0)::integer as online,
        coalesce(sum(o.assisted), 0)::integer as assisted,
        coalesce(max(o.answered), 0)::integer as answered,
        min(o.days) filter (where o.up_to * 2 >= o.answered) as median,
        min(o.days) filter (where o.up_to * 10 >= o.answered * 9) as ninth
      from in_order o
      where o.slug <> '' or o.by = 'all'
      group by o.by, o.slug
      having sum(o.received) > 0
    ), past as (
      -- While documents are awaited, the day of the law does not come.
      select l.procedure_slug, l.service_slug, l.channel, l.state, c.district, c.week
      from public.desk_lines l
      join public.counted_requests c on c.submission_id = l.submission_id
      where l.commune_id = commune and l.service_slug = any (services) and l.alarm_on <= today
        and l.state in ('received', 'processing')
        and least(l.accept_on, l.receipt_on, l.promised_on + l.person_days, l.reject_on) < today
        and c.week between since and until
    ), late as (
      select
        case grouping(p.procedure_slug, p.service_slug, p.channel, p.state, p.district, p.week)
          when 31 then 'procedure' when 47 then 'service' when 55 then 'channel' when 59 then 'state'
          when 61 then 'district' when 62 then 'week' else 'all'
        end as by,
        coalesce(p.procedure_slug, p.service_slug, p.channel, p.state, p.district, p.week::text, '')
          as slug,
        count(*)::integer as late
      from past p
      group by grouping sets (
        (procedure_slug), (service_slug), (channel), (state), (district), (week), ()
      )
    )
    select coalesce(
      jsonb_agg(
        jsonb_build_object(
          'by', c.by, 'slug', c.slug, 'received', c.received, 'open', c.open,
          'late', coalesce(l.late, 0), 'online', c.online, 'assisted', c.assisted,
          'answered', c.answered, 'median', c.median, 'ninth', c.ninth
        )
        order by c.by, c.received desc, c.slug
      ),
      '[]'
    )
    from counted c
    left join late l on l.by = c.by and l.slug = c.slug
  );
end
$$;
comment on function public.desk_figures(jsonb) is
  'Chiffres des demandes reçues dans des semaines entières, pour les services que l’agent peut lire : par démarche, service, canal, état, quartier et semaine. Jamais par agent. Le guichet tait les petits groupes.';
grant execute on function public.desk_figures(jsonb) to agent;

reset role;
