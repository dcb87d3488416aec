import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { anEvent } from '../builders/event.ts';
import { requestFrom, slowedSources } from '../support/abuse.ts';
import { query } from '../support/database.ts';
import { aNetwork } from '../support/quotas.ts';
import { recordAs } from '../support/record-as.ts';

describe('an abusive sending', () => {
  test('is told first, and counts so once the time to answer is over', async () => {
    const filed = await requestFrom(aNetwork(), { contactEmail: 'samir@courriel.example' });
    const mark = (countsOn: string, changes = {}) =>
      recordAs('agent', filed, anEvent('abuse.marked', { countsOn, ...changes }));
    const early = REFUSAL_CODES['person-not-told'].code;
    expect(await mark('2026-05-04')).toBe(early);
    await recordAs('agent', filed, anEvent('abuse.warned', { countsOn: '2026-05-04' }));
    expect(await slowedSources()).toContainEqual({ reference: filed.reference, isMarked: false });
    // Seven days were given.
    expect(await mark('2026-05-10')).toBe(early);
    expect(await mark('2026-05-11')).toMatchObject({ outcome: 'recorded' });
    expect(await slowedSources()).toContainEqual({ reference: filed.reference, isMarked: true });
  });

  test('counts so at once only where nobody can be told', async () => {
    const untold = { details: { nature: 'number', scope: 'request', lasts: 'P30D' } };
    const filed = await requestFrom(aNetwork());
    expect(await recordAs('agent', filed, anEvent('abuse.marked', untold))).toBe(
      REFUSAL_CODES['person-not-told'].code,
    );
    expect(await recordAs('agent', filed, anEvent('abuse.marked'))).toMatchObject({
      outcome: 'recorded',
    });
  });

  test('is lifted: nothing is slowed down any more', async () => {
    const network = aNetwork();
    const filed = await requestFrom(network);
    await recordAs('agent', filed, anEvent('abuse.marked'));
    await recordAs('agent', filed, anEvent('abuse.lifted'));
    expect((await slowedSources()).map(({ reference }) => reference)).not.toContain(
      filed.reference,
    );
  });

  test('is said by agents alone, and the journal keeps who, when and why without a name', async () => {
    const filed = await requestFrom(aNetwork());
    for (const role of ['tracking', 'maintenance'] as const) {
      expect(await recordAs(role, filed, anEvent('abuse.marked'))).toBe(
        REFUSAL_CODES['event-not-allowed'].code,
      );
    }
    await recordAs('agent', filed, anEvent('abuse.marked'));
    const rows = await query<{ actor_id: string; details: object }>(
      `select j.actor_id, j.details from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'abuse.marked'`,
      [filed.reference],
    );
    expect(rows).toMatchObject([{ actor_id: 'agent-1', details: { nature: 'number' } }]);
    expect(JSON.stringify(rows)).not.toMatch(/Claire|Deux cents/u);
  });
});
