import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { openSite, SITE } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune } from '../support/shared-stack.ts';

const site = openSite();

const SLUG = 'autorisation-stationnement';
const PATH = `/api/demarches/${SLUG}`;
const filled = () => new URLSearchParams(sampleForm(SLUG));
const storedWithName = (name: string) =>
  query("select from submissions where commune_id = $1 and answers ->> 'nom' = $2", [
    ownCommune(),
    name,
  ]);

describe('a request that cannot be a filing', () => {
  test.each(['inconnue', '..%2f..%2fpackage', 'ACTE', '__proto__', 'a'.repeat(500)])(
    'to the unknown procedure « %s » gets 404',
    async (slug) => {
      const response = await site.post(`/api/demarches/${slug}`, { nom: 'x' });
      await expectRefusal(response, 404, /n’existe pas/u);
    },
  );

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'by %s gets 405',
    async (method) => {
      const response = await site.send(PATH, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
      const page = await readPage(response);
      expect(
        page.document.querySelector(`a[href="/demarches/${SLUG}/formulaire/"]`),
      ).not.toBeNull();
    },
  );

  test.each([
    ['another origin', { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' }],
    ['another origin, in an old browser', { origin: 'https://ailleurs.example' }],
    [
      'a neighbour site',
      { origin: 'https://www.petiteville.example', 'sec-fetch-site': 'same-site' },
    ],
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
    await expectRefusal(
      await site.send(PATH, { method: 'POST', body, headers }),
      400,
      /incomplet/u,
    );
  });

  test('as a multipart without boundary in its type gets 400', async () => {
    const headers = { 'content-type': 'multipart/form-data' };
    const response = await site.send(PATH, { method: 'POST', body: 'x', headers });
    await expectRefusal(response, 400, /incomplet/u);
  });

  test('as a multipart whose file has a badly encoded name gets 400', async () => {
    const name = "filename*=UTF-8''%E0%A4%A";
    const body = `--b\r\nContent-Disposition: form-data; name="nom"; ${name}\r\n\r\nx\r\n--b--\r\n`;
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const response = await site.send(PATH, { method: 'POST', body, headers });
    await expectRefusal(response, 400, /incomplet/u);
  });

  test.each(['urlencoded', 'multipart'])(
    'with three thousand fields (%s) gets 400',
    async (type) => {
      const body = type === 'multipart' ? new FormData() : new URLSearchParams();
      for (let index = 0; index < 3000; index += 1) body.append(`champ${index}`, 'x');
      const response = await site.send(PATH, { method: 'POST', body });
      await expectRefusal(response, 400, /1 000 réponses au plus/u);
    },
  );
});

describe('a receipt or a follow-up that does not exist', () => {
  test.each(['x', 'A'.repeat(22), '../../etc/passwd', "' or 1=1 --", '%00'.repeat(8)])(
    'at « %s » gets 404 and the way to find it',
    async (token) => {
      for (const path of ['/recus/', '/suivi/', '/pdf/recus/']) {
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
