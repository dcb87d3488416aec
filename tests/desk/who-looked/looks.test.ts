import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../../support/database.ts';
import { sessionClient } from '../../support/desk-session.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import { SITE } from '../../support/open-site.ts';
import { readPage } from '../../support/page.ts';
import { fileRequest, type Filed } from '../../support/record-as.ts';
import { ownCommune } from '../../support/shared-stack.ts';

const PLACE = new URL('/bureau/lectures/', SITE);
const OWN = { origin: SITE, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' };
const desk = useDesk();
let filed: Filed;
let officer: DeskVisitor;
let agent: DeskVisitor;
const look = async (visitor: DeskVisitor, numero: string, headers: Record<string, string> = OWN) =>
  readPage(
    await visitor.send(PLACE, { method: 'POST', body: new URLSearchParams({ numero }), headers }),
  );
const reviews = () => query('select from reading_reviews where commune_id = $1', [ownCommune()]);

beforeAll(async () => {
  await desk.invite('accueil', { voirie: 'process' });
  await desk.invite('encadrement', { voirie: 'supervise' });
  await desk.invite('redaction');
  await desk.invite('donnees');
  filed = await fileRequest({ service: 'voirie' });
  agent = await desk.signedIn('accueil');
  officer = await desk.signedIn('donnees');
  const client = await sessionClient(agent);
  await client.rpc('note_reading', { reference: filed.reference, reason: 'Appel de la personne' });
});

describe('the page of the data protection officer', () => {
  test('is in their menu alone', async () => {
    const menu = async (visitor: DeskVisitor) =>
      [
        ...(
          await readPage(await visitor.send(new URL('/bureau/', SITE)))
        ).document.querySelectorAll('.desk-nav a'),
      ].map(({ textContent }) => textContent);
    expect(await menu(officer)).toEqual(['Demandes', 'Fiches', 'Droits', 'Lectures']);
    expect(await menu(agent)).toEqual([
      ...['Demandes', 'Saisir', 'Courriers', 'Fiches'],
      ...['Appels', 'Mandats', 'Avis', 'Lots', 'Chiffres', 'Alertes', 'Droits'],
    ]);
  });

  test('shows who opened a request, when and why, and is noted', async () => {
    const before = (await reviews()).length;
    const page = await look(officer, filed.reference.toLowerCase().replace('-', ' '));
    expect(page.status).toBe(200);
    expect(page.title).toContain(`Qui a ouvert le numéro ${filed.reference}`);
    expect(page.text).toMatch(/Inès Benali.*Instruire.*Appel de la personne/su);
    expect(page.text).toContain('Votre recherche est notée aussi.');
    expect(await reviews()).toHaveLength(before + 1);
  });

  test('says what is wrong with a number, and gives it back', async () => {
    const before = (await reviews()).length;
    const wrong = await look(officer, 'abc');
    expect([wrong.status, wrong.value('numero')]).toEqual([422, 'abc']);
    expect(wrong.text).toContain('Ce numéro n’est pas complet');
    const unknown = await look(officer, '3333-3333');
    expect(unknown.status).toBe(422);
    expect(await reviews()).toHaveLength(before);
  });

  test('refuses everybody else, whatever their right, and tells nothing', async () => {
    for (const person of ['accueil', 'encadrement', 'redaction']) {
      const visitor = await desk.signedIn(person);
      const page = await look(visitor, filed.reference);
      expect([person, page.status]).toEqual([person, 403]);
      expect(page.text).toContain('Seul le délégué à la protection des données');
      expect(page.text).not.toContain('Inès Benali');
      expect((await visitor.send(PLACE)).status).toBe(403);
    }
    expect((await desk.visitor().send(PLACE)).status).toBe(303);
  });

  test('refuses a form of another site', async () => {
    const before = (await reviews()).length;
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await look(officer, filed.reference, headers)).status).toBe(403);
    expect(await reviews()).toHaveLength(before);
  });

  test('shows no request to the officer, nor any figure', async () => {
    expect((await officer.send(new URL('/bureau/chiffres/', SITE))).status).toBe(403);
    const request = await officer.send(new URL(`/bureau/demandes/${filed.reference}/`, SITE));
    expect(request.status).toBe(404);
  });
});
