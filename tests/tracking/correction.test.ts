import { describe, expect, test } from 'vitest';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { TYPED, useCorrectedRequest } from '../support/corrected-request.ts';
import { query } from '../support/database.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';

const { own, site, later, open, send, stored, lastContent } = useCorrectedRequest();

describe('the page where a person corrects', () => {
  test('asks the same questions with the answers that count, but for how to reach the person', async () => {
    const page = await open();
    expect(page.status).toBe(200);
    expect(page.value('salle')).toBe('fetes');
    expect(page.value('nom')).toBe(TYPED.nom);
    expect(page.value('courriel')).toBeUndefined();
    expect(page.value('notification_electronique')).toBeUndefined();
    expect(
      (await own.request.look()).document.querySelector(`a[href="${own.path}"]`),
    ).not.toBeNull();
  });

  test('is no page of an unknown address', async () => {
    const gone = await site.get('/suivi/AAAAAAAAAAAAAAAAAAAAAA/corriger');
    expect(gone.headers.get('location')).toBe('/suivi/AAAAAAAAAAAAAAAAAAAAAA');
    expect((await site.post('/suivi/AAAAAAAAAAAAAAAAAAAAAA/corriger', {})).status).toBe(404);
  });

  test('leads back to the request once it is decided', async () => {
    await own.request.agentDoes(SAMPLE_EVENTS['decision.made']);
    expect((await site.get(own.path)).status).toBe(303);
    expect((await own.request.look()).document.querySelector(`a[href="${own.path}"]`)).toBeNull();
  });
});

describe('a correction before processing begins', () => {
  test('counts at once; what was sent first stays, and no day moves', async () => {
    const before = await stored();
    const response = await send(await open(), { nom: 'Nguyen' });
    expect(response.headers.get('location')).toBe(`${own.request.path}?fait=corriger`);
    const done = await own.request.look(`${own.request.path}?fait=corriger`);
    expect(done.text).toContain('Vos corrections sont enregistrées.');
    expect(done.text).toContain(`« Nom » : ${TYPED.nom} devient Nguyen.`);
    expect(await stored()).toEqual(before);
    expect(await lastContent()).toEqual({
      details: { questions: 1 },
      content: { changes: [{ question: 'nom', before: TYPED.nom, after: 'Nguyen' }] },
    });
    expect((await open()).value('nom')).toBe('Nguyen');
  });

  test('to another case of silence moves its day, from the day of receipt', async () => {
    await send(await open(), { salle: 'reunion' });
    expect(await stored()).toMatchObject({ means: 'acceptance', on: '2026-05-23' });
    expect((await lastContent())?.details).toEqual({ questions: 1, silenceCase: 0 });
    const page = await own.request.look();
    expect(page.text).toContain('Sans réponse le 23 mai 2026, votre demande est acceptée.');
    expect(page.text).toContain('change ce que veut dire le silence');
    const receipt = await readPage(await site.get(own.request.path.replace('suivi', 'recus')));
    expect(receipt.text).toContain('Vous avez corrigé vos réponses le 23 avril 2026.');
    expect(receipt.text).toMatch(/Corrigé le \d/u);
    await send(await open(), { salle: 'fetes' });
    expect(await stored()).toMatchObject({ means: 'rejection', on: '2026-06-23' });
    expect((await lastContent())?.details).toEqual({ questions: 1, silenceCase: null });
  });

  test('that would let silence decide in the past is read by an agent', async () => {
    const response = await send(await open(later), { salle: 'reunion' }, later);
    expect(response.headers.get('location')).toContain('fait=corriger-message');
    expect(await own.request.journal()).toEqual(['submission.received', 'message.received']);
    expect(await stored()).toMatchObject({ means: 'rejection', on: '2026-06-23' });
  });

  test('is checked as the first form was, and keeps what was typed', async () => {
    const page = await readPage(await send(await open(), { nom: '', prenom: 'Inès' }));
    expect(page.status).toBe(422);
    expect(page.summary.join()).toContain('Nom');
    expect(page.value('prenom')).toBe('Inès');
    expect(await own.request.journal()).toEqual(['submission.received']);
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
    expect(await own.request.journal()).toEqual(['submission.received', 'answers.corrected']);
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
    expect(await own.request.journal()).toEqual(['submission.received', 'answers.corrected']);
  });

  test('takes no name that the form does not have, nor how to reach the person', async () => {
    const forged = { courriel: 'autre@courriel.example', intrus: 'x', __proto__: 'y' };
    await send(await open(), { nom: 'Nguyen', ...forged });
    expect(await lastContent()).toMatchObject({ content: { changes: [{ question: 'nom' }] } });
    const [row] = await query<{ email: string }>(
      'select contact_email as email from submissions where reference = $1',
      [own.request.reference],
    );
    expect(row?.email).toBe(TYPED.courriel ?? null);
  });

  test('from another site is refused', async () => {
    const response = await site.post(own.path, { nom: 'X' }, { 'sec-fetch-site': 'cross-site' });
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
