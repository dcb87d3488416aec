import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES, type RefusalName } from '../../src/database/refusal-codes.ts';
import { sealLetter } from '../../src/requests/letter/letter-digest.server.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { aLetter } from '../builders/letter.ts';
import { query } from '../support/database.ts';
import { fileRequest, recordAs, storedState } from '../support/record-as.ts';

const { details, content } = SAMPLE_EVENTS['decision.made'];
const clocks = { clock: 'stopped', implicitDecisionOn: null };
const made = (changes: object) => ({
  ...{ kind: 'decision.made', key: randomUUID(), details, content, clocks },
  ...changes,
});
const withLetter = (letter: ReturnType<typeof aLetter>, more: object = {}) => {
  const { text, digest } = sealLetter(letter);
  return {
    details: { ...details, letter: digest },
    content: { ...content, letter: text, ...more },
  };
};

describe('a decision is refused by the database', () => {
  test.each<[RefusalName, string, object]>([
    ['reasons-unsaid', 'without a reason of law', { content: { ...content, law: ' ' } }],
    ['reasons-unsaid', 'without a reason of fact', { content: { ...content, facts: undefined } }],
    [
      'appeals-unsaid',
      'as a refusal without its letter',
      { details: { outcome: 'refused' }, content: { ...content, letter: undefined } },
    ],
    ['appeals-unsaid', 'as a refusal that says no appeal', withLetter(aLetter({ body: [] }))],
    [
      'appeals-unsaid',
      'as a refusal whose list of appeals is empty',
      withLetter(
        aLetter({
          body: [{ kind: 'section', of: 'appeals', title: 'Recours', paragraphs: [], items: [] }],
        }),
      ),
    ],
    ['signatory-unsaid', 'by nobody', { content: { ...content, signatory: undefined } }],
    [
      'signatory-unsaid',
      'with an initial',
      { content: { ...content, signatory: { name: 'C. Martin', quality: 'maire' } } },
    ],
    [
      'signatory-unsaid',
      'without a quality',
      { content: { ...content, signatory: { name: 'Claire Martin' } } },
    ],
    [
      'letter-altered',
      'with the digest of another letter',
      { details: { ...details, letter: createHash('sha256').update('x').digest('hex') } },
    ],
    [
      'letter-altered',
      'with the digest of no letter',
      {
        details: { ...details, outcome: 'accepted' },
        content: { signatory: { name: 'Claire Martin', quality: 'maire' } },
      },
    ],
    [
      'consent-unsaid',
      'to be told online to who did not agree',
      { details: { ...details, told: 'online' } },
    ],
  ])('%s: %s', async (refusal, _how, changes) => {
    const filed = await fileRequest();
    expect(await recordAs('agent', filed, made(changes))).toBe(REFUSAL_CODES[refusal].code);
    expect(await storedState(filed)).toMatchObject({ state: 'received' });
  });

  test('and taken with all of it, online too where the person agreed', async () => {
    const agreed = { answers: { nom: 'Benali', notification_electronique: true } };
    for (const [filed, more] of [
      [await fileRequest(), {}],
      [await fileRequest(agreed), { details: { ...details, told: 'online' } }],
    ] as const) {
      expect(await recordAs('agent', filed, made(more))).toMatchObject({ outcome: 'recorded' });
    }
  });
});

describe('a decision is notified online', () => {
  const notified = (after: number) => ({
    ...{ kind: 'decision.notified', key: randomUUID(), after, clocks },
    details: { by: 'online' },
  });
  const lastEvent = async (reference: string) => {
    const [row] = await query<{ id: string }>(
      `select max(j.id) as id from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event not like 'notice.%'`,
      [reference],
    );
    return Number(row?.id);
  };

  test('and is not hidden meanwhile by closing the request', async () => {
    const filed = await fileRequest({ answers: { notification_electronique: true } });
    await recordAs('agent', filed, made({ details: { ...details, told: 'online' } }));
    const closed = {
      ...{ kind: 'request.closed', key: randomUUID(), details: {}, content: { reason: 'Fini.' } },
      ...{ after: await lastEvent(filed.reference), clocks },
    };
    expect(await recordAs('agent', filed, closed)).toBe(REFUSAL_CODES['decision-owed'].code);
  });

  test('only where it waits there, and by nobody as a letter but an agent', async () => {
    const filed = await fileRequest();
    await recordAs('agent', filed, made({}));
    const after = await lastEvent(filed.reference);
    const [byPerson, byAgent] = [
      await recordAs('tracking', filed, notified(after)),
      await recordAs('agent', filed, notified(after)),
    ];
    expect([byPerson, byAgent]).toEqual(Array(2).fill(REFUSAL_CODES['consent-unsaid'].code));
    for (const role of ['tracking', 'maintenance'] as const) {
      const letter = { ...notified(after), details: { by: 'letter' } };
      expect(await recordAs(role, filed, letter)).toBe(REFUSAL_CODES['event-not-allowed'].code);
    }
  });
});
