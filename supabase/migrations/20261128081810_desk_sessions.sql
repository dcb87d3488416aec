/*
 * Sessions of the desk: a row, read at each click, so that it can be taken back. What the browser holds
 * is only an opaque name, known here by its digest.
 */

set role parvis_owner;

create table public.sign_ins (
  attempt_hash text not null check (attempt_hash ~ '^[0-9a-f]{64}$'),
  commune_id text not null references public.communes (id),
  return_to text not null check (return_to ~ '^/(bureau|mediation)/' and length(return_to) <= 2000),
  started_at timestamptz not null default now(),
  primary key (commune_id, attempt_hash)
);
comment on table public.sign_ins is
  'Connexions commencées chez le fournisseur d’identité : dix minutes, et une seule fois.';
comment on column public.sign_ins.attempt_hash is
  'Empreinte du nom que tient le navigateur : état, nonce et vérificateur en sont tirés.';
comment on column public.sign_ins.commune_id is 'Commune du bureau.';
comment on column public.sign_ins.return_to is 'Page du bureau, ou de la médiation, où revenir.';
comment on column public.sign_ins.started_at is 'Instant du départ.';

create index sign_ins_by_age on public.sign_ins (started_at);

create table public.desk_sessions (
  session_hash text primary key check (session_hash ~ '^[0-9a-f]{64}$'),
  commune_id text not null references public.communes (id),
  agent_id uuid not null references public.agents (id),
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  ended_at timestamptz,
  acr text not null check (length(acr) <= 200),
  amr text[] not null check (cardinality(amr) <= 20),
  id_token text check (length(id_token) <= 20000),
  kept_form text check (length(kept_form) <= 1000000)
);
comment on table public.desk_sessions is
  'Sessions du bureau : trente minutes sans clic, dix heures en tout. Qui est entré, et quand, se garde un an.';
comment on column public.desk_sessions.session_hash is 'Empreinte du nom que tient le navigateur.';
comment on column public.desk_sessions.commune_id is 'Commune du bureau.';
comment on column public.desk_sessions.agent_id is 'Agent.';
comment on column public.desk_sessions.started_at is 'Instant de la connexion.';
comment on column public.desk_sessions.last_seen_at is 'Dernier clic.';
comment on column public.desk_sessions.ended_at is
  'Instant où elle a été fermée par l’agent, ou par qui administre.';
comment on column public.desk_sessions.acr is 'Niveau que le fournisseur d’identité a garanti.';
comment on column public.desk_sessions.amr is 'Moyens dont l’agent s’est servi pour se connecter.';
comment on column public.desk_sessions.id_token is
  'Jeton d’identité, scellé : il ne sert qu’à se déconnecter chez le fournisseur.';
comment on column public.desk_sessions.kept_form is
  'Ce que l’agent écrivait quand sa session s’est fermée, scellé. Rendu à lui seul, dans les douze heures.';

create index desk_sessions_of_an_agent on public.desk_sessions (agent_id);
create index desk_sessions_by_age on public.desk_sessions (started_at);

alter table public.sign_ins enable row level security;
alter table public.desk_sessions enable row level security;
revoke all on public.sign_ins, public.desk_sessions from public, anon, authenticated, service_role;

create function private.closes_at(session public.desk_sessions)
returns timestamptz
language sql
immutable
set search_path = ''
return least(
  session.last_seen_at + interval '30 minutes', session.started_at + interval '10 hours'
);
comment on function private.closes_at(public.desk_sessions) is
  'Instant où une session se ferme si nul ne clique.';

create function private.live_session()
returns public.desk_sessions
language sql
stable
security definer
set search_path = ''
as $$
  select s.*
  from public.desk_sessions s
  join public.agents a on a.id = s.agent_id
  where s.session_hash = private.claim('session')
    and s.commune_id = private.claim('commune')
    and s.ended_at is null
    and private.closes_at(s) > now()
    and (a.ended_at is null or a.ended_at > now())
    -- Mediators of a structure have pages of their own, and the desk is none of them.
    and (a.structure_slug is not null) = (private.claim('role') = 'mediator')
$$;
comment on function private.live_session() is
  'La session que nomme le jeton, si elle vaut encore, pour un agent au bureau ou pour un médiateur de structure.';

create function private.session_agent()
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select (private.live_session()).agent_id::text
$$;
comment on function private.session_agent() is 'L’agent de la session que nomme le jeton.';

create function private.granted_services(lowest text)
returns text[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(g.service_slug), '{}')
  from public.agent_grants g
  -- Once, and not for each grant of the commune.
  where g.agent_id = (select private.actor_id())::uuid
    and g.service_slug is not null and g.ended_at is null and private.is_live(g)
    and array_position(array['read', 'process', 'supervise'], g.level)
      >= array_position(array['read', 'process', 'supervise'], granted_services.lowest)
$$;
comment on function private.granted_services(text) is
  'Services où l’agent de la session, ou du lot, a ce droit, ou un plus grand.';

create function private.granted_whole(lowest text)
returns text[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(h.service_slug), '{}')
  from private.held_services(private.actor_id()::uuid, lowest) as h
$$;
comment on function private.granted_whole(text) is
  'Services où l’agent de la session, ou du lot, a ce droit, ou un plus grand, en propre ou par tous leurs secteurs.';

create function private.granted_sectors(lowest text)
returns text[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(g.sector), '{}')
  from public.agent_grants g
  -- Once, and not for each grant of the commune.
  where g.agent_id = (select private.actor_id())::uuid
    and g.sector is not null and g.ended_at is null and private.is_live(g)
    and array_position(array['read', 'process', 'supervise'], g.level)
      >= array_position(array['read', 'process', 'supervise'], granted_sectors.lowest)
$$;
comment on function private.granted_sectors(text) is
  'Secteurs où l’agent de la session, ou du lot, a ce droit, ou un plus grand.';
grant execute on function
  private.session_agent(), private.granted_services(text), private.granted_whole(text),
  private.granted_sectors(text)
  to agent;

create function public.begin_sign_in(attempt_hash text, return_to text)
returns void
language sql
security definer
set search_path = ''
as $$
  delete from public.sign_ins s where s.started_at < now() - interval '10 minutes';
  insert into public.sign_ins (attempt_hash, commune_id, return_to)
  values (begin_sign_in.attempt_hash, private.required_commune(), begin_sign_in.return_to)
$$;
comment on function public.begin_sign_in(text, text) is 'Note qu’une connexion commence.';
grant execute on function public.begin_sign_in(text, text) to desk_door;

create function public.take_sign_in(attempt_hash text)
returns text
language sql
security definer
set search_path = ''
as $$
  delete from public.sign_ins s
  where s.attempt_hash = take_sign_in.attempt_hash
    and s.commune_id = private.required_commune()
    and s.started_at >= now() - interval '10 minutes'
  returning s.return_to
$$;
comment on function public.take_sign_in(text) is
  'Reprend une connexion commencée il y a moins de dix minutes : la page où revenir. Une seule fois.';
grant execute on function public.take_sign_in(text) to desk_door;

create function private.recognise(session jsonb)
returns public.agents
language plpgsql
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  known public.agents;
begin
  select a.* into known from public.agents a
  where a.commune_id = commune
    and a.issuer = session ->> 'issuer' and a.subject = session ->> 'subject';
  if found then return known; end if;
  -- The first sign-in of whoever was invited less than ninety days ago: nobody else has this address.
  update public.agents a
  set issuer = session ->> 'issuer', subject = session ->> 'subject', bound_at = now()
  where a.commune_id = commune and a.email = lower(session ->> 'email')
    and a.subject is null and a.ended_at is null and a.invited_at > now() - interval '90 days'
  returning a.* into known;
  if found then return known; end if;
  -- Never by the address alone: another person may have it now, and a provider may be another.
  insert into public.agent_links as l (agent_id, commune_id, issuer, subject)
  select a.id, commune, session ->> 'issuer', session ->> 'subject'
  from public.agents a
  where a.commune_id = commune and a.email = lower(session ->> 'email')
    and a.subject is not null and a.ended_at is null
  on conflict (agent_id, issuer, subject) do update set asked_at = now();
  return null;
end
$$;
comment on function private.recognise(jsonb) is
  'L’agent qui a cette identité. À la première connexion d’un agent invité, elle lui est reconnue par son adresse ; ensuite, une autre identité avec son adresse attend la parole de qui administre.';

create function public.open_session(session jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  agent constant public.agents := private.recognise(session);
  earlier public.desk_sessions;
  kept text;
begin
  if agent.id is null then
    return jsonb_build_object('outcome', case
      when exists (
        select from public.agent_links l
        where l.commune_id = private.required_commune()
          and l.issuer = session ->> 'issuer' and l.subject = session ->> 'subject'
      ) then 'waits' else 'unknown'
    end);
  end if;
  if agent.ended_at <= now() then return jsonb_build_object('outcome', 'ended'); end if;
  -- The browser held another session: it is over. What was being written goes to the same agent alone.
  update public.desk_sessions s
  set ended_at = coalesce(s.ended_at, now()), id_token = null
  where s.session_hash = session ->> 'earlier' and s.commune_id = agent.commune_id
  returning s.* into earlier;
  if earlier.agent_id = agent.id and earlier.last_seen_at > now() - interval '12 hours' then
    kept := earlier.kept_form;
  end if;
  update public.desk_sessions s set kept_form = null where s.session_hash = earlier.session_hash;
  insert into public.desk_sessions
    (session_hash, commune_id, agent_id, acr, amr, id_token, kept_form)
  values (
    session ->> 'hash', agent.commune_id, agent.id, session ->> 'acr',
    array(select jsonb_array_elements_text(session -> 'amr')), session ->> 'idToken', kept
  );
  return jsonb_build_object(
    'outcome', 'opened', 'hasKept', kept is not null, 'structure', agent.structure_slug
  );
end
$$;
comment on function public.open_session(jsonb) is
  'Ouvre une session à l’agent qui a cette identité, et ferme celle que tenait son navigateur. Sinon, dit pourquoi.';
grant execute on function public.open_session(jsonb) to desk_door;

create function public.keep_form(session_hash text, form text)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.desk_sessions s set kept_form = keep_form.form
  where s.session_hash = keep_form.session_hash
    and s.commune_id = private.required_commune()
    and s.last_seen_at > now() - interval '12 hours';
  return found;
end
$$;
comment on function public.keep_form(text, text) is
  'Garde ce que l’agent envoyait quand sa session s’est fermée. Dit faux si elle est inconnue, ou trop vieille.';
grant execute on function public.keep_form(text, text) to desk_door;

create function public.end_session(session_hash text)
returns text
language sql
security definer
set search_path = ''
as $$
  with ended as (
    select s.session_hash, s.id_token from public.desk_sessions s
    where s.session_hash = end_session.session_hash
      and s.commune_id = private.required_commune()
    for update
  )
  update public.desk_sessions s
  set ended_at = coalesce(s.ended_at, now()), id_token = null, kept_form = null
  from ended
  where s.session_hash = ended.session_hash
  returning ended.id_token
$$;
comment on function public.end_session(text) is
  'Ferme une session, et rend de quoi se déconnecter chez le fournisseur d’identité.';
grant execute on function public.end_session(text) to desk_door;

create function public.enter_desk(is_click boolean)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  live public.desk_sessions := private.live_session();
begin
  if live.session_hash is null then return null; end if;
  -- What a page asks by itself keeps no session open.
  if is_click then
    update public.desk_sessions s set last_seen_at = now()
    where s.session_hash = live.session_hash
    returning s.* into live;
  end if;
  return (
    select jsonb_build_object(
      'agent', a.id, 'name', a.name, 'quality', a.quality, 'kind', a.kind,
      'closesAt', private.closes_at(live),
      'rights', (
        select coalesce(jsonb_object_agg(h.service_slug, h.level), '{}')
        from private.held_services(a.id, 'read') as h
      ),
      'sectors', (
        select coalesce(jsonb_object_agg(g.sector, g.level), '{}')
        from public.agent_grants g
        where g.agent_id = a.id and g.sector is not null and private.is_live(g)
      )
    )
    from public.agents a where a.id = live.agent_id
  );
end
$$;
comment on function public.enter_desk(boolean) is
  'Qui est l’agent de la session, et ce qu’il peut faire à cet instant. Un clic la prolonge. Rien, si elle est fermée.';

create function public.read_kept_form()
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select (private.live_session()).kept_form
$$;
comment on function public.read_kept_form() is
  'Ce que l’agent de la session envoyait quand la précédente s’est fermée, scellé.';

create function public.forget_kept_form()
returns void
language sql
security definer
set search_path = ''
as $$
  update public.desk_sessions s set kept_form = null
  where s.session_hash = (private.live_session()).session_hash
$$;
comment on function public.forget_kept_form() is 'Oublie ce qui était gardé pour l’agent de la session.';
grant execute on function
  public.enter_desk(boolean), public.read_kept_form(), public.forget_kept_form()
  to agent;

reset role;
