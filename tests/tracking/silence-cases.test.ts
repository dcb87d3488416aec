import { describe, expect, test } from 'vitest';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import { query } from '../support/database.ts';
import { followRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';

const SLUG = 'location-de-salle';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const ACKNOWLEDGED = { channel: 'online', receipt: 'acknowledgement' };
const ask = (salle: string) =>
  followRequest(site, SLUG, { ...typedAnswers(aDefinition(SLUG).form), salle });

const stored = (reference: string) =>
  query(
    `select s.silence_means, s.clock, s.implicit_decision_on::text as "on", j.details
     from submissions s join journal j on j.submission_id = s.id
     where s.reference = $1 and j.event = 'submission.received'`,
    [reference],
  );

describe('a request whose answers fall in a case of silence', () => {
  test('has the day of its case, which the journal remembers without its answers', async () => {
    const request = await ask('reunion');
    expect(await stored(request.reference)).toEqual([
      {
        ...{ silence_means: 'acceptance', clock: 'running', on: '2026-05-23' },
        details: { ...ACKNOWLEDGED, deleteBy: '2028-09-23', silenceCase: 0 },
      },
    ]);
    expect((await request.look()).text).toContain(
      'Sans réponse le 23 mai 2026, votre demande est acceptée.',
    );
  });

  test('keeps its case when documents are asked: an acceptance waits for them', async () => {
    const request = await ask('reunion');
    await request.agentDoes({
      ...{ kind: 'documents.asked', content: {} },
      details: { documents: [0], within: 'P30D' },
    });
    expect(await stored(request.reference)).toMatchObject([{ clock: 'waiting', on: null }]);
    await request.agentDoes(
      { kind: 'request.completed', details: { files: 0 }, content: {} },
      '2026-05-20',
    );
    expect(await stored(request.reference)).toMatchObject([{ clock: 'running', on: '2026-06-20' }]);
    expect((await request.look()).text).toContain('Sans réponse le 20 juin 2026');
  });
});

test('a request out of every case follows the procedure, and the journal says nothing of it', async () => {
  const request = await ask('fetes');
  expect(await stored(request.reference)).toEqual([
    {
      ...{ silence_means: 'rejection', clock: 'running', on: '2026-06-23' },
      details: { ...ACKNOWLEDGED, deleteBy: '2028-11-23' },
    },
  ]);
});
