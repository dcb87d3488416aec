import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleForm } from '../support/sample-answers.ts';
import { serveSite, type ServedSite } from '../support/served-site.ts';

const SLUG = 'autorisation-stationnement';
let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.stop());

const get = (path: string, init: RequestInit = {}) =>
  fetch(site.url + path, { redirect: 'manual', ...init });
const post = (path: string, form: Record<string, string>) =>
  get(path, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { origin: site.url, 'sec-fetch-site': 'same-origin' },
  });

describe('the Node server', () => {
  test('files a procedure and shows its receipt', async () => {
    const check = await (await post(`/api/demarches/${SLUG}`, sampleForm(SLUG))).text();
    const sealed = /name="_envoi" value="([^"]+)"/u.exec(check)?.[1] ?? '';
    const filed = await post(`/api/demarches/${SLUG}`, { _envoi: sealed, _etape: 'confirmer' });
    expect(filed.status).toBe(303);
    const receipt = await get(filed.headers.get('location') ?? '');
    expect(receipt.status).toBe(200);
    expect(await receipt.text()).toContain('Accusé de réception électronique');
    const pdfPath = (filed.headers.get('location') ?? '').replace('/recus/', '/pdf/recus/');
    const pdf = await get(pdfPath, { headers: { 'accept-encoding': 'identity' } });
    expect(pdf.headers.get('cache-control')).toBe('no-store');
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  test.each(['/', `/demarches/${SLUG}/`, '/recus/inconnu', '/nulle-part'])(
    'gives %s the security headers, and no name of a server',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
    },
  );

  test.each(['/recherche', '/recherche/'])('searches at %s', async (path) => {
    const response = await get(`${path}?q=camion`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('/demarches/autorisation-stationnement/');
  });

  test.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
  ])('sends pages compressed to who takes %s', async (accepted, encoding) => {
    const ask = (path: string) => get(path, { headers: { 'accept-encoding': accepted } });
    for (const path of ['/', '/', '/recherche?q=camion']) {
      const response = await ask(path);
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(await response.text()).toContain('</html>');
    }
    const { headers } = await ask('/');
    const known = { 'if-none-match': headers.get('etag') ?? '', 'accept-encoding': accepted };
    expect((await get('/', { headers: known })).status).toBe(304);
  });

  test('shows the page of unknown addresses, in French, with 404', async () => {
    const response = await get('/nulle-part/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Cette page n’existe pas');
  });

  test.each([
    ['/recus', '/suivi/'],
    ['/demarche/acte-de-naissance/', '/demarches/acte-de-naissance/'],
    [`/demarches/${SLUG}`, `/demarches/${SLUG}/`],
  ])('leads from %s to %s', async (from, to) => {
    const response = await get(from);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(to);
  });

  test('lets another site read a definition, and nothing else', async () => {
    const definition = await get(`/demarches/${SLUG}/definition.json`);
    expect(definition.headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/commune.json')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/..%5cpackage.json', '/%', '/%00'])(
    'gives nothing outside the site for %s',
    async (path) => {
      const status = await new Promise<number | undefined>((resolve, reject) => {
        // `fetch` would tidy the path up before sending it.
        const outgoing = request(site.url, { path }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        outgoing.once('error', reject).end();
      });
      expect([400, 404]).toContain(status);
    },
  );
});
