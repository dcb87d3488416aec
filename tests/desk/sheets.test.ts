import { beforeAll, describe, expect, test } from 'vitest';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { readArrived } from '../support/entry.ts';
import { SITE } from '../support/open-site.ts';

const SHEETS = '/bureau/fiches/';
const INTERNAL = `${SHEETS}refuser-attestation-accueil/`;
const PUBLIC = `${SHEETS}qui-peut-obtenir-un-acte-de-naissance/`;

const desk = useDesk();
let editor: DeskVisitor;
beforeAll(async () => {
  await desk.invite('redaction');
  editor = await desk.signedIn('redaction');
});

const open = async (path: string) => readArrived(await editor.go(path));
const look = async (mots: string) => readArrived(await editor.post(SHEETS, { mots }));
const linksOf = ({ document }: Awaited<ReturnType<typeof open>>) =>
  [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));

test('whoever signs in finds every sheet under its theme, whatever they may do with requests', async () => {
  const page = await open(SHEETS);
  expect(page.status).toBe(200);
  expect(linksOf(page)).toEqual(expect.arrayContaining([INTERNAL, PUBLIC]));
  const themes = [...page.document.querySelectorAll('main h2')].map((h2) => h2.textContent);
  expect(new Set(themes).size).toBe(themes.length);
  expect(themes.length).toBeGreaterThan(1);
  const item = page.document.querySelector(`a[href="${INTERNAL}"]`)?.closest('li');
  expect(item?.textContent).toContain('réservée aux agents');
  const shared = page.document.querySelector(`a[href="${PUBLIC}"]`)?.closest('li');
  expect(shared?.textContent).not.toContain('réservée aux agents');
});

test.each([
  [INTERNAL, 'Rendez le dossier avec la liste.'],
  [PUBLIC, 'Un frère ou une sœur reçoit l’extrait sans filiation.'],
])('%s is read whole', async (path, words) => {
  const page = await open(path);
  expect(page.status).toBe(200);
  expect(page.text).toContain(words);
  expect(page.text).toContain('La règle');
  expect(page.text).toContain('Fiche vérifiée le 5 octobre 2026');
  expect(linksOf(page)).toContain('/demarches/acte-de-naissance/');
});

describe('the search', () => {
  test('finds internal and public sheets with mistakes, without accents, by a synonym', async () => {
    expect(linksOf(await look('atestation d acceuil'))).toContain(INTERNAL);
    const page = await look('copie pour mon frere');
    expect(linksOf(page)).toContain(PUBLIC);
    expect(page.text).toContain('On dit aussi : copie d’acte pour un frère');
    expect(page.value('mots')).toBe('copie pour mon frere');
  });

  test('says that it found nothing, and asks for a word', async () => {
    const nothing = await look('zyxwvut');
    expect([nothing.status, nothing.text]).toEqual([
      200,
      expect.stringContaining('Aucune fiche trouvée'),
    ]);
    const empty = await look(' \t ');
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Écrivez un mot')]);
    expect(linksOf(empty)).toContain(INTERNAL);
  });

  test('draws what is typed as words', async () => {
    const page = await look('<img src=x>');
    expect(page.document.querySelector('main img')).toBeNull();
    expect(page.value('mots')).toBe('<img src=x>');
  });
});

test('a sheet that does not exist is said, with a way back', async () => {
  for (const path of [`${SHEETS}rien/`, `${SHEETS}__proto__/`, `${SHEETS}..%2Fdonnees.json/`]) {
    const page = await open(path);
    expect(page.status).toBe(404);
    expect(linksOf(page)).toContain(SHEETS);
  }
});

test('nobody reads a sheet without a session, nor once their access has ended', async () => {
  const stranger = desk.visitor();
  for (const path of [SHEETS, INTERNAL]) {
    const arrived = await stranger.go(path);
    expect(arrived.url.origin).not.toBe(SITE);
    expect(arrived.text).not.toContain('attestation d’accueil');
  }
  const asked = await stranger.post(SHEETS, { mots: 'attestation' });
  expect([asked.response.status, asked.text.includes('quatre cas')]).toEqual([401, false]);
  const email = await desk.invite('donnees');
  const gone = await desk.signedIn('donnees');
  expect((await gone.go(INTERNAL)).response.status).toBe(200);
  await desk.keeper.end(email);
  expect((await gone.go(INTERNAL)).text).not.toContain('quatre cas');
});

test('another site cannot search, and other verbs do nothing', async () => {
  const foreign = await editor.send(new URL(SHEETS, SITE), {
    method: 'POST',
    body: new URLSearchParams({ mots: 'attestation' }),
    headers: { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' },
  });
  expect(foreign.status).toBe(403);
  const own = { origin: SITE, 'sec-fetch-site': 'same-origin' };
  const verbs: readonly (readonly [string, string, string])[] = [
    ['PUT', SHEETS, 'GET, HEAD, POST'],
    ['POST', INTERNAL, 'GET, HEAD'],
    ['DELETE', INTERNAL, 'GET, HEAD'],
  ];
  for (const [method, path, allow] of verbs) {
    const answer = await editor.send(new URL(path, SITE), { method, headers: own });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  }
});
