/** Services of the generated requests, the busiest first. */
export const GENERATED_SERVICES: readonly string[] = Array.from(
  { length: 19 },
  (_, place) => `service-${String(place + 1).padStart(2, '0')}`,
);

/** A family name that some of the generated people have, and a rarer one. */
export const GENERATED_NAMES = { usual: 'martin', rare: 'quemeneur' } as const;

/**
 * What is drawn for each request: many small services and a few large ones, six years of which the last
 * weeks are still open, names of which some are everywhere.
 */
export const DRAWS = `
  create temporary table drawn as
  select n, id, service, procedure, channel, age, state, queue, silence, given, street,
         case when rare < 0.00001 then '${GENERATED_NAMES.rare}'
              when rare < 0.004 then '${GENERATED_NAMES.usual}' else family end as family,
         '0' || (600000000 + (phone * 99999999)::bigint)::text as phone, has_email, until, wait, agent,
         urgent
  from (
    select n, gen_random_uuid() as id, p as procedure,
           'service-' || lpad((1 + p % 19)::text, 2, '0') as service,
           (array['online','online','desk','phone','post','email','sms'])[1 + floor(random() * 6.2)] as channel,
           age, phone, rare, has_email, until, wait, urgent,
           (array['ma','le','du','be','ro','fa','gi','mo','sa','ca','pe','vi','no','lu','ba'])[1 + f % 15]
             || (array['r','n','rti','nar','che','val','lan','ber','ssi','gue','ri','tho'])[1 + f / 15 % 12]
             || (array['d','n','t','x','eau','ier','in','and','ot','el','oux'])[1 + f / 180 % 11] as family,
           (array['lea','paul','ines','marc','zoe','yanis','rose','hugo','nora','jean'])[1 + g % 10]
             || (array['','ne','tte','lie','el'])[1 + g / 10 % 5] as given,
           (array['lilas','ecoles','moulin','gare','eglise','pres','tilleuls','fontaine'])[1 + g % 8]
             || (array['','bas','hauts','neuve'])[1 + f % 4] as street,
           case when o >= opened then (array['decided','decided','decided','closed','withdrawn'])[1 + f % 5]
             else (array['received','received','processing','processing','incomplete','forwarded'])[1 + f % 6]
           end as state,
           case when o >= opened then 'done' else (
             array['untaken','untaken','processing','processing','waiting','forwarded']
           )[1 + f % 6] end as queue,
           (array['rejection','rejection','none','acceptance'])[1 + p % 4] as silence,
           case when f % 6 not in (0, 1) or o >= opened then 'agent-' || (p % 19) || '-' || f % 4 end as agent
    from (
      select n, floor(60 * power(random(), 1.6))::integer as p, a as age,
             floor(1980 * power(random(), 1.5))::integer as f, floor(4000 * random())::integer as g,
             random() as phone, random() as rare, random() < 0.7 as has_email, random() as until,
             random() as wait, random() as urgent, random() as o,
             -- Of what came in the last days most is open; of what is old, next to nothing.
             case when a < 15 then 0.9 when a < 60 then 0.3 when a < 365 then 0.02 else 0.001 end as opened
      from (select n, floor(2190 * random())::integer as a from generate_series(1, $1::integer) as n) as days
    ) as dice
  ) as made`;

export const DEFINITIONS = `
  insert into procedure_definitions (commune_id, slug, version, definition)
  select $1, 'demarche-' || p, repeat('0', 16), jsonb_build_object(
    'procedure', jsonb_build_object('title', 'Démarche ' || p),
    'service', jsonb_build_object('name', 'Service ' || (1 + p % 19))
  )
  from generate_series(0, 59) as p on conflict do nothing`;

export const REMITS = `
  insert into service_sectors (commune_id, service_slug, sector)
  select distinct $1, service, 'essai' from drawn on conflict do nothing`;

/** A sign of the reference of the nth request. */
const sign = (place: number) => `substr('34679ACDEFGHJKMNPQRTWXY', 1 + n / ${23 ** place} % 23, 1)`;

export const SUBMISSIONS = `
  insert into submissions (
    id, commune_id, submission_key, reference, procedure_slug, definition_version, sector, service_slug,
    kind, channel, state, received_at, silence_means, implicit_decision_on, clock, contact_phone,
    answers, answers_digest, delete_after, delete_by, final_disposition
  )
  select id, $1, id, made.reference, 'demarche-' || procedure, repeat('0', 16), 'essai', service,
         'request', channel, state, now() - age * interval '1 day', silence,
         case when silence <> 'none' and queue <> 'done' and age <= 61 then current_date - age + 61 end,
         case when silence = 'none' then 'none' when queue = 'done' then 'stopped'
           when age > 61 then 'waiting' else 'running' end,
         '+33' || substr(phone, 2),
         jsonb_build_object('prenom', given, 'nom', family, 'adresse',
           jsonb_build_object('voie', (n % 90) || ' rue ' || street, 'commune', 'Admiville')),
         repeat('0', 64), current_date + 400, current_date + 400, 'destroy'
  from drawn
  cross join lateral (
    select 'AA' || ${sign(0)} || ${sign(1)} || '-' || ${sign(2)} || ${sign(3)} || ${sign(4)} || ${sign(5)}
      as reference
  ) as made`;

export const LINES = `
  insert into desk_lines (
    submission_id, commune_id, reference, service_slug, remit, service_name, procedure_slug,
    procedure_title,
    channel, state, name, assignee, assignee_name, queue, urgency, urgent_on, accept_on, reject_on,
    receipt_on, alarm_on, received_on, person_days, ended_on
  )
  select s.id, $1, s.reference, service, s.remit, 'Service ' || (1 + procedure % 19), s.procedure_slug,
         'Démarche ' || procedure, d.channel, d.state, initcap(given) || ' ' || initcap(family), agent,
         agent, place.queue, place.urgency,
         case when place.queue = 'done' then least(current_date, came.on_day + (until * 60)::integer)
           else came.on_day end,
         case when silence = 'acceptance' then s.implicit_decision_on end,
         case when silence = 'rejection' then s.implicit_decision_on end,
         case when place.queue = 'receipt' then came.on_day + 12 end,
         case when place.queue <> 'done' then least(
           s.implicit_decision_on - 15, case when place.queue = 'receipt' then came.on_day + 9 end
         ) end,
         came.on_day, case when wait < 0.1 then (wait * 200)::integer else 0 end,
         case when place.queue = 'done' then least(current_date, came.on_day + (until * 60)::integer) end
  from drawn d
  join submissions s on s.id = d.id
  cross join lateral (select current_date - age as on_day) as came
  cross join lateral (
    select case
      when d.queue = 'done' then 'done' when urgent < 0.06 then 'wrote' when urgent < 0.1 then 'documents'
      when urgent < 0.12 then 'call' when urgent < 0.13 then 'unreachable' when urgent < 0.15 then 'notify'
      when urgent < 0.17 then 'receipt' else d.queue end as queue
  ) as one
  cross join lateral (
    select one.queue, case one.queue
      when 'wrote' then 4 when 'documents' then 5 when 'call' then 7 when 'unreachable' then 8
      when 'notify' then 9 when 'waiting' then 11 when 'forwarded' then 11 when 'done' then 12
      else 10 end as urgency
  ) as place
  order by age desc`;

export const WORDS = `
  insert into request_words (submission_id, commune_id, remit, word)
  select id, $1, service || '/essai', word
  from drawn
  cross join lateral (
    select distinct word from unnest(array[
      given, family, street, phone,
      case when has_email then given || '.' || family || n || '@courriel.example' end
    ]) as word where word is not null
  ) as words`;

export const COUNTED = `
  insert into counted_requests (
    submission_id, commune_id, service_slug, procedure_slug, channel, is_assisted, district, week, state,
    days
  )
  select l.submission_id, l.commune_id, l.service_slug, l.procedure_slug, l.channel, l.channel = 'desk', '',
         date_trunc('week', l.received_on)::date, l.state,
         case when l.state in ('decided', 'closed', 'forwarded')
           then coalesce(l.ended_on, current_date) - l.received_on end
  from desk_lines l where l.commune_id = $1`;

export const FIGURES = `
  insert into figures (
    commune_id, service_slug, week, procedure_slug, channel, is_assisted, district, state, days, requests
  )
  select c.commune_id, c.service_slug, c.week, c.procedure_slug, c.channel, c.is_assisted, c.district,
         c.state, c.days, count(*)
  from counted_requests c where c.commune_id = $1
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9`;
