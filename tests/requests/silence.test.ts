import { beforeAll, describe, expect, test } from 'vitest';
import watchSilence from '../../functions/watch-silence.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { sharedStack } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';

/** Filed on 23 April 2026: silence rejects on 23 June. */
const fileOne = () =>
  followRequest(openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' }), SLUG, sampleForm(SLUG));

async function watchOn(day: string): Promise<void> {
  const settings = { ...sharedStack().environment, PARVIS_NOW: `${day}T08:02:00Z` };
  expect((await runScheduled(watchSilence, settings)).status).toBe(200);
}

const warnings = async ({ reference }: FiledRequest) =>
  (
    await query<{ step: number }>(
      `select (j.details ->> 'step')::integer as step from journal j
       join submissions s on s.id = j.submission_id
       join outbox o on o.event_id = j.id and o.notice = 'service_warning'
       where s.reference = $1 and j.event = 'notice.warned' order by j.id`,
      [reference],
    )
  ).map(({ step }) => step);

describe('the silence of the commune', () => {
  let request: FiledRequest;
  beforeAll(async () => {
    request = await fileOne();
  });

  test('is told to the service fifteen, seven, three days and one day before it decides, once each', async () => {
    await watchOn('2026-06-07');
    expect(await warnings(request)).toEqual([]);
    for (const day of ['2026-06-08', '2026-06-08', '2026-06-10', '2026-06-16', '2026-06-17']) {
      await watchOn(day);
    }
    expect(await warnings(request)).toEqual([15, 7]);
    // Nothing ran for four days: the step that was missed is told late, not twice.
    await watchOn('2026-06-21');
    await watchOn('2026-06-22');
    expect(await warnings(request)).toEqual([15, 7, 3, 1]);
  });

  test('decides on its own day, however late it is seen, and the person reads it', async () => {
    await watchOn('2026-06-22');
    expect(await request.journal()).toEqual(['submission.received']);
    await watchOn('2026-06-26');
    await watchOn('2026-06-27');
    expect(await request.journal()).toEqual(['submission.received', 'decision.implied']);
    const page = await request.look();
    expect(page.text).toContain('Décision née du silence');
    expect(page.text).toContain('Réponse : votre demande est refusée.');
    const [row] = await query<{ on: string; clock: string }>(
      'select implicit_decision_on::text as on, clock from submissions where reference = $1',
      [request.reference],
    );
    expect(row).toEqual({ on: '2026-06-23', clock: 'stopped' });
  });

  test('decides nothing of what was decided or withdrawn', async () => {
    const ended = await Promise.all(
      (['decision.made', 'request.withdrawn'] as const).map(async (kind) => {
        const other = await fileOne();
        await other.agentDoes(SAMPLE_EVENTS[kind]);
        return other;
      }),
    );
    await watchOn('2026-07-01');
    for (const other of ended) {
      expect(await other.journal()).toHaveLength(2);
      expect(await warnings(other)).toEqual([]);
    }
  });
});
