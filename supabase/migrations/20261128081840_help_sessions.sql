/*
 * Sessions of a mediator with a person: what they file for them, and what is counted of it. Nobody's
 * name is in them; whoever was helped is in the mandate alone, and the session forgets it when it ends.
 */

set role parvis_owner;

create table public.help_sessions (
  session_hash text primary key check (session_hash ~ '^[0-9a-f]{64}$'),
  commune_id text not null references public.communes (id),
  structure_slug text not null check (structure_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  mediator_id uuid not null references public.agents (id),
  mandate_id uuid references public.mandates (id) on delete set null,
  contacts text[] not null default '{}' check (cardinality(contacts) <= 20),
  procedures text[] not null default '{}' check (cardinality(procedures) <= 100),
  texts_sent smallint not null default 0 check (texts_sent between 0 and 3),
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint what_is_over_is_about_nobody check (ended_at is null or mandate_id is null)
);
comment on table public.help_sessions is
  'Séances d’aide : quinze minutes sans geste, quatre heures en tout. Aucun nom de personne aidée.';
comment on column public.help_sessions.session_hash is 'Empreinte du nom que tient le navigateur.';
comment on column public.help_sessions.commune_id is 'Commune dont les démarches sont faites.';
comment on column public.help_sessions.structure_slug is 'Structure : un lieu d’aide.';
comment on column public.help_sessions.mediator_id is 'Médiateur.';
comment on column public.help_sessions.mandate_id is
  'Mandat de la personne, tant que la séance dure ; vide pour une information seule.';
comment on column public.help_sessions.contacts is
  'Courriels et téléphones de la structure : aucun n’est celui de la personne.';
comment on column public.help_sessions.texts_sent is
  'Combien de SMS en sont partis, sans numéro : trois au plus.';
comment on column public.help_sessions.procedures is 'Démarches déposées ou expliquées, pour compter.';
comment on column public.help_sessions.started_at is 'Début.';
comment on column public.help_sessions.last_seen_at is 'Dernier geste.';
comment on column public.help_sessions.ended_at is 'Fin.';

create index help_sessions_by_age on public.help_sessions (commune_id, started_at);
create index help_sessions_of_a_mediator on public.help_sessions (mediator_id);

create table public.helped_filings (
  submission_id uuid primary key references public.submissions (id) on delete cascade,
  session_hash text not null references public.help_sessions (session_hash) on delete cascade
);
comment on table public.helped_filings is
  'Ce qui a été déposé dans une séance en cours : à remettre à la personne, puis oublié.';
comment on column public.helped_filings.submission_id is 'Demande.';
comment on column public.helped_filings.session_hash is 'Séance.';
create index helped_filings_of_a_session on public.helped_filings (session_hash);

create table public.companion_filings (
  submission_id uuid primary key references public.submissions (id) on delete cascade,
  commune_id text not null references public.communes (id),
  session_hash text not null check (session_hash ~ '^[0-9a-f]{64}$'),
  filed_at timestamptz not null default now()
);
comment on table public.companion_filings is
  'Ce qu’une personne vient de déposer, aidée sans compte : oublié quand elle termine, au plus tard quatre heures après.';
comment on column public.companion_filings.submission_id is 'Demande.';
comment on column public.companion_filings.commune_id is 'Commune de la demande.';
comment on column public.companion_filings.session_hash is
  'Empreinte de ce que tient le navigateur. De la personne qui aide, rien.';
comment on column public.companion_filings.filed_at is 'Instant du dépôt.';
create index companion_filings_of_a_session on public.companion_filings (session_hash);
create index companion_filings_by_age on public.companion_filings (commune_id, filed_at);

alter table public.help_sessions enable row level security;
alter table public.helped_filings enable row level security;
alter table public.companion_filings enable row level security;
revoke all on public.help_sessions, public.helped_filings, public.companion_filings
  from public, anon, authenticated, service_role;

create function private.help_closes_at(session public.help_sessions)
returns timestamptz
language sql
immutable
set search_path = ''
return least(
  session.last_seen_at + interval '15 minutes', session.started_at + interval '4 hours'
);
comment on function private.help_closes_at(public.help_sessions) is
  'Instant où une séance se ferme sans geste de personne.';

create function private.helping(commune text, filing jsonb)
returns public.help_sessions
language plpgsql
set search_path = ''
as $$
declare
  session public.help_sessions;
  came timestamptz;
begin
  if filing ->> 'help' is null or exists (
    -- What was stored before is never refused.
    select from public.submissions s
    where s.commune_id = commune and s.submission_key = (filing ->> 'submissionKey')::uuid
  ) then
    return null;
  end if;
  -- What waited for the database came while the session was open.
  came := least(coalesce((filing ->> 'registeredAt')::timestamptz, now()), now());
  select h.* into session from public.help_sessions h
  where h.session_hash = filing ->> 'help' and h.commune_id = commune
    and came between h.started_at - interval '1 minute'
      and coalesce(h.ended_at, private.help_closes_at(h))
  for update;
  if not found then perform private.refuse('PV522'); end if;
  -- What waited carries its mandate: by now the session has forgotten it, or has another one.
  if filing ->> 'registeredAt' is not null then
    session.mandate_id := (filing ->> 'mandate')::uuid;
  end if;
  if session.mandate_id is not null and not exists (
    select from public.mandates m
    join public.mandate_procedures p on p.mandate_id = m.id
    where m.id = session.mandate_id and m.commune_id = session.commune_id
      and m.structure_slug = session.structure_slug
      and private.was_in_force(m, came)
      and p.procedure_slug = filing ->> 'procedure' and coalesce(p.revoked_at, 'infinity') > came
  ) then
    perform private.refuse('PV521');
  end if;
  if exists (
    select from public.agents a
    where a.id = session.mediator_id
      and array[lower(filing ->> 'contactEmail'), lower(filing ->> 'representedEmail')]
        && (session.contacts || a.email)
  ) then
    perform private.refuse('PV523');
  end if;
  if filing ->> 'contactPhone' = any (session.contacts) then
    perform private.refuse('PV523', 'phone');
  end if;
  return session;
end
$$;
comment on function private.helping(text, jsonb) is
  'La séance d’aide où un envoi est fait, si elle le permet. Rien quand personne n’aide, ou quand il est déjà enregistré.';

create function private.note_help(help_hash text, request public.submissions)
returns void
language plpgsql
set search_path = ''
as $$
declare
  is_open constant boolean := exists (
    select from public.help_sessions h
    where h.session_hash = note_help.help_hash
      and h.ended_at is null and private.help_closes_at(h) > now()
  );
begin
  update public.help_sessions h
  -- Beyond what is counted, a filing is stored all the same.
  set procedures = (h.procedures || request.procedure_slug)[:100],
      -- What is stored later opens no session again.
      last_seen_at = case when is_open then now() else h.last_seen_at end
  where h.session_hash = note_help.help_hash;
  if is_open then
    insert into public.helped_filings (submission_id, session_hash)
    values (request.id, note_help.help_hash);
  else
    -- The person has gone: its page, in the history of the browser, opens nothing.
    update public.request_addresses a set closed_at = now()
    where a.submission_id = request.id and a.medium in ('page', 'code') and a.closed_at is null;
  end if;
end
$$;
comment on function private.note_help(text, public.submissions) is
  'Note dans la séance ce qui vient d’y être déposé.';

create function private.close_companion(commune text, session_hash text, before timestamptz)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  gone integer;
begin
  with closed as (
    delete from public.companion_filings f
    where f.commune_id = close_companion.commune
      and (f.session_hash = close_companion.session_hash or f.filed_at < close_companion.before)
    returning f.submission_id
  )
  update public.request_addresses a set closed_at = now()
  from closed
  where a.submission_id = closed.submission_id
    and a.medium in ('page', 'code') and a.closed_at is null;
  get diagnostics gone = row_count;
  return gone;
end
$$;
comment on function private.close_companion(text, text, timestamptz) is
  'Ferme les pages de ce qui a été déposé avec une aide sans compte : celle que tient un navigateur, ou les anciennes. Rend combien.';

create function public.end_companion(session_hash text)
returns void
language sql
security definer
set search_path = ''
as $$
  select private.close_companion(
    private.required_commune(), end_companion.session_hash, '-infinity'
  )
$$;
comment on function public.end_companion(text) is
  'Ferme les pages des reçus d’une personne aidée sans compte, quand elle termine.';
grant execute on function public.end_companion(text) to intake;

create function private.mediator()
returns public.agents
language plpgsql
stable
set search_path = ''
as $$
declare
  found_one public.agents;
begin
  select a.* into found_one from public.agents a where a.id = (private.live_session()).agent_id;
  if found_one.structure_slug is null then perform private.refuse('PV520'); end if;
  return found_one;
end
$$;
comment on function private.mediator() is 'Le médiateur de la session que nomme le jeton.';

create function private.own_help(help_hash text)
returns public.help_sessions
language plpgsql
set search_path = ''
as $$
declare
  mediator constant public.agents := private.mediator();
  found_one public.help_sessions;
begin
  select h.* into found_one from public.help_sessions h
  where h.session_hash = own_help.help_hash and h.mediator_id = mediator.id
    and h.ended_at is null and private.help_closes_at(h) > now()
  for update;
  if not found then perform private.refuse('PV522'); end if;
  return found_one;
end
$$;
comment on function private.own_help(text) is 'La séance en cours de ce médiateur.';

create function private.close_help(session public.help_sessions)
returns void
language plpgsql
set search_path = ''
as $$
begin
  -- The page of a receipt opens nothing more; the paper and its code do.
  update public.request_addresses a set closed_at = now()
  from public.helped_filings f
  where f.session_hash = session.session_hash and a.submission_id = f.submission_id
    and a.medium in ('page', 'code') and a.closed_at is null;
  delete from public.helped_filings f where f.session_hash = session.session_hash;
  update public.help_sessions h
  set mandate_id = null,
      -- Left open, it lasted until the last touch.
      ended_at = coalesce(h.ended_at, least(now(), private.help_closes_at(h)))
  where h.session_hash = session.session_hash;
end
$$;
comment on function private.close_help(public.help_sessions) is
  'Ferme une séance : les pages des reçus ne s’ouvrent plus, et elle oublie de qui il s’agissait.';

reset role;
