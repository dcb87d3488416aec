import { describe, expect, test } from 'vitest';
import watchSilence from '../../functions/watch-silence.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import type { NewEvent } from '../../src/requests/events/event-shapes.ts';
import { aDefinition } from '../builders/content.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sharedStack } from '../support/shared-stack.ts';

const ROOM = 'location-de-salle';
const on = (day: string) => openSite({ PARVIS_NOW: `${day}T08:15:00Z` });

/** Silence accepts on 23 May a room that was asked for on 23 April, by somebody who agrees to be told online. */
const fileRoom = () =>
  followRequest(on('2026-04-23'), ROOM, {
    ...typedAnswers(aDefinition(ROOM).form),
    salle: 'reunion',
  });

async function watchOn(day: string): Promise<void> {
  const settings = { ...sharedStack().environment, PARVIS_NOW: `${day}T08:02:00Z` };
  expect((await runScheduled(watchSilence, settings)).status).toBe(200);
}

/** The e-mail that says that a decision waits has left. */
const send = ({ reference }: FiledRequest) =>
  query(
    `update outbox o set sent_at = now() from submissions s
     where s.id = o.submission_id and s.reference = $1 and o.notice = 'request_news'`,
    [reference],
  );

const made = SAMPLE_EVENTS['decision.made'];
const refusedOnline: NewEvent = { ...made, details: { ...made.details, told: 'online' } };

const open = async (request: FiledRequest, day: string) =>
  on(day).post(request.path, { _cle: (await request.look()).value('_cle') ?? '', _etape: 'lire' });

/** What was decided and told, each with the day from which it counts. */
const decided = async ({ reference }: FiledRequest) =>
  (
    await query<{ line: string }>(
      `select j.event || ' ' || j.actor || ' ' || j.counts_on as line from journal j
       join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event like 'decision.%' and j.event <> 'decision.made'
       order by j.id`,
      [reference],
    )
  ).map(({ line }) => line);

describe('a decision that waits online', () => {
  test('is notified from the day when it was put there, once fifteen days have passed', async () => {
    const request = await fileRoom();
    await request.agentDoes(refusedOnline, '2026-05-15');
    await send(request);
    await watchOn('2026-05-29');
    expect(await decided(request)).toEqual([]);
    await watchOn('2026-05-30');
    await watchOn('2026-05-31');
    expect(await decided(request)).toEqual(['decision.notified system 2026-05-15']);
    const page = await request.look();
    expect(page.text).toContain('Réponse : votre demande est refusée.');
    expect(page.text).toContain('à compter du 15 mai 2026');
    expect(page.document.querySelector('button[value=lire]')).toBeNull();
  });

  test('leaves silence undecided meanwhile; opened too late, silence has accepted on its own day', async () => {
    const request = await fileRoom();
    await request.agentDoes(refusedOnline, '2026-05-22');
    await watchOn('2026-05-24');
    expect(await decided(request)).toEqual([]);
    expect((await open(request, '2026-05-25')).status).toBe(303);
    await watchOn('2026-05-25');
    expect(await decided(request)).toEqual([
      'decision.notified applicant 2026-05-25',
      'decision.implied system 2026-05-23',
    ]);
    expect((await request.look()).text).toContain('Réponse : votre demande est acceptée.');
  });

  test('of which no notice could leave is posted, and notified by nobody’s silence', async () => {
    const request = await fileRoom();
    await request.agentDoes(refusedOnline, '2026-05-15');
    const ofRequest = `from submissions s where s.id = o.submission_id and s.reference = $1`;
    await query(
      `update outbox o set abandoned_at = now() ${ofRequest} and o.notice = 'request_news'`,
      [request.reference],
    );
    const letters = await query(
      `select o.is_waiting from outbox o, submissions s
       where s.id = o.submission_id and s.reference = $1 and o.channel = 'letter'`,
      [request.reference],
    );
    expect(letters).toEqual([{ is_waiting: true }]);
    await watchOn('2026-06-02');
    expect(await decided(request)).toEqual(['decision.implied system 2026-05-23']);
  });

  test('that is opened in time leaves nothing to silence', async () => {
    const request = await fileRoom();
    await request.agentDoes(refusedOnline, '2026-05-15');
    expect((await open(request, '2026-05-20')).status).toBe(303);
    await watchOn('2026-06-24');
    expect(await decided(request)).toEqual(['decision.notified applicant 2026-05-20']);
  });
});
