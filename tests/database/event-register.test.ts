import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import {
  EVENT_KINDS,
  REQUEST_STATES,
  ruleOf,
  type EventKind,
  type RequestState,
} from '../../src/requests/events/event-kinds.ts';
import { anEvent } from '../builders/event.ts';
import { addAgent } from '../support/add-agent.ts';
import { query } from '../support/database.ts';
import {
  ACTORS,
  fileRequest,
  RECOGNISED,
  recordAs,
  storedState,
  type Filed,
  type Role,
} from '../support/record-as.ts';

// Requests are given to a service where somebody works.
beforeAll(() => addAgent('etat-civil'));

const KINDS = Object.keys(EVENT_KINDS) as EventKind[];

/** What asks for no decision may be closed. */
const NO_DECISION = { silenceMeans: 'none', implicitDecisionOn: null };
const NO_CLOCK = { clock: 'none', implicitDecisionOn: null };

/** What must have happened before some events: a decision that waits online, an acceptance by silence. */
const BEFORE: Readonly<Partial<Record<EventKind, readonly [event: string, details: object]>>> = {
  'decision.notified': ['decision.made', { outcome: 'refused', told: 'online' }],
  'attestation.given': ['decision.implied', { outcome: 'accepted' }],
};

/** Writes it as it is, and says what comes next. */
async function happenBefore(filed: Filed, kind: EventKind): Promise<Filed> {
  const before = BEFORE[kind];
  if (before === undefined) return filed;
  const [row] = await query<{ id: string }>(
    `insert into journal (commune_id, submission_id, event, actor, details)
     select commune_id, id, $2, 'system', $3 from submissions where reference = $1 returning id`,
    [filed.reference, ...before],
  );
  return { ...filed, after: Number(row?.id) };
}

/** The other request of what happens to two: an earlier one, that is open. */
async function withOther(filed: Filed, kind: EventKind): Promise<object> {
  if (kind === 'request.unmerged') {
    const kept = await fileRequest({ receivedAt: '2026-04-20T08:15:00Z' });
    await query(
      `update submissions set merged_into = (select id from submissions where reference = $2)
       where reference = $1`,
      [filed.reference, kept.reference],
    );
  }
  if (kind === 'opinion.given' || kind === 'opinion.withdrawn') {
    const [asked] = await query<{ id: string }>(
      `insert into opinions (commune_id, submission_id, event_id, service_slug, wanted_on)
       select s.commune_id, s.id, $2, 'etat-civil', '2030-01-15' from submissions s
       where s.reference = $1 returning event_id as id`,
      [filed.reference, filed.after],
    );
    return { details: { of: Number(asked?.id) } };
  }
  if (!['request.linked', 'request.unlinked', 'request.merged'].includes(kind)) return {};
  const { reference: to } = await fileRequest({ receivedAt: '2026-04-20T08:15:00Z' });
  if (kind === 'request.merged') return { details: { into: to, isSamePerson: true } };
  if (kind === 'request.unlinked') {
    await query(
      `insert into journal (commune_id, submission_id, event, actor, details)
       select commune_id, id, 'request.linked', 'agent', jsonb_build_object('to', $2::text)
       from submissions where reference = $1`,
      [filed.reference, to],
    );
  }
  return { details: { to } };
}

/** A person opens a decision online; an agent posts it. */
const detailsAs = (role: Role, kind: EventKind) =>
  kind === 'decision.notified' && role !== 'agent' ? { details: { by: 'online' } } : {};

/** States in which somebody may do something. */
const HAPPENINGS: Readonly<Record<Role, readonly RequestState[]>> = {
  tracking: ['received', 'processing', 'incomplete', 'forwarded', 'decided', 'closed'],
  agent: REQUEST_STATES,
  maintenance: ['received', 'processing', 'incomplete', 'decided'],
};

/** A request that is in a state, however it came there. */
async function fileIn(state: RequestState, changes = {}): Promise<Filed> {
  const filed = await fileRequest(changes);
  await query('update submissions set state = $2 where reference = $1', [filed.reference, state]);
  return filed;
}

test('the register of the database is the one of the code', async () => {
  const rows = await query<Record<string, unknown>>('select * from private.event_kinds');
  const known: unknown = Object.fromEntries(rows.map(({ kind, ...rule }) => [kind, rule]));
  expect(known).toEqual(
    Object.fromEntries(
      KINDS.map((kind) => {
        const { by, from, to, movesClocks, isTold, isAnnounced, issuesReceipt } = ruleOf(kind);
        return [
          kind,
          {
            ...{ actors: by, from_states: from, to_state: to ?? null },
            ...{ moves_clocks: movesClocks, is_told: isTold, is_announced: isAnnounced },
            issues_receipt: issuesReceipt,
          },
        ];
      }),
    ),
  );
});

describe.each(Object.entries(ACTORS))('as %s', (name, actor) => {
  const role = name as Role;

  const allowed = (kind: EventKind, state: RequestState) =>
    ruleOf(kind).by.includes(actor) && ruleOf(kind).from.includes(state);

  test.each(REQUEST_STATES)(
    'nothing else than the register allows happens to what is %s',
    async (state) => {
      const filed = await fileIn(state);
      for (const kind of KINDS.filter((each) => !allowed(each, state))) {
        const refusal = ruleOf(kind).by.includes(actor) ? 'wrong-state' : 'event-not-allowed';
        const answer = await recordAs(role, filed, anEvent(kind));
        expect([kind, answer]).toEqual([kind, REFUSAL_CODES[refusal].code]);
      }
      expect(await storedState(filed)).toMatchObject({ state });
    },
  );

  test.each(REQUEST_STATES)('what the register allows happens to what is %s', async (state) => {
    for (const kind of KINDS.filter((each) => allowed(each, state))) {
      const isClosing = kind === 'request.closed';
      const isFree = kind === 'request.recognised';
      const received = await fileIn(state, {
        ...(isClosing && NO_DECISION),
        ...(isFree && { kind: 'information' }),
      });
      const filed = await happenBefore(received, kind);
      const event = anEvent(kind, {
        ...(isClosing && { clocks: NO_CLOCK }),
        ...(isFree && { definition: JSON.stringify(RECOGNISED) }),
        ...detailsAs(role, kind),
        ...(await withOther(filed, kind)),
      });
      expect([kind, await recordAs(role, filed, event)]).toMatchObject([
        kind,
        { outcome: 'recorded' },
      ]);
      expect([kind, await storedState(filed)]).toMatchObject([
        kind,
        { state: ruleOf(kind).to ?? state },
      ]);
    }
    // Nothing may happen to some states as this one: the test before this one proves it.
    expect(KINDS.some((each) => allowed(each, state))).toBe(HAPPENINGS[role].includes(state));
  });
});
