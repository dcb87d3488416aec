import { beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const desk = openDesk();
let request: FiledRequest;
beforeEach(async () => {
  request = await followRequest(site, SLUG, sampleForm(SLUG));
});

describe('a request at the desk', () => {
  test('says whose it is, where it stands and by when the law wants an answer', async () => {
    const page = await desk.look(request.reference);
    expect(page.status).toBe(200);
    expect(page.title).toContain(`Demande ${request.reference}`);
    expect(page.text).toContain('Reçu par la mairie');
    expect(page.text).toContain('Sans réponse, c’est rejeté le 23 juin 2026 : dans 50 jours.');
    expect(page.text).toContain('Personne pour l’instant');
    console.log(page.document.querySelector('main')?.innerHTML);
  });

  test('of another service is the same page as an unknown one', async () => {
    const other = openDesk({ caller: deskCaller({ services: ['etat-civil'] }) });
    const [hidden, unknown] = await Promise.all([
      other.get(`/bureau/demandes/${request.reference}/`),
      other.get('/bureau/demandes/3333-3333/'),
    ]);
    expect([hidden.status, unknown.status]).toEqual([404, 404]);
    expect(await hidden.text()).toBe(await unknown.text());
  });

  test('is taken, answered and closed, with the clock of the law', async () => {
    const taken = await desk.press(request.reference, 'prendre');
    expect(taken.status).toBe(303);
    const page = await readPage(await desk.get(taken.headers.get('location') ?? ''));
    expect(page.text).toContain('Vous vous occupez de cette demande.');
    expect(page.text).toContain('Claire Martin');
    expect((await request.look()).text).toContain('Claire Martin, instructrice, s’en occupe.');
    void SAMPLE_EVENTS;
  });
});
