import { beforeEach, describe, expect, test } from 'vitest';
import watchSilence from '../../functions/watch-silence.ts';
import { query } from '../support/database.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { fileUnknown, noticesOf, receiptsOf } from '../support/receipts.ts';
import { recordAsAgent } from '../support/record-as-agent.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sharedStack } from '../support/shared-stack.ts';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const look = async (path: string) => readPage(await site.get(path));

describe('an acknowledgement whose case of silence nobody knows', () => {
  let filed: { path: string; reference: string };
  const dueOn = async () =>
    (
      await query<{ on: string | null }>(
        'select acknowledgement_due_on::text as on from submissions where reference = $1',
        [filed.reference],
      )
    )[0]?.on;
  beforeEach(async () => {
    filed = await fileUnknown();
  });

  test('waits: the registration is given at once, with its day, which the desk sees', async () => {
    const page = await look(filed.path);
    expect(page.text).toContain('Accusé d’enregistrement électronique');
    expect(page.text).toContain('Accusé de réception complet au plus tard le11 mai 2026');
    expect(page.text).not.toContain('Sans réponse le');
    expect(await dueOn()).toBe('2026-05-11');
    const follow = await look(filed.path.replace('/recus/', '/suivi/'));
    expect(follow.text).toContain('Voir mon accusé d’enregistrement');
    expect(follow.text).not.toContain('Sans réponse le');
  });

  test('is issued once an agent says the case, with its own days, and both are shown', async () => {
    await recordAsAgent(filed.reference, {
      kind: 'request.qualified',
      details: { silenceCase: 0 },
    });
    expect(await receiptsOf(filed.reference)).toMatchObject([
      { number: 1, kind: 'registration' },
      { number: 2, kind: 'acknowledgement', event: 'request.qualified' },
    ]);
    expect(await dueOn()).toBeNull();
    const last = await look(filed.path);
    expect(last.text).toContain('Accusé de réception électronique');
    expect(last.text).toContain('Sans réponse le 23 mai 2026');
    expect(last.text.indexOf('Ce qui change')).toBeLessThan(last.text.indexOf('Et après'));
    expect(last.document.querySelector(`a[href="${filed.path}/1"]`)).not.toBeNull();
    const first = await look(`${filed.path}/1`);
    expect(first.text).toContain('Accusé d’enregistrement électronique');
    expect(first.document.querySelector(`a[href="${filed.path}/2"]`)).not.toBeNull();
    const [row] = await query(
      `select silence_means, implicit_decision_on::text as on from submissions where reference = $1`,
      [filed.reference],
    );
    expect(row).toEqual({ silence_means: 'acceptance', on: '2026-05-23' });
  });

  test('is owed by nobody here once the request is forwarded', async () => {
    await recordAsAgent(filed.reference, {
      kind: 'request.forwarded',
      details: { body: 'prefecture', tellsMayor: false },
      content: { to: 'Préfecture', reach: [] },
    });
    expect(await dueOn()).toBeNull();
  });

  test('is reminded to the service before its day, and once late', async () => {
    const warnings = async () =>
      (
        await query<{ step: number }>(
          `select (j.details ->> 'step')::int as step from journal j
           join submissions s on s.id = j.submission_id
           join outbox o on o.event_id = j.id and o.notice = 'service_warning'
           where s.reference = $1 order by j.id`,
          [filed.reference],
        )
      ).map(({ step }) => step);
    const watch = (day: string) =>
      runScheduled(watchSilence, {
        ...sharedStack().environment,
        PARVIS_NOW: `${day}T08:02:00Z`,
      });
    await watch('2026-05-05');
    expect(await warnings()).toEqual([]);
    for (const day of ['2026-05-06', '2026-05-06', '2026-05-09', '2026-05-12', '2026-05-14']) {
      await watch(day);
    }
    expect(await warnings()).toEqual([5, 2, 0]);
  });
});

describe('whoever gave neither e-mail nor phone', () => {
  test('has the receipt by the post: a letter to print, once', async () => {
    const { reference } = await fileUnknown({ telephone: undefined as never });
    expect(await noticesOf(reference)).toEqual([
      { notice: 'registration', channel: 'letter', receipt_number: 1 },
    ]);
    await recordAsAgent(reference, { kind: 'request.qualified', details: {} });
    expect(await noticesOf(reference)).toEqual([
      { notice: 'registration', channel: 'letter', receipt_number: 1 },
      { notice: 'acknowledgement', channel: 'letter', receipt_number: 2 },
    ]);
  });
});
