import * as v from 'valibot';
import { afterAll, expect } from 'vitest';
import type { FiledDefinition } from '../../src/procedures/definition.ts';
import { ruleOf } from '../../src/requests/events/event-kinds.ts';
import { JournalSchema, type JournalEvent } from '../../src/requests/events/journal.ts';
import { clocksOf } from '../../src/requests/events/request-clocks.ts';
import { query } from './database.ts';
import { ownCommune } from './shared-stack.ts';

interface StoredRequest {
  readonly reference: string;
  readonly stored: object;
  readonly definition: FiledDefinition;
  readonly events: unknown;
}

/** Requests whose definition says what silence means: those of tests about the database alone may not. */
const REQUESTS = `
  select s.reference, d.definition,
    jsonb_build_object(
      'state', s.state, 'clock', s.clock, 'implicitDecisionOn', s.implicit_decision_on,
      'deleteAfter', s.delete_after, 'proofUntil', s.proof_until,
      'silenceMeans', s.silence_means
    ) as stored,
    (
      select jsonb_agg(
        jsonb_build_object(
          'id', j.id, 'kind', j.event, 'actor', j.actor, 'at', j.at, 'countsOn', j.counts_on,
          'details', j.details, 'content', c.content
        ) order by j.id
      )
      from journal j left join event_contents c on c.event_id = j.id
      where j.submission_id = s.id and (
        j.event = 'submission.received' or j.event in (select kind from private.event_kinds)
      )
    ) as events
  from submissions s
  join procedure_definitions d
    on d.commune_id = s.commune_id and d.slug = s.procedure_slug and d.version = s.definition_version
  where s.commune_id = $1 and d.definition #> '{procedure,silence}' is not null`;

/** State and clock of a request, from its journal alone. */
function replay(events: readonly JournalEvent[], definition: FiledDefinition): object {
  const state = events.reduce(
    (before, { kind }) =>
      kind === 'submission.received' ? 'received' : (ruleOf(kind).to ?? before),
    'received',
  );
  return { state, ...clocksOf(events, definition) };
}

// After each file: whatever its tests did to requests, what is stored is what the journal comes to.
afterAll(async () => {
  const requests = await query<StoredRequest>(REQUESTS, [ownCommune()]);
  const stored = requests.map((request) => [request.reference, request.stored]);
  const replayed = requests.map(({ reference, events, definition }) => [
    reference,
    replay(v.parse(JournalSchema, events), definition),
  ]);
  expect(stored).toEqual(replayed);
});
