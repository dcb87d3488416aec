import { beforeAll, describe, expect, test } from 'vitest';
import { storeHelp } from '../database/stored-help.ts';
import { addCommune, query } from '../support/database.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { beginHelp, fileInHelp, HELPED, MANDATE_FORM, plainText } from '../support/mediator.ts';
import { readHtml } from '../support/read-html.ts';
import { ownCommune } from '../support/shared-stack.ts';

const PLACE = '/bureau/mandats/';
const desk = useDesk();
let agent: DeskVisitor;
const ask = async (form: Readonly<Record<string, string>>, visitor = agent) => {
  const { response, text, url } = await visitor.post(PLACE, form);
  const document = readHtml(text);
  return { status: response.status, words: plainText(text), document, url };
};
const byNumber = (number: string, visitor?: DeskVisitor) =>
  ask({ _etape: 'numero', mandat_numero: number }, visitor);
const byName = (name: string, structure = 'mediatheque') =>
  ask({ _etape: 'nom', nom_mandat: name, structure });
const stop = (mandat: string, form: Readonly<Record<string, string>> = {}) =>
  ask({
    _etape: 'arreter',
    mandat,
    raison: 'Copie perdue',
    demande_de_la_personne: 'oui',
    ...form,
  });
const isRevoked = async (number: string) => {
  const [row] = await query<{ over: boolean }>(
    'select revoked_at is not null as over from mandates where commune_id = $1 and number = $2',
    [ownCommune(), number],
  );
  return row?.over;
};

beforeAll(async () => {
  await desk.invite('accueil', { voirie: 'process' });
  await desk.invite('urbanisme', { voirie: 'read' });
  await desk.invite('donnees');
  await desk.invite('mediatheque');
  agent = await desk.signedIn('accueil');
});

describe('whoever has lost the paper of a mandate', () => {
  test('is found by their name and the structure, and has it stopped at the desk', async () => {
    const mediator = await beginHelp(desk);
    await mediator.post('/mediation/mandat/', { ...MANDATE_FORM, nom_mandat: 'Fontanès' });
    const found = await byName('fontanes');
    expect(found.words).toMatch(/Zoé Fontanès.*Médiathèque.*acte de naissance/su);
    const mandat = found.document.querySelector<HTMLInputElement>('[name=mandat]')?.value ?? '';
    const page = await ask({ _etape: 'choisir', mandat });
    expect(page.words).toContain('Il s’arrête en entier');
    const stopped = await stop(mandat);
    expect(stopped.url.search).toBe('?fait=mandat');
    expect(stopped.words).toContain('Le mandat est arrêté. Dites-le à la personne.');
    expect((await byName('fontanes')).words).toContain('Aucun mandat en cours');
    expect((await fileInHelp(mediator)).url.pathname).not.toContain('/recus/');
    // Whoever asks later reads who did it, and why.
    const later = await byNumber(mandat.toLowerCase());
    expect(later.words).toContain('Ce mandat ne vaut plus');
    expect(later.words).toContain('par Inès Benali : Copie perdue');
    expect(later.document.querySelector('[name=mandat]')).toBeNull();
  });

  test('takes one procedure back, and keeps the others', async () => {
    const { number } = await storeHelp(ownCommune(), { procedures: [HELPED, 'essai'] });
    const page = await ask({ _etape: 'choisir', mandat: number });
    expect(page.document.querySelectorAll('[name=quoi]')).toHaveLength(3);
    expect((await stop(number)).status).toBe(422);
    const stopped = await stop(number, { quoi: HELPED });
    expect(stopped.words).toContain('Cette démarche est retirée du mandat.');
    expect(await isRevoked(number)).toBe(false);
    expect((await byNumber(number)).words).toContain('par Inès Benali : Copie perdue');
    // What is left is one procedure: the whole is stopped.
    expect((await stop(number)).url.search).toBe('?fait=mandat');
    expect(await isRevoked(number)).toBe(true);
  });

  test.each([
    ['without a reason', { raison: ' ' }],
    ['with too long a reason', { raison: 'x'.repeat(201) }],
    ['until the agent says that the person asks', { demande_de_la_personne: '' }],
  ])('has nothing stopped %s, and what was typed stays', async (_, form) => {
    const { number } = await storeHelp(ownCommune());
    const page = await stop(number, form);
    expect(page.status).toBe(422);
    expect(page.document.querySelector<HTMLInputElement>('[name=mandat]')?.value).toBe(number);
    expect(await isRevoked(number)).toBe(false);
  });

  test('is not looked for with less than a number or three letters', async () => {
    for (const look of [
      byNumber('abc'),
      byNumber('3333-3333'),
      byName('fo'),
      byName('fontanes', ''),
    ]) {
      expect((await look).status).toBe(422);
    }
    expect((await byName('fo')).words).toContain('trois lettres au moins');
  });

  test('of another commune is not there', async () => {
    const { number } = await storeHelp(await addCommune('ailleurs'));
    expect((await byNumber(number)).words).toContain('Aucun mandat n’a ce numéro');
    expect((await stop(number)).status).toBe(422);
  });
});

describe('mandates at the desk', () => {
  test('are read by those who process requests alone', async () => {
    const { number } = await storeHelp(ownCommune());
    for (const person of ['urbanisme', 'donnees']) {
      const visitor = await desk.signedIn(person);
      const page = await byNumber(number, visitor);
      expect([person, page.status]).toEqual([person, 403]);
      expect(page.words).not.toContain('Roy');
      expect((await visitor.go('/bureau/')).text).not.toContain(`href="${PLACE}"`);
    }
    const form = { method: 'POST', body: new URLSearchParams({ mandat_numero: number }) };
    const headers = { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' };
    expect((await agent.go(PLACE, { ...form, headers })).response.status).toBe(403);
  });

  test('tell the officer who read them', async () => {
    const { number } = await storeHelp(ownCommune());
    await byNumber(number);
    const officer = await desk.signedIn('donnees');
    const { text } = await officer.post('/bureau/lectures/', { numero: number });
    expect(plainText(text)).toMatch(/Inès Benali.*Instruire/su);
  });
});
