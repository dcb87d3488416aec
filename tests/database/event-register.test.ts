import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import {
  EVENT_KINDS,
  REQUEST_STATES,
  ruleOf,
  type EventKind,
} from '../../src/requests/events/event-kinds.ts';
import { anEvent } from '../builders/event.ts';
import { query } from '../support/database.ts';
import { ACTORS, fileRequest, recordAs, storedState, type Role } from '../support/record-as.ts';

const KINDS = Object.keys(EVENT_KINDS) as EventKind[];

/** What asks for no decision may be closed. */
const NO_DECISION = { silenceMeans: 'none', implicitDecisionOn: null };
const NO_CLOCK = { clock: 'none', implicitDecisionOn: null };

test('the register of the database is the one of the code', async () => {
  const rows = await query<Record<string, unknown>>('select * from private.event_kinds');
  const known: unknown = Object.fromEntries(rows.map(({ kind, ...rule }) => [kind, rule]));
  expect(known).toEqual(
    Object.fromEntries(
      KINDS.map((kind) => {
        const { by, from, to, movesClocks, isTold, isAnnounced } = ruleOf(kind);
        return [
          kind,
          {
            ...{ actors: by, from_states: from, to_state: to ?? null },
            ...{ moves_clocks: movesClocks, is_told: isTold, is_announced: isAnnounced },
          },
        ];
      }),
    ),
  );
});

describe.each(Object.entries(ACTORS))('as %s', (name, actor) => {
  const role = name as Role;

  test.each(REQUEST_STATES)(
    'only what the register allows happens to what is %s',
    async (state) => {
      for (const kind of KINDS) {
        const filed = await fileRequest(kind === 'request.closed' ? NO_DECISION : {});
        await query('update submissions set state = $2 where reference = $1', [
          filed.reference,
          state,
        ]);
        const rule = ruleOf(kind);
        const answer = await recordAs(
          role,
          filed,
          anEvent(kind, kind === 'request.closed' ? { clocks: NO_CLOCK } : {}),
        );
        const expected = !rule.by.includes(actor)
          ? REFUSAL_CODES['event-not-allowed'].code
          : !rule.from.includes(state)
            ? REFUSAL_CODES['wrong-state'].code
            : 'recorded';
        expect([kind, typeof answer === 'string' ? answer : answer.outcome]).toEqual([
          kind,
          expected,
        ]);
        expect([kind, (await storedState(filed))?.state]).toEqual([
          kind,
          expected === 'recorded' ? (rule.to ?? state) : state,
        ]);
      }
    },
  );
});
