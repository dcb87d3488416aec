/*
 * What a mediator does: enters, opens a session with a person, writes their mandate, ends. Each function
 * reads the session of the mediator first, and reaches nothing of another structure.
 */

set role parvis_owner;

create function public.enter_mediation(is_click boolean)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  live public.desk_sessions := private.live_session();
begin
  if live.session_hash is null then return null; end if;
  if is_click then
    update public.desk_sessions s set last_seen_at = now()
    where s.session_hash = live.session_hash
    returning s.* into live;
  end if;
  return (
    select jsonb_build_object(
      'name', a.name, 'structure', a.structure_slug, 'closesAt', private.closes_at(live)
    )
    from public.agents a where a.id = live.agent_id
  );
end
$$;
comment on function public.enter_mediation(boolean) is
  'Qui est le médiateur de la session, et sa structure. Un clic la prolonge. Rien, si elle est fermée.';

create function public.open_help(help_hash text, earlier text, contacts text[] default '{}')
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  mediator constant public.agents := private.mediator();
  before public.help_sessions;
begin
  -- The browser held another: whoever was there before has gone.
  for before in
    select h.* from public.help_sessions h
    where h.session_hash = open_help.earlier and h.commune_id = mediator.commune_id for update
  loop
    perform private.close_help(before);
  end loop;
  insert into public.help_sessions (
    session_hash, commune_id, structure_slug, mediator_id, contacts
  )
  values (
    open_help.help_hash, mediator.commune_id, mediator.structure_slug, mediator.id,
    open_help.contacts
  );
end
$$;
comment on function public.open_help(text, text, text[]) is
  'Ouvre une séance avec une personne, et ferme celle que tenait le navigateur. Les courriels et téléphones de la structure y sont refusés comme ceux de la personne.';

create function public.read_help(help_hash text, is_touch boolean)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  session public.help_sessions := private.own_help(read_help.help_hash);
begin
  if is_touch then
    update public.help_sessions h set last_seen_at = now()
    where h.session_hash = session.session_hash returning h.* into session;
  end if;
  return jsonb_build_object(
    'closesAt', private.help_closes_at(session),
    'mandate', (
      select private.told_mandate(m) from public.mandates m
      where m.id = session.mandate_id and private.is_in_force(m)
    ),
    'filed', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'submissionKey', s.submission_key, 'reference', s.reference,
          'procedure', s.procedure_slug
        )
        order by s.stored_at
      ), '[]')
      from public.helped_filings f join public.submissions s on s.id = f.submission_id
      where f.session_hash = session.session_hash
    )
  );
end
$$;
comment on function public.read_help(text, boolean) is
  'La séance en cours : son mandat, et ce qui y a été déposé. Un geste la prolonge.';

create function public.note_explained(help_hash text, procedure text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  session constant public.help_sessions := private.own_help(note_explained.help_hash);
begin
  update public.help_sessions h
  set procedures = h.procedures || note_explained.procedure, last_seen_at = now()
  where h.session_hash = session.session_hash
    and not (note_explained.procedure = any (h.procedures))
    and cardinality(h.procedures) < 100;
end
$$;
comment on function public.note_explained(text, text) is
  'Note une démarche qui a été expliquée, pour compter.';

create function public.take_help_text(help_hash text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  session constant public.help_sessions := private.own_help(take_help_text.help_hash);
begin
  if session.texts_sent >= 3 or (
    select sum(h.texts_sent) >= 60 from public.help_sessions h
    where h.mediator_id = session.mediator_id and h.started_at > now() - interval '1 day'
  ) then
    perform private.refuse('PV550');
  end if;
  update public.help_sessions h set texts_sent = h.texts_sent + 1, last_seen_at = now()
  where h.session_hash = session.session_hash;
end
$$;
comment on function public.take_help_text(text) is
  'Compte un SMS qui part de la séance, sans son numéro : trois par séance, soixante par médiateur et par jour.';

create function public.sign_mandate(help_hash text, mandate jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  session constant public.help_sessions := private.own_help(sign_mandate.help_hash);
  key constant uuid := (mandate ->> 'key')::uuid;
begin
  if coalesce(jsonb_array_length(mandate -> 'procedures'), 0) not between 1 and 100 then
    perform private.refuse('PV524');
  end if;
  insert into public.mandates (
    id, commune_id, structure_slug, mediator_id, number, code_hash, quality, first_name, last_name,
    proof, is_unprotected, may_follow, text_version, text_digest, ends_on, kept_for
  )
  values (
    key, session.commune_id, session.structure_slug, session.mediator_id, mandate ->> 'number',
    mandate ->> 'codeHash', mandate ->> 'quality', mandate ->> 'firstName', mandate ->> 'lastName',
    mandate ->> 'proof', (mandate ->> 'isUnprotected')::boolean,
    (mandate ->> 'mayFollow')::boolean, mandate ->> 'textVersion', mandate ->> 'textDigest',
    (mandate ->> 'endsOn')::date, (mandate ->> 'keptFor')::interval
  )
  on conflict (id) do nothing;
  if not found then
    -- Sent twice, it is signed already. Another one is opened by its code, and what was signed does not grow.
    if session.mandate_id is distinct from key then perform private.refuse('PV524'); end if;
    return;
  end if;
  insert into public.mandate_procedures (mandate_id, procedure_slug, commune_id)
  select distinct key, p, session.commune_id
  from jsonb_array_elements_text(mandate -> 'procedures') as p;
  update public.help_sessions h set mandate_id = key, last_seen_at = now()
  where h.session_hash = session.session_hash;
exception
  when integrity_constraint_violation then
    -- Postgres quotes the whole row in its log: a name has no place there.
    perform private.refuse('PV524');
end
$$;
comment on function public.sign_mandate(text, jsonb) is
  'Enregistre le mandat que la personne présente vient de donner, pour la séance en cours. Rejoué, ne fait rien de plus ; sous la clé d’un autre mandat, refusé.';

create function public.resume_mandate(help_hash text, number text, code_hash text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  session constant public.help_sessions := private.own_help(resume_mandate.help_hash);
  mandate constant public.mandates :=
    private.lock_mandate(resume_mandate.number, resume_mandate.code_hash);
begin
  -- Given to one structure, it is of no use to another.
  if mandate.structure_slug <> session.structure_slug then perform private.refuse('PV525'); end if;
  update public.help_sessions h set mandate_id = mandate.id, last_seen_at = now()
  where h.session_hash = session.session_hash;
  return private.told_mandate(mandate);
end
$$;
comment on function public.resume_mandate(text, text, text) is
  'Rouvre dans la séance un mandat donné à cette structure, avec le numéro et le code que la personne tient.';

create function public.stop_in_help(help_hash text, procedure text)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  session constant public.help_sessions := private.own_help(stop_in_help.help_hash);
  mandate public.mandates;
begin
  select m.* into mandate from public.mandates m
  where m.id = session.mandate_id and private.is_in_force(m) for update;
  if not found then perform private.refuse('PV525'); end if;
  return private.stop_mandate(mandate, stop_in_help.procedure);
end
$$;
comment on function public.stop_in_help(text, text) is
  'Retire une démarche du mandat de la séance, ou toutes, quand la personne le dit.';

create function public.end_help(help_hash text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  session public.help_sessions;
begin
  -- Over or not: whoever ends it closes what may still be open.
  select h.* into session from public.help_sessions h
  where h.session_hash = end_help.help_hash and h.commune_id = private.required_commune()
  for update;
  if found then perform private.close_help(session); end if;
end
$$;
comment on function public.end_help(text) is
  'Ferme une séance, pour qui en tient le nom : même quand la session du médiateur est finie.';

create function public.followed_requests()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'reference', s.reference, 'procedure', s.procedure_slug, 'state', s.state,
      'receivedOn', (s.received_at at time zone 'Europe/Paris')::date,
      'firstName', m.first_name, 'lastName', m.last_name, 'endsOn', m.ends_on
    )
    order by s.received_at desc
  ), '[]')
  from private.mediator() as who
  join public.mandates m
    on m.commune_id = who.commune_id and m.structure_slug = who.structure_slug
  join public.submissions s on s.mandate_id = m.id and s.structure_slug = m.structure_slug
  join public.mandate_procedures p
    on p.mandate_id = m.id and p.procedure_slug = s.procedure_slug and p.revoked_at is null
  where private.is_in_force(m) and m.may_follow and s.erased_at is null
$$;
comment on function public.followed_requests() is
  'Où en sont les demandes que la structure a déposées, tant que leur mandat vaut et si la personne l’a voulu. Jamais les réponses.';

create function public.help_activities(since date, until date)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'startedAt', h.started_at,
      'minutes', greatest(1, round(extract(epoch from
        coalesce(h.ended_at, private.help_closes_at(h)) - h.started_at) / 60)),
      'procedures', h.procedures
    )
    order by h.started_at
  ), '[]')
  from private.mediator() as who
  join public.help_sessions h
    on h.commune_id = who.commune_id and h.structure_slug = who.structure_slug
  where (h.started_at at time zone 'Europe/Paris')::date
      between help_activities.since and help_activities.until
    and (h.ended_at is not null or private.help_closes_at(h) <= now())
$$;
comment on function public.help_activities(date, date) is
  'Les séances finies de la structure, d’un jour à l’autre, sans aucun nom : pour ses comptes rendus.';

grant execute on function
  public.enter_mediation(boolean), public.open_help(text, text, text[]),
  public.read_help(text, boolean), public.note_explained(text, text),
  public.take_help_text(text), public.sign_mandate(text, jsonb),
  public.resume_mandate(text, text, text), public.stop_in_help(text, text),
  public.end_help(text), public.followed_requests(), public.help_activities(date, date)
  to mediator;

create function public.forget_help(today date, batch integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  session public.help_sessions;
  gone integer;
  more integer;
begin
  perform private.check_day(today);
  -- Left open by whoever walked away.
  for session in
    select h.* from public.help_sessions h
    where h.commune_id = commune and h.ended_at is null and private.help_closes_at(h) <= now()
    limit batch for update skip locked
  loop
    perform private.close_help(session);
  end loop;
  delete from public.help_sessions h where h.session_hash in (
    select o.session_hash from public.help_sessions o
    where o.commune_id = commune and o.started_at < now() - interval '2 years' limit batch
  );
  get diagnostics gone = row_count;
  delete from public.mandates m where m.id in (
    select o.id from public.mandates o
    where o.commune_id = commune
      and least(o.ends_on, (o.revoked_at at time zone 'Europe/Paris')::date) + o.kept_for < today
    limit batch
  );
  get diagnostics more = row_count;
  gone := gone + more;
  -- Left without a last button.
  return gone + private.close_companion(commune, null, now() - interval '4 hours');
end
$$;
comment on function public.forget_help(date, integer) is
  'Ferme les séances laissées ouvertes, et efface celles de plus de deux ans et les mandats dont la garde est finie. Rend combien.';
grant execute on function public.forget_help(date, integer) to maintenance;

reset role;
