import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  HOSTILE_FORMS,
  HOSTILE_QUERIES,
  HOSTILE_TEXTS,
  HOSTILE_VALUES,
  upTo,
  URL_ENCODED,
} from '../builders/hostile-requests.ts';
import { query } from '../support/database.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { readPage } from '../support/page.ts';
import { endlessly, sendRaw } from '../support/raw-request.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { serveSite, type ServedSite } from '../support/served-site.ts';
import { ownCommune } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
const FORM = `/api/demarches/${SLUG}`;
/** Forms of every kind: of answers, with files, of some words, of a need. */
const PAGES = [FORM, '/api/demarches/declaration-prealable-travaux', '/api/suivi', '/recherche'];

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.stop());

const send = (path: string, body: string, type: string) =>
  fetch(site.url + path, { method: 'POST', body, headers: { 'content-type': type } });
const storedCount = async () =>
  (
    await query<{ n: number }>(
      'select count(*)::int as n from submissions where commune_id = $1 and answers ? $2',
      [ownCommune(), 'a'],
    )
  )[0]?.n;
/** The home page is there for others. */
const isHomeOpen = async () => (await fetch(site.url)).status === 200;

describe.each(PAGES)('what was made to harm, sent to %s', (path) => {
  test.each(HOSTILE_FORMS)('$about, is refused in words', async ({ body, type }) => {
    const [response, isOpen] = await Promise.all([send(path, body(), type), isHomeOpen()]);
    expect(isOpen).toBe(true);
    const status = response.status === 413 ? 413 : 400;
    await expectRefusal(response, status, /Rien n’a été enregistré/u);
  });
});

test.each(HOSTILE_FORMS)('$about, gets no address and no file', async ({ body, type }) => {
  const addresses = await send('/api/adresses', body(), type);
  expect([addresses.status, await addresses.json()]).toEqual([400, []]);
  expect((await send('/api/fichiers', body(), type)).status).toBe(400);
  expect((await send('/', body(), type)).status).toBe(405);
  expect(await storedCount()).toBe(0);
});

describe('a form whose control holds', () => {
  test.each(HOSTILE_VALUES)('%s is answered in words', async (_about, name, value) => {
    const body = new URLSearchParams({ ...sampleForm(SLUG), nom: '', [name]: value() });
    const page = await readPage(await send(FORM, body.toString(), URL_ENCODED));
    expect([400, 422]).toContain(page.status);
    expect(page.title).toMatch(/^Erreur : /u);
  });

  test.each(HOSTILE_TEXTS)('%j for ever, in every answer, is told what is wrong', async (text) => {
    const names = Object.keys(sampleForm(SLUG));
    const room = Math.floor(
      400_000 / names.length / new URLSearchParams([['', text]]).toString().length,
    );
    const body = new URLSearchParams(names.map((name) => [name, text.repeat(room)]));
    const page = await readPage(await send(FORM, body.toString(), URL_ENCODED));
    expect(page.status).toBe(422);
    expect(page.summary.length).toBeGreaterThan(0);
  });
});

describe('a search', () => {
  test.each(HOSTILE_QUERIES)('of %s is answered, asked or posted', async (_about, words) => {
    const asked = await fetch(
      `${site.url}/recherche?${new URLSearchParams({ q: words() }).toString()}`,
    );
    expect(asked.status).toBe(200);
    const body = new URLSearchParams({ besoin: words() }).toString();
    expect((await send('/recherche', body, URL_ENCODED)).status).toBe(200);
  });

  test.each(['a&', '&', '%', '%25', '+', '=', 'q=a&'])(
    'of « %s » for ever is answered',
    async (text) => {
      expect((await fetch(`${site.url}/recherche?${upTo(12_000, text)}`)).status).toBe(200);
    },
  );
});

describe('a request', () => {
  test('whose headers are too large is refused', async () => {
    const headers = { cookie: upTo(20_000, 'a=b; ') };
    expect((await fetch(site.url, { headers })).status).toBe(431);
    expect(await isHomeOpen()).toBe(true);
  });

  test('whose body comes byte by byte is left', async () => {
    const head = `POST ${FORM} HTTP/1.1\r\nHost: x\r\nContent-Type: ${URL_ENCODED}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const { status, text } = await sendRaw(site.url, endlessly(head, '1\r\na\r\n'.repeat(500)));
    expect(status).toBe(413);
    expect(text).toContain('Votre envoi est trop lourd');
  });

  test.each([
    ['GET', '/', 200],
    ['GET', '/recherche', 200],
    ['POST', '/', 405],
    ['PUT', FORM, 405],
  ])(
    'by %s to %s, with a body that never ends, is answered and left',
    async (method, path, status) => {
      const head = `${method} ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`;
      const answer = await sendRaw(site.url, endlessly(head, `1000\r\n${'a'.repeat(4096)}\r\n`));
      expect(answer.status).toBe(status);
    },
  );
});
