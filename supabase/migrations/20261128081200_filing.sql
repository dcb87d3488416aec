/*
 * Filing: one call, one transaction. Everything is stored, or nothing is.
 */

set role parvis_owner;

create function private.join_attachments(commune text, submission_id uuid, attachment_ids uuid[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  joined integer;
begin
  -- Locked in one order, then marked: no purge and no taking back comes in between.
  perform from public.attachments a
  where a.commune_id = commune and a.id = any (attachment_ids)
  order by a.id for update;
  update public.attachments a
  set is_sent = true
  where a.commune_id = commune and a.id = any (attachment_ids) and a.state in ('pending', 'clean');
  get diagnostics joined = row_count;
  insert into public.submission_attachments (submission_id, attachment_id)
  select join_attachments.submission_id, a.id
  from public.attachments a
  where a.commune_id = commune and a.id = any (attachment_ids) and a.is_sent
  -- What a correction gives back, or a message carried, is there already.
  on conflict do nothing;
  delete from public.attachment_sources s where s.attachment_id = any (attachment_ids);
  if joined <> cardinality(attachment_ids) then perform private.refuse('PV103'); end if;
end
$$;
comment on function private.join_attachments(text, uuid, uuid[]) is
  'Lie à un envoi les fichiers qu’il nomme, tous ou aucun.';

create function private.store_filing(commune text, filing jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  helped record;
  is_assisted boolean;
  stored public.submissions;
  earlier record;
  refusal text;
  event_id bigint;
begin
  if jsonb_typeof(filing -> 'notices') is distinct from 'array'
    or jsonb_array_length(filing -> 'notices') > 10
  then
    perform private.refuse('PV301');
  end if;
  if coalesce(jsonb_array_length(filing -> 'codes'), 0) not between 1 and 10
    or coalesce(jsonb_array_length(filing -> 'addresses'), 0) not between 1 and 30
  then
    perform private.refuse('PV305');
  end if;
  if coalesce(jsonb_array_length(filing -> 'receipts'), 0) not between 1 and 2 then
    perform private.refuse('PV306');
  end if;

  select * into helped from private.helping(commune, filing);
  -- Without a mandate, the person files by themselves, with somebody at their side.
  is_assisted := helped.mandate_id is not null;

  perform private.keep_definition(
    commune, filing ->> 'procedure', filing ->> 'definitionVersion', filing ->> 'definition'
  );
  -- The service that the person reads on their receipt, and no other one.
  if exists (
    select from public.procedure_definitions d
    where d.commune_id = commune
      and d.slug = filing ->> 'procedure'
      and d.version = filing ->> 'definitionVersion'
      and d.definition #>> '{service,slug}' <> filing ->> 'service'
  ) then
    perform private.refuse('PV506');
  end if;

  -- Two sendings with one key at the same instant: the second waits here, then finds the first. No
  -- constraint is named, so that it waits even when both bring the same reference.
  insert into public.submissions (
    commune_id, submission_key, reference, procedure_slug, definition_version, sector, service_slug,
    kind, channel, received_at, silence_means, implicit_decision_on, clock, contact_way,
    contact_email, contact_phone, represented_way, represented_email, answers, answers_digest,
    delete_after, delete_by, proof_until, final_disposition, acknowledgement_due_on,
    entered_by, structure_slug, mandate_id
  )
  values (
    commune,
    (filing ->> 'submissionKey')::uuid,
    filing ->> 'reference',
    filing ->> 'procedure',
    filing ->> 'definitionVersion',
    filing ->> 'sector',
    filing ->> 'service',
    filing ->> 'kind',
    case when is_assisted then 'assisted' else filing ->> 'channel' end,
    (filing ->> 'receivedAt')::timestamptz,
    filing ->> 'silenceMeans',
    (filing ->> 'implicitDecisionOn')::date,
    case filing ->> 'silenceMeans' when 'none' then 'none' else 'running' end,
    filing ->> 'contactWay',
    filing ->> 'contactEmail',
    filing ->> 'contactPhone',
    filing ->> 'representedWay',
    filing ->> 'representedEmail',
    filing -> 'answers',
    filing ->> 'answersDigest',
    (filing ->> 'deleteAfter')::date,
    (filing ->> 'deleteAfter')::date,
    (filing ->> 'proofUntil')::date,
    filing ->> 'finalDisposition',
    (filing ->> 'acknowledgementDueOn')::date,
    case
      when private.acting() = 'agent' then filing ->> 'enteredBy'
      when is_assisted then (select a.name from public.agents a where a.id = helped.mediator_id)
    end,
    case when is_assisted then helped.structure_slug end,
    helped.mandate_id
  )
  on conflict do nothing
  returning * into stored;

  if stored.id is null then
    select s.reference, s.answers_digest = filing ->> 'answersDigest' as is_same
    into earlier
    from public.submissions s
    where s.commune_id = commune and s.submission_key = (filing ->> 'submissionKey')::uuid;
    if not found then perform private.refuse('PV101'); end if;
    if earlier.is_same is not true then perform private.refuse('PV102'); end if;
    return jsonb_build_object('outcome', 'replayed', 'reference', earlier.reference);
  end if;

  perform private.join_attachments(
    commune, stored.id,
    array(select jsonb_array_elements_text(coalesce(filing -> 'attachments', '[]'))::uuid)
  );

  perform private.write_secrets(commune, stored.id, filing -> 'codes', filing -> 'addresses');

  insert into public.journal (
    commune_id, submission_id, event, actor, actor_id, counts_on, details
  )
  values (
    commune, stored.id, 'submission.received',
    case when is_assisted then 'mediator' else coalesce(private.acting(), 'applicant') end,
    case when is_assisted then helped.mediator_id::text else private.actor_id() end,
    (stored.received_at at time zone 'Europe/Paris')::date,
    jsonb_strip_nulls(jsonb_build_object(
      'channel', stored.channel, 'structure', stored.structure_slug, 'receipt', filing -> 'receipts' -> -1 ->> 'kind',
      -- Whoever came, called or wrote to an agent.
      'present', case
        when private.acting() = 'agent' and filing ->> 'present' in ('person', 'other')
        then filing ->> 'present'
      end,
      -- Which rule applied, for whoever counts its days without its answers.
      'silenceCase', (filing ->> 'silenceCase')::integer,
      -- What the receipt says: no event moves the deletion past it.
      'deleteBy', stored.delete_by,
      -- A registration receipt was given first, at that instant (CRPA, R. 112-11-2).
      'registeredAt', to_char(
        (filing ->> 'registeredAt')::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'
      )
    ))
  )
  returning id into event_id;

  perform private.write_receipts(commune, stored.id, event_id, filing -> 'receipts');
  perform private.write_notices(commune, stored.id, filing -> 'notices');
  if helped.session_hash is not null then perform private.note_help(helped.session_hash, stored); end if;

  return jsonb_build_object('outcome', 'stored', 'reference', stored.reference);
exception
  -- Postgres quotes the whole row in its log: what a person wrote has no place there.
  when integrity_constraint_violation then
    get stacked diagnostics refusal = message_text;
    raise exception using errcode = sqlstate, message = refusal;
end
$$;
comment on function private.store_filing(text, jsonb) is
  'Enregistre un envoi, ses fichiers, ce qui l’ouvre, ses reçus, sa ligne de journal et ses avis. Rejouée avec la même clé, rend la même référence.';

create function public.file_submission(filing jsonb, quota jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  commune constant text := private.required_commune();
  filed jsonb;
  code text;
  wait text;
  strength text;
  stored uuid;
begin
  -- Before it is read: each part has its own limit, and all of them together come to less.
  if pg_column_size(filing) > 5000000 then perform private.refuse('PV302'); end if;
  begin
    perform private.take_filing(commune, filing ->> 'procedure', quota);
    filed := private.store_filing(commune, filing);
    if filed ->> 'outcome' = 'stored' then
      select s.id into stored from public.submissions s
      where s.commune_id = commune and s.submission_key = (filing ->> 'submissionKey')::uuid;
      perform private.note_source(commune, stored, quota);
      if private.is_abusive(commune, quota) then perform private.owe_nothing(commune, stored); end if;
      return filed;
    end if;
    perform private.refuse('PV900');
  exception
    -- What came before costs nothing: what was taken for it is given back.
    when sqlstate 'PV900' then return filed;
    when sqlstate 'PV201' or sqlstate 'PV202' then
      get stacked diagnostics
        code = returned_sqlstate, wait = pg_exception_detail, strength = pg_exception_hint;
  end;
  -- Nor is it ever refused: its receipt exists.
  if exists (
    select from public.submissions s
    where s.commune_id = commune and s.submission_key = (filing ->> 'submissionKey')::uuid
  ) then
    return private.store_filing(commune, filing);
  end if;
  return private.count_and_refuse(code, wait, filing ->> 'procedure', strength);
end
$$;
comment on function public.file_submission(jsonb, jsonb) is
  'Enregistre un envoi et tout ce qui va avec, s’il reste de la place pour lui, en une transaction. Sinon, dit combien de secondes attendre.';
grant execute on function public.file_submission(jsonb, jsonb) to intake;

create function public.enter_submission(filing jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
begin
  if pg_column_size(filing) > 5000000 then perform private.refuse('PV302'); end if;
  if not coalesce(private.reaches('read', filing ->> 'service', filing ->> 'sector'), false)
    or coalesce(filing ->> 'enteredBy', '') = '' or filing ->> 'channel' = 'online'
  then
    perform private.refuse('PV105');
  end if;
  if not private.reaches('process', filing ->> 'service', filing ->> 'sector') then
    perform private.refuse('PV410');
  end if;
  return private.store_filing(private.required_commune(), filing - 'help');
end
$$;
comment on function public.enter_submission(jsonb) is
  'Enregistre ce qui est arrivé par la poste, au guichet, au téléphone ou par courriel, pour un service de l’agent, qui est nommé. Sans quota.';
grant execute on function public.enter_submission(jsonb) to agent;

create function public.filed_with(submission_key uuid, answers_digest text)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case when s.answers_digest = filed_with.answers_digest then 'replayed' else 'conflict' end
  from public.submissions s
  where s.commune_id = private.required_commune()
    and s.submission_key = filed_with.submission_key
$$;
comment on function public.filed_with(uuid, text) is
  'Dit si un envoi porte déjà cette clé, avec les mêmes réponses ou d’autres, quand il ne peut plus être rejoué tel quel.';
grant execute on function public.filed_with(uuid, text) to intake;

reset role;
