import { beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { useCorrectedRequest } from '../support/corrected-request.ts';
import { readPage } from '../support/page.ts';

const { own, later, open, send, stored, lastContent } = useCorrectedRequest();

describe('once a service works on it, a correction', () => {
  beforeEach(() => own.request.agentDoes(SAMPLE_EVENTS['request.taken'], '2026-04-23'));

  test('still counts during the delay of rectification', async () => {
    const page = await open();
    expect(page.text).toContain('Le service a commencé.');
    await send(page, { nom: 'Nguyen' });
    expect((await own.request.journal()).at(-1)).toBe('answers.corrected');
  });

  test('that changes the case of silence is read by an agent, as a message', async () => {
    const response = await send(await open(), { salle: 'reunion' });
    expect(response.headers.get('location')).toContain('fait=corriger-message');
    expect((await own.request.journal()).at(-1)).toBe('message.received');
    expect(JSON.stringify(await lastContent())).toContain('devient');
    expect(await stored()).toMatchObject({ means: 'rejection', on: '2026-06-23' });
  });

  test('is a message after that delay, but while documents are awaited', async () => {
    await send(await open(later), { nom: 'Nguyen' }, later);
    expect((await own.request.journal()).at(-1)).toBe('message.received');
    await own.request.agentDoes(SAMPLE_EVENTS['documents.asked'], '2026-05-20');
    await send(await open(later), { nom: 'Durand' }, later);
    expect((await own.request.journal()).at(-1)).toBe('answers.corrected');
  });

  test('is told when the request was decided meanwhile, and what was typed stays', async () => {
    const page = await open();
    await own.request.agentDoes(SAMPLE_EVENTS['decision.made']);
    const answer = await readPage(await send(page, { nom: 'Nguyen' }));
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('ne se corrige plus ici');
    expect(answer.value('nom')).toBe('Nguyen');
    expect((await own.request.journal()).at(-1)).toBe('decision.made');
  });
});
