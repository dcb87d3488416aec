import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { openSite, SITE, type OpenSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});

const SLUG = 'autorisation-stationnement';
const PATH = `/api/demarches/${SLUG}`;
const URL_ENCODED = { 'content-type': 'application/x-www-form-urlencoded' };
const filled = () => new URLSearchParams(sampleForm(SLUG));
const storedWithName = (name: string) =>
  query("select from submissions where answers ->> 'nom' = $1", [name]);

/** A refusal is a page in French, with a way out, that shows nothing of the inside. */
async function expectRefusal(response: Response, status: number, says: RegExp) {
  const page = await readPage(response);
  expect(page.status).toBe(status);
  expect(page.title).toMatch(/^Erreur : /u);
  expect(page.text).toMatch(says);
  expect(page.document.querySelector('main a[href="/aide/"]')).not.toBeNull();
  expect(page.text).not.toMatch(/Error|exception|stack|PGRST|node_modules|undefined|\bnull\b/u);
  return page;
}

describe('a request that cannot be a filing', () => {
  test.each(['inconnue', '..%2f..%2fpackage', 'ACTE', '__proto__', 'a'.repeat(500)])(
    'to the unknown procedure « %s » gets 404',
    async (slug) => {
      const response = await site.post(`/api/demarches/${slug}`, { nom: 'x' });
      await expectRefusal(response, 404, /n’existe pas/u);
    },
  );

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by %s gets 405', async (method) => {
    const response = await site.send(PATH, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    const page = await readPage(response);
    expect(page.document.querySelector(`a[href="/demarches/${SLUG}/formulaire/"]`)).not.toBeNull();
  });

  test.each([
    ['another origin', { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' }],
    ['another origin, in an old browser', { origin: 'https://ailleurs.example' }],
    ['a neighbour site', { origin: 'https://www.admiville.example', 'sec-fetch-site': 'same-site' }],
    ['a page without origin', { origin: 'null' }],
    ['an origin that lies', { origin: SITE, 'sec-fetch-site': 'cross-site' }],
    ['a name that starts alike', { origin: `${SITE}.ailleurs.example` }],
  ])('from %s gets 403', async (_what, headers) => {
    const nom = randomUUID();
    const body = new URLSearchParams(sampleForm(SLUG, { nom }));
    const response = await site.send(PATH, { method: 'POST', body, headers });
    await expectRefusal(response, 403, /autre site/u);
    expect(await storedWithName(nom)).toEqual([]);
  });

  test('from an old phone that sends no origin is taken', async () => {
    const response = await site.send(PATH, { method: 'POST', body: filled() });
    expect(response.status).toBe(200);
  });

  test.each([
    ['none', undefined],
    ['JSON', 'application/json'],
    ['plain text', 'text/plain'],
    ['doubled', 'application/x-www-form-urlencoded, application/x-www-form-urlencoded'],
    ['nonsense', 'pas/un type;;'],
  ])('with the wrong content type (%s) gets 415', async (_what, type) => {
    const body = new TextEncoder().encode(filled().toString());
    const headers = type === undefined ? {} : { 'content-type': type };
    await expectRefusal(await site.send(PATH, { method: 'POST', body, headers }), 415, /format/u);
  });

  test.each([
    ['cut in the middle', '--b\r\nContent-Disposition: form-data; name="nom"\r\n\r\nBena'],
    ['without its boundary', 'nom=Benali'],
    ['empty', ''],
  ])('as a multipart %s gets 400', async (_what, body) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    await expectRefusal(await site.send(PATH, { method: 'POST', body, headers }), 400, /incomplet/u);
  });

  test('as a multipart without boundary in its type gets 400', async () => {
    const headers = { 'content-type': 'multipart/form-data' };
    const response = await site.send(PATH, { method: 'POST', body: 'x', headers });
    await expectRefusal(response, 400, /incomplet/u);
  });

  test('with ten thousand fields gets 400', async () => {
    const body = Array.from({ length: 10_000 }, (_, index) => `champ${index}=x`).join('&');
    const response = await site.send(PATH, { method: 'POST', body, headers: URL_ENCODED });
    await expectRefusal(response, 400, /incomplet/u);
  });
});

describe('a text that is too long', () => {
  const send = (length: number) => {
    const body = new URLSearchParams(sampleForm(SLUG, { precisions: 'x'.repeat(length) }));
    return site.send(PATH, { method: 'POST', body });
  };

  test('of a million characters, on one line, comes back whole with its length', async () => {
    const page = await readPage(await send(1_000_000));
    expect(page.status).toBe(422);
    expect(page.summary[0]).toContain('1 000 000 caractères');
    expect(page.value('precisions')).toHaveLength(1_000_000);
    expect(page.value('nom')).toBe('Benali');
  });

  test.each([6, 32])('of %i MB gets 413, with the way to keep it', async (megabytes) => {
    const page = await expectRefusal(await send(megabytes * 1024 * 1024), 413, /4 Mo/u);
    expect(page.text).toContain('votre navigateur a gardé vos réponses');
  });

  test('is measured while it arrives, whatever its announced length', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(512 * 1024));
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        if (sent > 12) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init = { method: 'POST', body, headers: URL_ENCODED, duplex: 'half' } as RequestInit;
    await expectRefusal(await site.send(PATH, init), 413, /4 Mo/u);
  });
});

describe('names that the form does not have', () => {
  test.each(['inconnu', '__proto__', 'constructor', 'prototype', 'nom[]', 'lieu', 'é'])(
    '« %s » is told, and nothing is lost',
    async (name) => {
      const form = [...Object.entries(sampleForm(SLUG)), [name, 'valeur']] as [string, string][];
      const page = await readPage(await site.post(PATH, form));
      expect(page.status).toBe(422);
      expect(page.summary).toEqual([expect.stringContaining(`« ${name} »`)]);
      expect(page.value('nom')).toBe('Benali');
    },
  );

  test('sent twice with two answers is told, and the first is kept', async () => {
    const form = [...Object.entries(sampleForm(SLUG)), ['nom', 'Autre']] as [string, string][];
    const page = await readPage(await site.post(PATH, form));
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([expect.stringContaining('« Nom » a reçu deux réponses')]);
    expect(page.value('nom')).toBe('Benali');
  });

  test('do not reach the prototype of anything', async () => {
    await site.post(PATH, [['__proto__.polluted', 'oui'], ['constructor.prototype.polluted', 'oui']]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('an unknown choice is refused even when it names something of the language', async () => {
    const page = await readPage(await site.post(PATH, sampleForm(SLUG, { vehicule: 'toString' })));
    expect(page.summary).toEqual([expect.stringContaining('réponses proposées')]);
  });
});

describe('text that cannot be stored', () => {
  test('U+0000 is refused, naming the question and keeping the rest', async () => {
    const page = await readPage(await site.post(PATH, sampleForm(SLUG, { precisions: 'a\0b' })));
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([expect.stringContaining('« Autre chose à nous dire ? »')]);
    expect(page.value('nom')).toBe('Benali');
  });

  test.each([
    ['half of a surrogate pair', '%ED%A0%80'],
    ['Latin-1 bytes', '%E9'],
    ['a cut sequence', '%E2%82'],
  ])('%s is refused, naming the question', async (_what, bytes) => {
    const body = `${filled().toString().replace('nom=Benali', `nom=Ben${bytes}ali`)}`;
    const page = await readPage(await site.send(PATH, { method: 'POST', body, headers: URL_ENCODED }));
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([expect.stringContaining('« Nom »')]);
  });

  test('a replacement sign that somebody typed is kept', async () => {
    const page = await readPage(await site.post(PATH, sampleForm(SLUG, { nom: 'Ben\uFFFDali' })));
    expect(page.status).toBe(200);
    expect(page.text).toContain('Ben\uFFFDali');
  });
});

describe('a receipt or a follow-up that does not exist', () => {
  test.each(['x', 'A'.repeat(22), '../../etc/passwd', "' or 1=1 --", '%00'.repeat(8)])(
    'at « %s » gets 404 and the way to find it',
    async (token) => {
      for (const path of ['/recus/', '/suivi/']) {
        const response = await site.get(path + encodeURIComponent(token));
        const page = await expectRefusal(response, 404, /n’existe pas/u);
        expect(page.document.querySelector('a[href="/suivi/"]')).not.toBeNull();
      }
    },
  );

  test('is not opened by another method', async () => {
    const response = await site.send(`/recus/${'A'.repeat(22)}`, { method: 'DELETE' });
    expect(response.status).toBe(405);
  });
});
