import { afterAll, expect } from 'vitest';
import { query } from './database.ts';
import { lineOf, type LineFacts } from './line-of.ts';
import { ownCommune } from './shared-stack.ts';

interface StoredLine {
  readonly reference: string;
  readonly stored: object;
  readonly facts: LineFacts;
}

const LINES = `
  select s.reference,
    jsonb_build_object(
      'queue', l.queue, 'urgency', l.urgency, 'urgentOn', l.urgent_on, 'receivedOn', l.received_on,
      'acceptOn', l.accept_on, 'rejectOn', l.reject_on, 'receiptOn', l.receipt_on,
      'promisedOn', l.promised_on, 'alarmOn', l.alarm_on, 'assignee', l.assignee,
      'personDays', l.person_days, 'waitingSince', l.waiting_since, 'endedOn', l.ended_on
    ) as stored,
    jsonb_build_object(
      'state', s.state, 'clock', s.clock, 'silenceMeans', s.silence_means,
      'implicitDecisionOn', s.implicit_decision_on, 'acknowledgementDueOn', s.acknowledgement_due_on,
      'receivedOn', (s.received_at at time zone 'Europe/Paris')::date,
      'answerWithin', d.definition #>> '{procedure,answerWithin,period}',
      'events', (
        select jsonb_agg(jsonb_build_object(
          'id', j.id, 'kind', j.event, 'actor', j.actor, 'actorId', j.actor_id, 'at', j.at,
          'on', coalesce(j.counts_on, (j.at at time zone 'Europe/Paris')::date), 'details', j.details
        ) order by j.id)
        from journal j where j.submission_id = s.id
      ),
      'notices', coalesce((
        select jsonb_agg(jsonb_build_object(
          'channel', o.channel, 'isWaiting', o.is_waiting,
          'createdOn', (o.created_at at time zone 'Europe/Paris')::date, 'lostAt', o.abandoned_at,
          'lostOn', (o.abandoned_at at time zone 'Europe/Paris')::date
        ))
        from outbox o where o.submission_id = s.id and o.is_for_person
      ), '[]')
    ) as facts
  from submissions s
  left join desk_lines l on l.submission_id = s.id
  join procedure_definitions d
    on d.commune_id = s.commune_id and d.slug = s.procedure_slug and d.version = s.definition_version
  where s.commune_id = $1 and exists (select from journal j where j.submission_id = s.id)`;

// After each file: whatever its tests did to requests, the list of the desk is what the journal comes to.
afterAll(async () => {
  const lines = await query<StoredLine>(LINES, [ownCommune()]);
  const stored = lines.map((line) => [line.reference, line.stored]);
  expect(stored).toEqual(lines.map(({ reference, facts }) => [reference, lineOf(facts)]));
});
