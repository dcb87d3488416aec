/*
 * Agents, and what each may do in which service. Grants are read at each call: nothing of them is kept
 * in a token or in a cookie.
 */

set role parvis_owner;

create table public.agents (
  id uuid primary key default gen_random_uuid(),
  commune_id text not null references public.communes (id),
  kind text not null default 'agent' check (kind in ('agent', 'editor', 'dpo', 'mediator')),
  email text not null check (private.is_email(email) and email = lower(email)),
  name text not null check (length(trim(name)) between 1 and 120),
  quality text check (length(trim(quality)) between 1 and 120),
  structure_slug text check (structure_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  issuer text check (length(issuer) <= 500),
  subject text check (length(subject) <= 500),
  invited_at timestamptz not null default now(),
  bound_at timestamptz,
  ended_at timestamptz,
  constraint an_identity_is_whole check (
    (issuer is null) = (subject is null) and (issuer is null) = (bound_at is null)
  ),
  constraint a_structure_has_mediators check (structure_slug is null or kind = 'mediator'),
  constraint an_identity_is_one_agent unique (commune_id, issuer, subject)
);
comment on table public.agents is
  'Agents de la commune : qui peut entrer au bureau. Aucun mot de passe.';
comment on column public.agents.id is 'Identifiant de l’agent, dans le journal.';
comment on column public.agents.commune_id is 'Commune où il travaille.';
comment on column public.agents.kind is
  'Agent, rédacteur, délégué à la protection des données, ou médiateur numérique.';
comment on column public.agents.email is
  'Adresse professionnelle, en minuscules : celle de l’invitation. Donnée personnelle.';
comment on column public.agents.name is
  'Prénom et nom, tels que la personne les lit (CRPA, L. 111-2). Donnée personnelle.';
comment on column public.agents.quality is 'Qualité dans laquelle il agit (CRPA, L. 111-2).';
comment on column public.agents.structure_slug is
  'Structure d’un médiateur : le lieu d’aide où il reçoit. Il n’entre pas au bureau.';
comment on column public.agents.issuer is 'Fournisseur d’identité ; vide avant la première connexion.';
comment on column public.agents.subject is
  'Identifiant chez ce fournisseur ; vide avant la première connexion.';
comment on column public.agents.invited_at is 'Instant de la dernière invitation.';
comment on column public.agents.bound_at is 'Instant où cette identité lui a été reconnue.';
comment on column public.agents.ended_at is 'Instant où il a cessé, ou cessera, d’entrer au bureau.';

create unique index agents_by_email on public.agents (commune_id, email) where ended_at is null;

create table public.agent_grants (
  id bigint generated always as identity primary key,
  commune_id text not null references public.communes (id),
  agent_id uuid not null references public.agents (id),
  service_slug text check (service_slug ~ '^[a-z][a-z0-9-]{0,199}$'),
  sector text check (sector ~ '^[a-z][a-z-]{0,59}$'),
  level text not null check (level in ('read', 'process', 'supervise')),
  granted_at timestamptz not null default now(),
  granted_by text check (length(granted_by) <= 100),
  ends_on date check (isfinite(ends_on)),
  ended_at timestamptz,
  constraint a_grant_is_in_one_place check (num_nonnulls(service_slug, sector) = 1)
);
comment on table public.agent_grants is
  'Droits des agents, dans un service ou dans un secteur. Un droit repris reste ici, avec l’instant où il l’a été.';
comment on column public.agent_grants.id is 'Ordre des droits.';
comment on column public.agent_grants.commune_id is 'Commune de l’agent.';
comment on column public.agent_grants.agent_id is 'Agent.';
comment on column public.agent_grants.service_slug is
  'Service où il a ce droit ; vide quand c’est un secteur.';
comment on column public.agent_grants.sector is
  'Secteur où il a ce droit, dans tous les services ; vide quand c’est un service.';
comment on column public.agent_grants.level is
  'Lire, instruire, encadrer : chacun contient les précédents.';
comment on column public.agent_grants.granted_at is 'Instant où le droit a été donné.';
comment on column public.agent_grants.granted_by is 'Qui l’a donné, d’après son jeton.';
comment on column public.agent_grants.ends_on is 'Dernier jour du droit, quand il en a un.';
comment on column public.agent_grants.ended_at is 'Instant où il a été repris, ou remplacé.';

create unique index one_grant_for_a_service
  on public.agent_grants (agent_id, service_slug) where ended_at is null;
create unique index one_grant_for_a_sector
  on public.agent_grants (agent_id, sector) where ended_at is null;

create table public.agent_links (
  agent_id uuid not null references public.agents (id),
  commune_id text not null references public.communes (id),
  issuer text not null check (length(issuer) <= 500),
  subject text not null check (length(subject) <= 500),
  asked_at timestamptz not null default now(),
  primary key (agent_id, issuer, subject)
);
comment on table public.agent_links is
  'Identités inconnues, venues avec l’adresse d’un agent connu : elles attendent la parole de qui administre.';
comment on column public.agent_links.agent_id is 'Agent dont c’est l’adresse.';
comment on column public.agent_links.commune_id is 'Commune de l’agent.';
comment on column public.agent_links.issuer is 'Fournisseur d’identité.';
comment on column public.agent_links.subject is 'Identifiant chez ce fournisseur.';
comment on column public.agent_links.asked_at is 'Instant de la dernière tentative.';

alter table public.agents enable row level security;
alter table public.agent_grants enable row level security;
alter table public.agent_links enable row level security;
revoke all on public.agents, public.agent_grants, public.agent_links
  from public, anon, authenticated, service_role;

-- Colleagues, to name who has a request in charge: neither their address nor their identity.
grant select (id, commune_id, kind, name, quality, ended_at) on public.agents to agent;
create policy "agents see the names of their colleagues"
  on public.agents for select to agent
  using (commune_id = (select private.claim('commune')));
grant select (commune_id, agent_id, service_slug, sector, level, ends_on, ended_at)
  on public.agent_grants to agent;
create policy "agents see who works in their services"
  on public.agent_grants for select to agent
  using (
    commune_id = (select private.claim('commune'))
    and (
      service_slug = any ((select private.claimed_services() || private.entered_services())::text[])
      or sector = any ((select private.entered_sectors())::text[])
    )
  );

create function private.is_live(grant_row public.agent_grants)
returns boolean
language sql
stable
set search_path = ''
return grant_row.ended_at is null and (
  grant_row.ends_on is null
  or grant_row.ends_on >= (now() at time zone 'Europe/Paris')::date
);
comment on function private.is_live(public.agent_grants) is 'Si un droit vaut aujourd’hui.';

create function private.held_services(agent uuid, lowest text)
returns table (service_slug text, level text, granted_at timestamptz)
language sql
stable
set search_path = ''
as $$
  with held as (
    select g.service_slug, g.sector, g.granted_at,
           array_position(array['read', 'process', 'supervise'], g.level) as rank
    from public.agent_grants g
    where g.agent_id = held_services.agent and g.ended_at is null and private.is_live(g)
  ), whole as (
    select h.service_slug, h.rank, h.granted_at from held h where h.service_slug is not null
    union all
    -- By sectors, a service is whole when none of them is missing.
    select k.service_slug, min(h.rank), max(h.granted_at)
    from public.agents a
    join public.service_sectors k on k.commune_id = a.commune_id and k.is_published
    left join held h on h.sector = k.sector
    where a.id = held_services.agent and exists (select from held s where s.sector is not null)
    group by k.service_slug
    having count(*) = count(h.sector)
  )
  select w.service_slug, (array['read', 'process', 'supervise'])[max(w.rank)], min(w.granted_at)
  from whole w
  group by w.service_slug
  having max(w.rank) >= array_position(array['read', 'process', 'supervise'], held_services.lowest)
$$;
comment on function private.held_services(uuid, text) is
  'Services où un agent a aujourd’hui ce droit, ou un plus grand, sur tout : en propre, ou par tous leurs secteurs.';

create function private.find_agent(email text)
returns public.agents
language plpgsql
stable
set search_path = ''
as $$
declare
  found_one public.agents;
begin
  select a.* into found_one from public.agents a
  where a.commune_id = private.required_commune()
    and a.email = lower(trim(find_agent.email))
    and a.ended_at is null;
  if not found then perform private.refuse('PV461'); end if;
  return found_one;
end
$$;
comment on function private.find_agent(text) is 'L’agent en fonction qui a cette adresse.';

create function private.may_hold_services(kind text)
returns boolean
language sql
immutable
set search_path = ''
return kind in ('agent', 'mediator');
comment on function private.may_hold_services(text) is
  'Si un agent de ce genre instruit des demandes, ou les lit.';

create function public.invite_agent(agent jsonb)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  is_new boolean;
  invited_as constant text := coalesce(agent ->> 'kind', 'agent');
begin
  -- Invited again, a name is put right; an identity that was recognised stays.
  insert into public.agents as known (commune_id, email, name, quality, kind, structure_slug)
  values (
    private.required_commune(), lower(trim(agent ->> 'email')), agent ->> 'name',
    agent ->> 'quality', invited_as, agent ->> 'structure'
  )
  on conflict (commune_id, email) where ended_at is null do update
  set name = excluded.name, quality = excluded.quality, kind = excluded.kind,
    structure_slug = case
      when excluded.kind = 'mediator'
      then coalesce(excluded.structure_slug, known.structure_slug)
    end,
    invited_at = now()
  returning xmax = 0 into is_new;
  -- Whoever only writes content, watches over data or helps elsewhere from now on, keeps no service.
  if not private.may_hold_services(invited_as) or agent ->> 'structure' is not null then
    perform public.withdraw_service(agent ->> 'email', null);
  end if;
  return case when is_new then 'invited' else 'renewed' end;
end
$$;
comment on function public.invite_agent(jsonb) is
  'Inscrit un agent : à sa première connexion, son identité lui est reconnue par son adresse. Inscrit à nouveau, met à jour son nom, sa qualité et son invitation.';
grant execute on function public.invite_agent(jsonb) to agent_keeper;

create function public.grant_service(email text, service text, level text, ends_on date)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  agent constant public.agents := private.find_agent(email);
begin
  -- Whoever only writes content, watches over data or helps elsewhere processes nothing.
  if not private.may_hold_services(agent.kind) or agent.structure_slug is not null then perform private.refuse('PV462'); end if;
  update public.agent_grants g set ended_at = now()
  where g.agent_id = agent.id and g.service_slug = grant_service.service and g.ended_at is null;
  insert into public.agent_grants
    (commune_id, agent_id, service_slug, level, ends_on, granted_by)
  values (
    agent.commune_id, agent.id, grant_service.service, grant_service.level, grant_service.ends_on,
    private.claim('sub')
  );
end
$$;
comment on function public.grant_service(text, text, text, date) is
  'Donne à un agent un droit dans un service ; celui qu’il y avait est remplacé.';
grant execute on function public.grant_service(text, text, text, date) to agent_keeper;

create function public.grant_sector(email text, sector text, level text, ends_on date)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  agent constant public.agents := private.find_agent(email);
begin
  if not private.may_hold_services(agent.kind) or agent.structure_slug is not null then perform private.refuse('PV462'); end if;
  update public.agent_grants g set ended_at = now()
  where g.agent_id = agent.id and g.sector = grant_sector.sector and g.ended_at is null;
  insert into public.agent_grants (commune_id, agent_id, sector, level, ends_on, granted_by)
  values (
    agent.commune_id, agent.id, grant_sector.sector, grant_sector.level, grant_sector.ends_on,
    private.claim('sub')
  );
end
$$;
comment on function public.grant_sector(text, text, text, date) is
  'Donne à un agent un droit dans un secteur, sur les demandes de ce secteur dans tous les services ; celui qu’il y avait est remplacé.';
grant execute on function public.grant_sector(text, text, text, date) to agent_keeper;

create function public.withdraw_sector(email text, sector text)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  agent constant public.agents := private.find_agent(email);
  withdrawn integer;
begin
  update public.agent_grants g set ended_at = now()
  where g.agent_id = agent.id and g.ended_at is null and g.sector = withdraw_sector.sector;
  get diagnostics withdrawn = row_count;
  return withdrawn;
end
$$;
comment on function public.withdraw_sector(text, text) is
  'Reprend à un agent son droit dans un secteur. Rend combien.';
grant execute on function public.withdraw_sector(text, text) to agent_keeper;

create function public.withdraw_service(email text, service text)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  agent constant public.agents := private.find_agent(email);
  withdrawn integer;
begin
  update public.agent_grants g set ended_at = now()
  where g.agent_id = agent.id and g.ended_at is null
    and (withdraw_service.service is null or g.service_slug = withdraw_service.service);
  get diagnostics withdrawn = row_count;
  return withdrawn;
end
$$;
comment on function public.withdraw_service(text, text) is
  'Reprend à un agent son droit dans un service, ou tous ses droits, secteurs compris. Rend combien.';
grant execute on function public.withdraw_service(text, text) to agent_keeper;

create function public.end_agent(email text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  agent constant public.agents := private.find_agent(email);
begin
  update public.agents a set ended_at = now() where a.id = agent.id;
  update public.agent_grants g set ended_at = now()
  where g.agent_id = agent.id and g.ended_at is null;
  delete from public.agent_links l where l.agent_id = agent.id;
end
$$;
comment on function public.end_agent(text) is
  'Met fin à l’accès d’un agent : ses sessions ne valent plus, ses droits sont repris.';
grant execute on function public.end_agent(text) to agent_keeper;

create function public.link_agent(email text)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  agent constant public.agents := private.find_agent(email);
  asked public.agent_links;
begin
  select l.* into asked from public.agent_links l
  where l.agent_id = agent.id order by l.asked_at desc limit 1;
  if not found then return 'nothing'; end if;
  update public.agents a
  set issuer = asked.issuer, subject = asked.subject, bound_at = now()
  where a.id = agent.id;
  delete from public.agent_links l where l.agent_id = agent.id;
  update public.desk_sessions s set ended_at = now()
  where s.agent_id = agent.id and s.ended_at is null;
  return 'linked';
end
$$;
comment on function public.link_agent(text) is
  'Reconnaît à un agent l’identité qui attend, la dernière venue, à la place de l’ancienne. Ses sessions sont fermées.';
grant execute on function public.link_agent(text) to agent_keeper;

create function public.list_agents()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'email', a.email, 'name', a.name, 'quality', a.quality, 'kind', a.kind,
      'structure', a.structure_slug,
      'invitedAt', a.invited_at, 'boundAt', a.bound_at, 'endedAt', a.ended_at,
      'waitsSince', (select max(l.asked_at) from public.agent_links l where l.agent_id = a.id),
      'grants', (
        select coalesce(jsonb_agg(
          jsonb_build_object(
            'service', g.service_slug, 'sector', g.sector, 'level', g.level, 'endsOn', g.ends_on
          )
          order by g.service_slug, g.sector
        ), '[]')
        from public.agent_grants g where g.agent_id = a.id and private.is_live(g)
      )
    )
    order by a.ended_at nulls first, a.name
  ), '[]')
  from public.agents a
  where a.commune_id = private.required_commune()
$$;
comment on function public.list_agents() is
  'Les agents, leurs droits d’aujourd’hui, et ceux dont une nouvelle identité attend.';
grant execute on function public.list_agents() to agent_keeper;

reset role;
