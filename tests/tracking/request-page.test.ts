import { beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { fileForm } from '../support/file-form.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
let request: FiledRequest;
beforeEach(async () => {
  request = await followRequest(site, SLUG, sampleForm(SLUG));
});

describe('the page of a request', () => {
  test('says where it stands, what comes next and by when, and whom to call', async () => {
    const page = await request.look();
    expect(page.status).toBe(200);
    expect(page.text).toContain('Reçu par la mairie');
    expect(page.text).toContain('23 avril 2026 à 10 h 15');
    expect(page.text).toContain('Sans réponse le 23 juin 2026, votre demande est rejetée.');
    expect(page.text).toContain('D’habitude, la mairie répond dans ce délai');
    expect(page.text).toContain('03 53 01 77 20');
    expect(page.text).toContain('Nous gardons vos réponses jusqu’au');
  });

  test('names who is in charge, once an agent takes it', async () => {
    await request.agentDoes(SAMPLE_EVENTS['request.taken']);
    const page = await request.look();
    expect(page.text).toContain('En cours de traitement');
    expect(page.text).toContain('Claire Martin, instructrice, s’en occupe.');
  });

  test('shows what agents say to the person, and never their notes', async () => {
    const by = { name: 'Claire Martin' };
    await request.agentDoes({
      kind: 'note.written',
      details: {},
      content: { text: 'Entre nous.', by },
    });
    const text = 'Bonjour, <b>quand</b> venez-vous ?';
    await request.agentDoes({ kind: 'message.written', details: {}, content: { text, by } });
    const page = await request.look();
    expect(page.text).toContain(text.replaceAll('\u00a0', ' '));
    expect(page.text).not.toContain('Entre nous');
  });

  test('carries no word of another request', async () => {
    await request.does('message', { message: 'Un mot très reconnaissable' });
    const other = await fileForm(site, SLUG, sampleForm(SLUG));
    const page = await request.look(other.location.replace('/recus/', '/suivi/'));
    expect(page.text).not.toContain('reconnaissable');
  });
});

describe('a message', () => {
  test('is received once, however many times the page is sent', async () => {
    const page = await request.look();
    const sent = [1, 2].map(() =>
      request.does('message', { message: 'Puis-je venir mardi ?' }, page),
    );
    for (const response of await Promise.all(sent)) {
      expect(response.status).toBe(303);
      const done = await request.look(response.headers.get('location') ?? '');
      expect(done.text).toContain('Votre message est reçu.');
      expect(done.text).toContain('Puis-je venir mardi ?');
    }
    expect(await request.journal()).toEqual(['submission.received', 'message.received']);
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   \n '],
    ['too much', 'a'.repeat(2001)],
  ])('of %s is told, and what was written stays', async (_what, message) => {
    const response = await request.does('message', { message });
    const page = await readPage(response);
    expect(page.status).toBe(422);
    expect(page.summary).toHaveLength(1);
    expect(page.value('message')).toBe(message.replaceAll('\r', ''));
    expect(await request.journal()).toEqual(['submission.received']);
  });

  test('is one of twenty in a day: the next one is told whom to call, and stays', async () => {
    for (let sent = 1; sent <= 20; sent += 1) {
      expect((await request.does('message', { message: `Mot ${sent}` })).status).toBe(303);
    }
    const page = await readPage(await request.does('message', { message: 'Mot de trop' }));
    expect(page.status).toBe(422);
    expect(page.summary.join()).toContain('Appelez le service');
    expect(page.value('message')).toBe('Mot de trop');
  });

  test('from another site is refused', async () => {
    const response = await site.post(
      request.path,
      { _etape: 'message', message: 'Bonjour' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(response.status).toBe(403);
    expect(await request.journal()).toEqual(['submission.received']);
  });

  test('sent while the database is away comes back in its form, and happens once afterwards', async () => {
    const page = await request.look();
    const key = page.value('_cle') ?? '';
    const away = openSite({ SUPABASE_URL: 'http://127.0.0.1:9' });
    const form = { _cle: key, _etape: 'message', message: 'Puis-je venir mardi ?' };
    const answer = await readPage(await away.post(request.path, form));
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('Ce n’est pas encore reçu');
    expect(answer.value('message')).toBe('Puis-je venir mardi ?');
    expect(answer.value('_cle')).toBe(key);
    expect(await request.journal()).toEqual(['submission.received']);
    expect(
      (await request.does('message', { message: 'Puis-je venir mardi ?' }, answer)).status,
    ).toBe(303);
    expect(await request.journal()).toEqual(['submission.received', 'message.received']);
  });

  test('to no request is refused', async () => {
    const response = await site.post('/suivi/AAAAAAAAAAAAAAAAAAAAAA', { _etape: 'message' });
    expect(response.status).toBe(404);
  });
});

describe('a request that is taken back', () => {
  test('is withdrawn once the box is ticked, and its clock stops', async () => {
    const wrong = await readPage(await request.does('retirer', { raison: 'Plus utile' }));
    expect(wrong.status).toBe(422);
    expect(wrong.value('raison')).toBe('Plus utile');
    expect((await request.does('retirer', { raison: 'Plus utile', confirme: 'oui' })).status).toBe(
      303,
    );
    const page = await request.look();
    expect(page.text).toContain('Votre dossier est retiré');
    expect(page.text).not.toContain('Sans réponse le');
    expect(page.document.querySelector('#retirer')).toBeNull();
  });

  test('is not, once it is decided: the person is told, and their words stay', async () => {
    const before = await request.look();
    await request.agentDoes(SAMPLE_EVENTS['decision.made']);
    const page = await readPage(
      await request.does('retirer', { raison: 'Plus utile', confirme: 'oui' }, before),
    );
    expect(page.status).toBe(409);
    expect(page.text).toContain('Votre dossier a changé');
    expect(page.text).toContain('Plus utile');
    expect(await request.journal()).toEqual(['submission.received', 'decision.made']);
  });
});
