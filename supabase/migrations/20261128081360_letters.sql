/*
 * Letters on paper: what waits for the printer, batches that are printed again as they were, and what
 * was posted. A letter is in one batch at most.
 */

set role parvis_owner;

create table public.letter_batches (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  name text not null check (name ~ '^\d{4}-\d{2}-\d{2}-\d{1,4}$'),
  day date not null check (isfinite(day)),
  remits text[] not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null default now(),
  made_by text check (length(made_by) <= 100),
  posted_on date check (isfinite(posted_on)),
  prints integer not null default 0 check (prints >= 0),
  printed_at timestamptz,
  constraint batch_name_is_unique unique (commune_id, name)
);
comment on table public.letter_batches is
  'Lots de lettres à imprimer et à poster. Aucune donnée personnelle.';
comment on column public.letter_batches.id is 'Clé interne.';
comment on column public.letter_batches.commune_id is 'Commune qui écrit.';
comment on column public.letter_batches.name is 'Nom du lot : le jour, puis son rang ce jour-là.';
comment on column public.letter_batches.day is 'Jour que portent les lettres.';
comment on column public.letter_batches.remits is 'Services et secteurs dont ce lot a des lettres.';
comment on column public.letter_batches.digest is
  'Empreinte SHA-256 du fichier imprimé : imprimé à nouveau, il est le même, octet pour octet.';
comment on column public.letter_batches.made_at is 'Instant où le lot a été fait.';
comment on column public.letter_batches.made_by is
  'Identifiant de l’agent, d’après son jeton. Jamais un nom.';
comment on column public.letter_batches.posted_on is 'Jour où le lot a été posté ; vide avant.';
comment on column public.letter_batches.prints is
  'Combien de fois ses lettres ont été demandées pour les imprimer.';
comment on column public.letter_batches.printed_at is 'Instant de la dernière fois.';

create table public.letters (
  notice_id uuid primary key references public.outbox (id) on delete cascade,
  submission_id uuid not null references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  batch_id uuid not null references public.letter_batches (id),
  rank integer not null check (rank > 0),
  content text not null check (octet_length(content) <= 200000),
  code_number integer,
  carrier_number text check (length(carrier_number) <= 100),
  constraint rank_in_a_batch_is_unique unique (batch_id, rank)
);
comment on table public.letters is
  'Lettres d’un lot, telles qu’elles sont imprimées. Données personnelles, effacées avec la demande.';
comment on column public.letters.notice_id is 'Avis que la lettre apporte : une lettre n’est que dans un lot.';
comment on column public.letters.submission_id is 'Demande dont parle la lettre.';
comment on column public.letters.commune_id is 'Commune qui écrit.';
comment on column public.letters.batch_id is 'Lot où elle est imprimée.';
comment on column public.letters.rank is 'Rang dans le lot.';
comment on column public.letters.content is
  'Texte exact de la lettre, sans le code de suivi. Donnée personnelle.';
comment on column public.letters.code_number is
  'Rang du code de suivi que porte le papier ; vide quand il n’en porte pas. Le code n’est pas gardé.';
comment on column public.letters.carrier_number is 'Numéro donné par le prestataire qui la poste.';

create index letters_of_a_submission on public.letters (submission_id);

alter table public.letter_batches enable row level security;
alter table public.letters enable row level security;
revoke all on public.letter_batches from public, anon, authenticated, service_role;
revoke all on public.letters from public, anon, authenticated, service_role;

create function private.post_decision_instead()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  insert into public.outbox (commune_id, submission_id, event_id, notice, holder, channel)
  select new.commune_id, new.submission_id, new.event_id, 'request_news', new.holder, 'letter'
  from public.journal j
  where j.id = new.event_id and j.event = 'decision.made' and j.details ->> 'told' = 'online'
    -- Not one that was taken back.
    and j.id = (private.last_decision(new.submission_id)).id
    and not exists (
      select from public.outbox o
      where o.event_id = new.event_id and o.holder = new.holder and o.channel = 'letter'
    );
  return null;
end
$$;
comment on function private.post_decision_instead() is
  'Une décision dont l’avis ne peut pas partir par courriel part par la poste : nul ne saurait qu’elle attend (CRPA, R. 112-19).';
create trigger decisions_that_no_email_tells_are_posted
  after insert or update of abandoned_at, withheld_at on public.outbox
  for each row
  when (
    new.notice = 'request_news' and new.channel = 'email'
    and coalesce(new.abandoned_at, new.withheld_at) is not null
  )
  execute function private.post_decision_instead();

create function public.waiting_letters(most integer)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  with waiting as (
    select o.id, o.notice, o.holder, o.created_at, o.event_id, o.receipt_number, s.id as request,
           s.reference, s.service_slug, s.answers, s.submission_key, s.commune_id,
           s.procedure_slug, s.definition_version
    from public.outbox o
    join public.submissions s on s.id = o.submission_id
    where o.commune_id = private.required_commune()
      and o.channel = 'letter' and o.is_waiting
      -- A new code is given by an agent who knows the person.
      and o.notice <> 'new_secret'
      -- They carry follow-up codes: whoever only reads prints none.
      and s.remit = any ((select private.processed_remits())::text[])
      and not exists (select from public.letters l where l.notice_id = o.id)
    order by o.created_at, o.id
    limit least(greatest(most, 1), 500)
  )
  select jsonb_build_object(
    -- Many letters are about one procedure: it is told once.
    'definitions', (
      select coalesce(jsonb_object_agg(d.slug || ' ' || d.version, d.definition), '{}')
      from public.procedure_definitions d
      where (d.commune_id, d.slug, d.version) in (
        select w.commune_id, w.procedure_slug, w.definition_version from waiting w
      )
    ),
    'letters', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'id', w.id, 'notice', w.notice, 'holder', w.holder, 'createdAt', w.created_at,
          'event', w.event_id,
          'reference', w.reference, 'service', w.service_slug, 'answers', w.answers,
          'definition', w.procedure_slug || ' ' || w.definition_version,
          'receipt', r.content::jsonb,
          'submissionKey', case when r.number is not null then w.submission_key end,
          -- The code that opens now: a lost one is not printed again.
          'code', case when r.number is not null then (
            select max(c.number) from public.request_codes c
            where c.submission_id = w.request and c.holder = w.holder
              and c.used_at is not null and c.closed_at is null
          ) end,
          'events', (
            select jsonb_agg(
              jsonb_build_object(
                'id', j.id, 'kind', j.event, 'actor', j.actor, 'at', j.at,
                'holder', private.holder_of_event(j.id),
                'countsOn', j.counts_on, 'details', j.details, 'content', c.content
              )
              order by j.id
            )
            from public.journal j
            left join private.event_kinds k on k.kind = j.event
            left join public.event_contents c on c.event_id = j.id
            where j.submission_id = w.request and (j.event = 'submission.received' or k.is_told)
          )
        )
        order by w.created_at, w.id
      ), '[]')
      from waiting w
      left join public.receipts r
        on r.submission_id = w.request and r.number = w.receipt_number
    )
  )
$$;
comment on function public.waiting_letters(integer) is
  'Lettres qui attendent d’être imprimées, pour les services où l’agent agit, les plus anciennes d’abord, avec ce qu’il faut pour les écrire.';
grant execute on function public.waiting_letters(integer) to agent;

create function public.make_letter_batch(batch jsonb)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  on_day constant date := (batch ->> 'day')::date;
  asked constant uuid[] := array(
    select (l ->> 'notice')::uuid from jsonb_array_elements(batch -> 'letters') as l
  );
  named text;
  made uuid;
  taken integer;
begin
  if pg_column_size(batch) > 50000000 then perform private.refuse('PV302'); end if;
  -- One batch at a time gets a rank of the day, and no letter goes into two.
  perform pg_advisory_xact_lock(hashtext('make_letter_batch'), hashtext(commune));
  select on_day::text || '-' || (count(*) + 1)::text into named
  from public.letter_batches b where b.commune_id = commune and b.day = on_day;
  insert into public.letter_batches (commune_id, name, day, remits, digest, made_by)
  select commune, named, on_day, coalesce(array_agg(distinct s.remit), '{}'),
         batch ->> 'digest', private.actor_id()
  from public.outbox o join public.submissions s on s.id = o.submission_id
  where o.id = any (asked) and o.commune_id = commune
  returning id into made;
  insert into public.letters
    (notice_id, submission_id, commune_id, batch_id, rank, content, code_number)
  select o.id, o.submission_id, commune, made, l.rank, l.letter ->> 'content',
         (l.letter ->> 'code')::integer
  from jsonb_array_elements(batch -> 'letters') with ordinality as l (letter, rank)
  join public.outbox o on o.id = (l.letter ->> 'notice')::uuid
  join public.submissions s on s.id = o.submission_id
  where o.commune_id = commune and o.channel = 'letter' and o.is_waiting
    and s.remit = any ((select private.processed_remits())::text[])
  on conflict do nothing;
  get diagnostics taken = row_count;
  if taken = 0 or taken <> cardinality(asked) then perform private.refuse('PV431'); end if;
  return named;
end
$$;
comment on function public.make_letter_batch(jsonb) is
  'Met des lettres dans un nouveau lot, toutes ou aucune, et rend son nom. Rien n’est encore posté.';
grant execute on function public.make_letter_batch(jsonb) to agent;

create function private.find_letter_batch(name text)
returns public.letter_batches
language plpgsql
stable
set search_path = ''
as $$
declare
  found_one public.letter_batches;
begin
  select b.* into found_one from public.letter_batches b
  where b.commune_id = private.required_commune()
    and b.name = find_letter_batch.name
    and b.remits <@ (select private.processed_remits())::text[];
  if not found then perform private.refuse('PV432'); end if;
  return found_one;
end
$$;
comment on function private.find_letter_batch(text) is
  'Un lot, si toutes ses lettres sont des services où l’agent agit : elles portent des codes de suivi.';

create function public.read_letter_batch(name text)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  batch constant public.letter_batches := private.find_letter_batch(name);
begin
  return jsonb_build_object(
    'name', batch.name, 'day', batch.day, 'digest', batch.digest, 'postedOn', batch.posted_on,
    'prints', batch.prints, 'printedAt', batch.printed_at,
    'letters', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'notice', l.notice_id, 'content', l.content, 'reference', s.reference,
          'submissionKey', case when l.code_number is not null then s.submission_key end,
          'code', l.code_number,
          -- Whoever asked is who a decision is notified to; the protected adult hears of it.
          'decision', case when j.event = 'decision.made' and o.holder = 'applicant' then j.id end,
          'isWaiting', o.is_waiting, 'carrierNumber', l.carrier_number
        )
        order by l.rank
      ), '[]')
      from public.letters l
      join public.outbox o on o.id = l.notice_id
      join public.submissions s on s.id = l.submission_id
      left join public.journal j on j.id = o.event_id
      where l.batch_id = batch.id
    )
  );
end
$$;
comment on function public.read_letter_batch(text) is
  'Un lot tel qu’il a été fait, pour l’imprimer à nouveau ou le poster. Ce qui est effacé depuis n’y est plus.';
grant execute on function public.read_letter_batch(text) to agent;

create function public.list_letter_batches(most integer)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'name', b.name, 'madeAt', b.made_at, 'postedOn', b.posted_on, 'prints', b.prints,
      'letters', (select count(*) from public.letters l where l.batch_id = b.id)
    )
    -- What is still to be posted first.
    order by b.posted_on is not null, b.made_at desc
  ), '[]')
  from (
    select o.* from public.letter_batches o
    where o.commune_id = private.required_commune()
      and o.remits <@ (select private.processed_remits())::text[]
    order by o.posted_on is not null, o.made_at desc
    limit least(greatest(most, 1), 100)
  ) as b
$$;
comment on function public.list_letter_batches(integer) is
  'Les lots de lettres des services où l’agent agit : ceux à poster d’abord, puis les derniers. Rien de ce qu’ils disent.';
grant execute on function public.list_letter_batches(integer) to agent;

create function public.note_printed_batch(name text)
returns integer
language sql
security definer
set search_path = ''
as $$
  update public.letter_batches b
  set prints = b.prints + 1, printed_at = now()
  from private.find_letter_batch(note_printed_batch.name) as found
  where b.id = found.id
  returning b.prints
$$;
comment on function public.note_printed_batch(text) is
  'Note que les lettres d’un lot sont demandées pour les imprimer, et rend combien de fois elles l’ont été.';
grant execute on function public.note_printed_batch(text) to agent;

create function public.post_letter_batch(name text, posted_on date)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  batch constant public.letter_batches := private.find_letter_batch(name);
  posted integer;
begin
  with done as (
    update public.outbox o
    set sent_at = now(), attempts = o.attempts + 1
    from public.letters l
    where l.batch_id = batch.id and l.notice_id = o.id and o.is_waiting
    returning o.*
  ),
  traced as (
    insert into public.journal (commune_id, submission_id, event, actor, actor_id, counts_on, details)
    select done.commune_id, done.submission_id, 'notice.sent', 'agent', private.actor_id(),
           post_letter_batch.posted_on,
           jsonb_build_object('notice', done.notice, 'channel', done.channel)
    from done
    returning 1
  )
  select count(*) into posted from traced;
  update public.letter_batches b
  set posted_on = coalesce(b.posted_on, post_letter_batch.posted_on)
  where b.id = batch.id;
  return posted;
end
$$;
comment on function public.post_letter_batch(text, date) is
  'Note qu’un lot est posté : ses lettres n’attendent plus. Noté deux fois, ne change rien.';
grant execute on function public.post_letter_batch(text, date) to agent;

create function public.note_carried_letter(notice uuid, carrier_number text)
returns void
language sql
security definer
set search_path = ''
as $$
  update public.letters l
  set carrier_number = coalesce(l.carrier_number, note_carried_letter.carrier_number)
  from public.submissions s
  where l.notice_id = note_carried_letter.notice
    and l.commune_id = private.required_commune()
    and s.id = l.submission_id
    and s.remit = any ((select private.processed_remits())::text[])
$$;
comment on function public.note_carried_letter(uuid, text) is
  'Note le numéro qu’un prestataire a donné à une lettre. Le premier reste.';
grant execute on function public.note_carried_letter(uuid, text) to agent;

create function public.read_own_answers(token_hash text)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select s.answers
  from private.opened_address(private.required_commune(), read_own_answers.token_hash) a
  join public.submissions s on s.id = a.submission_id
$$;
comment on function public.read_own_answers(text) is
  'Réponses d’une demande, pour écrire à la personne qui en tient l’adresse secrète.';
grant execute on function public.read_own_answers(text) to tracking;

reset role;
