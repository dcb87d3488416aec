import { beforeEach, describe, expect, test } from 'vitest';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { aDefinition } from '../builders/content.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';

const SLUG = 'location-de-salle';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
/** After the delay of rectification. */
const later = openSite({ PARVIS_NOW: '2026-06-01T08:15:00Z' });
const typed: Readonly<Record<string, string>> = { ...typedAnswers(aDefinition(SLUG).form), salle: 'fetes' };
let request: FiledRequest;
let path: string;
beforeEach(async () => {
  request = await followRequest(site, SLUG, typed);
  path = `${request.path}/corriger`;
});

const open = async (from: OpenSite = site) => readPage(await from.get(path));
/** Sends a page with some answers changed, as a browser does. */
const send = (page: ReadPage, changes: Readonly<Record<string, string>>, from: OpenSite = site) =>
  from.post(path, [
    ...page.form().filter(([name]) => !(name in changes)),
    ...Object.entries(changes),
  ]);

const stored = async () => {
  const [row] = await query<{
    answers: Record<string, unknown>;
    means: string;
    on: string | null;
    received: string;
  }>(
    `select s.answers, s.silence_means as means, s.implicit_decision_on::text as on,
       s.received_at::text as received
     from submissions s where s.reference = $1`,
    [request.reference],
  );
  return row;
};
const lastContent = async () => {
  const [row] = await query<{ details: object; content: object }>(
    `select j.details, c.content from journal j join event_contents c on c.event_id = j.id
     join submissions s on s.id = j.submission_id
     where s.reference = $1 order by j.id desc limit 1`,
    [request.reference],
  );
  return row;
};

describe('the page where a person corrects', () => {
  test('asks the same questions with the answers that count, but for how to reach the person', async () => {
    const page = await open();
    expect(page.status).toBe(200);
    expect(page.value('salle')).toBe('fetes');
    expect(page.value('nom')).toBe(typed.nom);
    expect(page.value('courriel')).toBeUndefined();
    expect(page.value('notification_electronique')).toBeUndefined();
    expect((await request.look()).document.querySelector(`a[href="${path}"]`)).not.toBeNull();
  });

  test('is no page of an unknown address', async () => {
    expect((await site.get('/suivi/AAAAAAAAAAAAAAAAAAAAAA/corriger')).status).toBe(404);
    expect((await site.post('/suivi/AAAAAAAAAAAAAAAAAAAAAA/corriger', {})).status).toBe(404);
  });

  test('leads back to the request once it is decided', async () => {
    await request.agentDoes(SAMPLE_EVENTS['decision.made']);
    expect((await site.get(path)).status).toBe(303);
    expect((await request.look()).document.querySelector(`a[href="${path}"]`)).toBeNull();
  });
});

describe('a correction before processing begins', () => {
  test('counts at once; what was sent first stays, and no day moves', async () => {
    const before = await stored();
    const response = await send(await open(), { nom: 'Nguyen' });
    expect(response.headers.get('location')).toBe(`${request.path}?fait=corriger`);
    const done = await request.look(`${request.path}?fait=corriger`);
    expect(done.text).toContain('Vos corrections sont enregistrées.');
    expect(done.text).toContain(`« Nom » : ${typed.nom} devient Nguyen.`);
    expect(await stored()).toEqual(before);
    expect(await lastContent()).toEqual({
      details: { questions: 1 },
      content: { changes: [{ question: 'nom', before: typed.nom, after: 'Nguyen' }] },
    });
    expect((await open()).value('nom')).toBe('Nguyen');
  });

  test('to another case of silence moves its day, from the day of receipt', async () => {
    await send(await open(), { salle: 'reunion' });
    expect(await stored()).toMatchObject({ means: 'acceptance', on: '2026-05-23' });
    expect((await lastContent())?.details).toEqual({ questions: 1, silenceCase: 0 });
    const page = await request.look();
    expect(page.text).toContain('Sans réponse le 23 mai 2026, votre demande est acceptée.');
    expect(page.text).toContain('change ce que veut dire le silence');
    await send(await open(), { salle: 'fetes' });
    expect(await stored()).toMatchObject({ means: 'rejection', on: '2026-06-23' });
    expect((await lastContent())?.details).toEqual({ questions: 1, silenceCase: null });
  });

  test('that would let silence decide in the past is read by an agent', async () => {
    const response = await send(await open(later), { salle: 'reunion' }, later);
    expect(response.headers.get('location')).toContain('fait=corriger-message');
    expect(await request.journal()).toEqual(['submission.received', 'message.received']);
    expect(await stored()).toMatchObject({ means: 'rejection', on: '2026-06-23' });
  });

  test('is checked as the first form was, and keeps what was typed', async () => {
    const page = await readPage(await send(await open(), { nom: '', prenom: 'Inès' }));
    expect(page.status).toBe(422);
    expect(page.summary.join()).toContain('Nom');
    expect(page.value('prenom')).toBe('Inès');
    expect(await request.journal()).toEqual(['submission.received']);
  });

  test('of nothing is told', async () => {
    const page = await readPage(await send(await open(), {}));
    expect(page.status).toBe(422);
    expect(page.summary.join()).toContain('Vous n’avez rien changé');
  });

  test('sent twice happens once', async () => {
    const page = await open();
    const both = await Promise.all([1, 2].map(() => send(page, { nom: 'Nguyen' })));
    both.push(await send(page, { nom: 'Nguyen' }));
    for (const response of both) expect(response.status).toBe(303);
    expect(await request.journal()).toEqual(['submission.received', 'answers.corrected']);
  });

  test('of a page that is not up to date is shown again, and undoes nothing', async () => {
    const old = await open();
    await send(await open(), { nom: 'Nguyen' });
    const page = await readPage(await send(old, { prenom: 'Inès' }));
    expect(page.status).toBe(409);
    expect(page.text).toContain('Vos réponses ont été corrigées depuis');
    expect(page.value('prenom')).toBe('Inès');
    expect((await open()).value('nom')).toBe('Nguyen');
    expect((await send(page, { nom: 'Nguyen' })).status).toBe(303);
    const now = await open();
    expect([now.value('prenom'), now.value('nom')]).toEqual(['Inès', 'Nguyen']);
  });

  test('is one of two at once: the other one is shown again', async () => {
    const [one, other] = [await open(), await open()];
    const answers = await Promise.all([
      send(one, { nom: 'Nguyen' }),
      send(other, { nom: 'Durand' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await request.journal()).toEqual(['submission.received', 'answers.corrected']);
  });

  test('takes no name that the form does not have, nor how to reach the person', async () => {
    const forged = { courriel: 'autre@courriel.example', intrus: 'x', __proto__: 'y' };
    await send(await open(), { nom: 'Nguyen', ...forged });
    expect(await lastContent()).toMatchObject({ content: { changes: [{ question: 'nom' }] } });
    const [row] = await query<{ email: string }>(
      'select contact_email as email from submissions where reference = $1',
      [request.reference],
    );
    expect(row?.email).toBe(typed.courriel ?? null);
  });

  test('from another site is refused', async () => {
    const response = await site.post(path, { nom: 'X' }, { 'sec-fetch-site': 'cross-site' });
    expect(response.status).toBe(403);
  });

  test('while the database is away stays in its page, and happens once afterwards', async () => {
    const page = await open();
    const away = openSite({ SUPABASE_URL: 'http://127.0.0.1:9' });
    const answer = await readPage(await send(page, { nom: 'Nguyen' }, away));
    expect(answer.status).toBe(503);
    expect(answer.value('nom')).toBe('Nguyen');
    expect((await send(answer, {})).status).toBe(303);
    expect((await open()).value('nom')).toBe('Nguyen');
  });
});

describe('once a service works on it, a correction', () => {
  beforeEach(() => request.agentDoes(SAMPLE_EVENTS['request.taken'], '2026-04-23'));

  test('still counts during the delay of rectification', async () => {
    const page = await open();
    expect(page.text).toContain('Le service a commencé.');
    await send(page, { nom: 'Nguyen' });
    expect((await request.journal()).at(-1)).toBe('answers.corrected');
  });

  test('that changes the case of silence is read by an agent, as a message', async () => {
    const response = await send(await open(), { salle: 'reunion' });
    expect(response.headers.get('location')).toContain('fait=corriger-message');
    expect((await request.journal()).at(-1)).toBe('message.received');
    expect(JSON.stringify(await lastContent())).toContain('devient');
    expect(await stored()).toMatchObject({ means: 'rejection', on: '2026-06-23' });
  });

  test('is a message after that delay, but while documents are awaited', async () => {
    await send(await open(later), { nom: 'Nguyen' }, later);
    expect((await request.journal()).at(-1)).toBe('message.received');
    await request.agentDoes(SAMPLE_EVENTS['documents.asked'], '2026-05-20');
    await send(await open(later), { nom: 'Durand' }, later);
    expect((await request.journal()).at(-1)).toBe('answers.corrected');
  });

  test('is told when the request was decided meanwhile, and what was typed stays', async () => {
    const page = await open();
    await request.agentDoes(SAMPLE_EVENTS['decision.made']);
    const answer = await readPage(await send(page, { nom: 'Nguyen' }));
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('ne se corrige plus ici');
    expect(answer.value('nom')).toBe('Nguyen');
    expect((await request.journal()).at(-1)).toBe('decision.made');
  });
});
