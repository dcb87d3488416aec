import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filePage } from '../../src/desk/contents/contents-paths.ts';
import { launchBrowser } from '../support/chromium.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { press, see, useEditors } from '../support/editors.ts';
import { problemsInEachLook } from '../support/show-as-sent.ts';
import { htmlMistakes } from '../support/valid-html.ts';

const FILE = filePage('demarches/location-de-salle.md');
const TITLE = 'Louer la grande salle';
const WARNING = 'Brouillon, pas en ligne';
const PARTS = ['', 'formulaire/', 'recu', 'courriel'];

const editors = useEditors();
let browser: Browser;
/** Somebody without an account, and the address that they were given. */
let colleague: DeskVisitor;
let place = '';
let link = '';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const linkOn = async (path: string) =>
  (await see(editors.claire, path)).document.querySelector('.note code')?.textContent ?? '';

beforeAll(async () => {
  browser = await launchBrowser();
  const text = (await see(editors.claire, FILE)).document.querySelector('textarea')?.value ?? '';
  const changed = text.replace(/^title: .*$/mu, `title: ${TITLE}`);
  await press(editors.claire, FILE, 'write', { texte: changed });
  place = await editors.lastOne();
  await press(editors.claire, place, 'share');
  link = new URL(await linkOn(place)).pathname;
  colleague = editors.visitor();
});
afterAll(() => browser.close());

test('a draft has one link, that says when it is not drawn yet', async () => {
  expect(link).toMatch(/^\/apercus\/[0-9a-f-]{36}\/[0-9a-f-]{36}\/$/u);
  expect((await colleague.go(link)).text).toContain('se prépare');
  await editors.draw();
});

describe.each(PARTS)('its part « %s »', (part) => {
  test('is that of the draft, for whoever has the link, and says that it is not online', async () => {
    const { response, text } = await colleague.go(link + part);
    expect(response.status).toBe(200);
    expect(text).toContain(TITLE);
    expect(text).toContain(WARNING);
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    // Nothing that it shows would be filed, or looked for where nobody filed.
    expect(text).not.toContain('action="/api/demarches');
    expect(text).not.toMatch(/href="[^"]*\/(?:suivi|recus|pdf)\/[^"]/u);
  });
});

test.each(PARTS.slice(0, 3))(
  'its part « %s » is valid HTML, passes axe, fits on a phone',
  async (part) => {
    const { text } = await colleague.go(link + part);
    expect(await htmlMistakes(text)).toEqual([]);
    expect(await problemsInEachLook(browser, text)).toEqual([]);
  },
);

test('nothing is filed from its form: whatever is sent leads to the receipt that would follow', async () => {
  const { url, text } = await colleague.post(`${link}recu`, { nom: 'Zoroastre' });
  expect(url.pathname).toBe(`${link}recu`);
  expect(text).not.toContain('Zoroastre');
  const form = await colleague.go(`${link}formulaire/`);
  const policy = form.response.headers.get('content-security-policy') ?? '';
  // What keeps answers on the device, sends files or registers a worker is not let in.
  expect(policy).not.toContain('strict-dynamic');
  expect(policy).not.toContain('worker-src');
  expect(policy).toMatch(
    /script-src (?:'sha256-\S+' )+(?:\S+\/fichiers\/(?:formulaire|ajouts)\S+ ?)+;/u,
  );
});

test('another key, another proposal, a part that is not there: nothing is said of the draft', async () => {
  const [, , id, key = ''] = link.split('/');
  for (const path of [
    `/apercus/${id}/${key.replace(/^./u, (sign) => (sign === '0' ? '1' : '0'))}/`,
    `/apercus/${crypto.randomUUID()}/${key}/`,
    `${link}autre`,
  ]) {
    const { response, text } = await colleague.go(path);
    expect(response.status).toBe(404);
    expect(text).not.toContain(TITLE);
  }
});

test('it ends by itself, and at once when it is taken back; another one opens by another address', async () => {
  const late = editors.visitor({ PARVIS_LOCAL: '1', PARVIS_NOW: '2099-01-01T10:00:00Z' });
  expect((await late.go(link)).response.status).toBe(410);
  await press(editors.claire, place, 'unshare');
  expect((await colleague.go(link)).response.status).toBe(410);
  expect((await see(editors.claire, place)).text).toContain('retire le lien d’aperçu');
  await press(editors.claire, place, 'share');
  const other = new URL(await linkOn(place)).pathname;
  expect(other).not.toBe(link);
  // The text is the same: it is not drawn again.
  expect((await colleague.go(other)).text).toContain(TITLE);
  expect((await colleague.go(link)).response.status).toBe(404);
  link = other;
});

test('a mistake of the draft is said on the link, with its place', async () => {
  const view = `${place}?vue=texte`;
  const text = (await see(editors.claire, view)).document.querySelector('textarea')?.value ?? '';
  const wrong = text.replace(/^theme: .*$/mu, 'theme: rues');
  await press(editors.claire, view, 'write', { texte: wrong });
  await editors.draw();
  const { text: said } = await colleague.go(link);
  expect(plain(said)).toContain('« rues »');
  expect(said).toContain('location-de-salle.md');
  expect(said).not.toContain(editors.proposals);
  await press(editors.claire, place, 'withdraw');
  expect((await colleague.go(link)).response.status).toBe(410);
});

test('news has its page alone, as on the day when it comes out', async () => {
  const file = `${filePage('actualites/piscine.md')}&vue=texte`;
  const news = (await see(editors.claire, filePage('actualites/collecte-des-sapins.md'))).document;
  const owner = news.querySelector<HTMLSelectElement>('[name="c.owner"]')?.value ?? '';
  const texte = `---\ntitle: La piscine rouvre\nsummary: Elle est chauffée.\npublishedOn: 2098-05-04\nowner: ${owner}\nreviewOn: 2099-01-01\n---\n\n## Les heures\n\nDe 9 h à 19 h.\n`;
  await press(editors.claire, file, 'write', { texte });
  const draft = await editors.lastOne();
  await press(editors.claire, draft, 'share');
  await editors.draw();
  const address = new URL(await linkOn(draft)).pathname;
  const { text } = await colleague.go(address);
  expect(text).toContain('La piscine rouvre');
  expect(plain(text)).toContain('La page est celle du 4 mai 2098');
  expect((await colleague.go(`${address}formulaire/`)).response.status).toBe(404);
  await press(editors.claire, draft, 'withdraw');
});
