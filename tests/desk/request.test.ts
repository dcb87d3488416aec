import { beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const desk = openDesk();
const filed = (changes: Readonly<Record<string, string>> = {}) =>
  followRequest(site, SLUG, {
    ...sampleForm(SLUG),
    // A contact of its own.
    courriel: `${crypto.randomUUID()}@courriel.example`,
    ...changes,
  });
let request: FiledRequest;
beforeEach(async () => {
  request = await filed();
});

describe('a request at the desk', () => {
  test('says whose it is, where it stands and by when the law wants an answer', async () => {
    const page = await desk.look(request.reference);
    expect(page.status).toBe(200);
    expect(page.title).toContain(`Demande ${request.reference}`);
    expect(page.text).toContain('Samir Benali');
    expect(page.text).toContain('Reçu par la mairie');
    expect(page.text).toContain('Sans réponse, c’est rejeté le 23 juin 2026 : dans 50 jours.');
    expect(page.text).toContain('Personne pour l’instant');
    // Answers as the person saw them.
    expect(page.text).toContain('Un camion, de 6 à 12 mètres');
  });

  test('shows the term of the law first, and louder as it comes', async () => {
    const clock = async (now: string) =>
      (await openDesk({ now }).look(request.reference)).document.querySelector('.clock');
    expect((await clock('2026-06-16T08:00:00Z'))?.className).toBe('clock law');
    expect((await clock('2026-05-04T08:00:00Z'))?.className).toBe('clock soon');
    expect((await clock('2026-06-23T08:00:00Z'))?.textContent).toContain('aujourd’hui');
  });

  test('of another service is the same page as an unknown one, read or posted', async () => {
    const other = openDesk({ caller: deskCaller({ services: ['etat-civil'] }) });
    const page = (reference: string, init: RequestInit) =>
      other.send(`/bureau/demandes/${reference}/`, init);
    const post = {
      method: 'POST',
      body: new URLSearchParams({ _etape: 'prendre' }),
      headers: { 'sec-fetch-site': 'same-origin' },
    };
    for (const init of [{ method: 'GET' }, post]) {
      const hidden = await page(request.reference, init);
      const unknown = await page('3333-3333', init);
      expect([hidden.status, unknown.status]).toEqual([404, 404]);
      expect(await hidden.text()).toBe(await unknown.text());
    }
    expect(await request.journal()).toEqual(['submission.received']);
  });

  test('is read once an hour in the log that the person’s count comes from', async () => {
    await desk.look(request.reference);
    await desk.look(request.reference);
    const rows = await query(
      `select r.reader from readings r join submissions s on s.id = r.submission_id
       where s.reference = $1`,
      [request.reference],
    );
    expect(rows).toEqual([{ reader: 'claire' }]);
  });

  test('shows what was corrected, messages both ways, notes, and what happened', async () => {
    await request.agentDoes(SAMPLE_EVENTS['message.written']);
    await request.agentDoes(SAMPLE_EVENTS['note.written']);
    await request.does('message', { message: 'Puis-je venir mardi ?' });
    const page = await desk.look(request.reference);
    const said = [...page.document.querySelectorAll('.said')].map(({ className }) =>
      className.trim(),
    );
    expect(said).toEqual(['said', 'said private', 'said ours']);
    expect(page.text).toContain('Puis-je venir mardi ?');
    expect(page.text).toContain('À revoir.');
    expect(page.document.querySelectorAll('.timeline li')).toHaveLength(4);
  });

  test('leads to its receipt and to the letter of its decision', async () => {
    await desk.press(request.reference, 'refuser', {
      refuser_agent: 'Claire Martin',
      refuser_qualite: 'adjointe au maire',
      refuser_droit: 'Règlement de voirie, article 3.',
      refuser_faits: 'La rue est fermée.',
    });
    const page = await desk.look(request.reference);
    const [receipt, letter] = [...page.document.querySelectorAll<HTMLAnchorElement>('a')].filter(
      ({ href }) => /[?](?:accuse|lettre)=/u.test(href),
    );
    const follow = async (link: HTMLAnchorElement | undefined) =>
      readPage(await desk.get(new URL(link?.href ?? '', 'https://x.example').href.slice(17)));
    expect((await follow(receipt)).text).toContain('Accusé de réception');
    expect((await follow(letter)).text).toContain('La rue est fermée.');
  });

  test('names other requests of the same contact, in the sector and the services alone', async () => {
    const courriel = `${crypto.randomUUID()}@courriel.example`;
    const one = await filed({ courriel });
    const two = await filed({ courriel });
    const elsewhere = await followRequest(site, 'acte-de-naissance', {
      ...sampleForm('acte-de-naissance'),
      courriel,
    });
    const both = openDesk({ caller: deskCaller({ services: ['voirie', 'etat-civil'] }) });
    const page = await both.look(one.reference);
    expect(page.text).toContain(two.reference);
    expect(page.text).not.toContain(elsewhere.reference);
    expect((await both.look(request.reference)).text).not.toContain('Demandes de la même adresse');
  });

  test('shows what anybody typed as text, wherever it is', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const evil = await filed({ precisions: hostile, nom: `Benali${hostile}`.slice(0, 60) });
    await evil.does('message', { message: hostile });
    await desk.press(evil.reference, 'noter', { noter_texte: hostile });
    const page = await readPage(
      await desk.press(evil.reference, 'refuser', { refuser_faits: hostile }),
    );
    expect(page.status).toBe(422);
    expect(page.document.querySelectorAll('main :is(script, img, [onerror])')).toHaveLength(0);
    expect(page.value('refuser_faits')).toBe(hostile);
    expect(page.text.split('<script>').length).toBeGreaterThan(3);
  });

  test('offers nothing to whoever may only read, and does nothing for them', async () => {
    const caller = { ...deskCaller(), rights: new Map([['voirie', 'read']] as const) };
    const page = await openDesk({ caller }).look(request.reference);
    expect(page.document.querySelector('main form')).toBeNull();
    expect(page.text).toContain('Vous pouvez lire cette demande.');
  });

  test('says so when the database is away, and gives back what was typed', async () => {
    const page = await desk.look(request.reference);
    const away = openDesk({ caller: deskCaller({ url: 'http://127.0.0.1:9' }) });
    expect((await away.look(request.reference)).status).toBe(503);
    const answer = await readPage(
      await away.press(request.reference, 'ecrire', { ecrire_texte: 'Un long texte.' }, page),
    );
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('Un long texte.');
    expect(answer.text).toContain('Rien n’est inscrit.');
  });
});
