import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectRefusal } from '../support/expect-refusal.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { serveSite, type ServedSite } from '../support/served-site.ts';

const SLUG = 'autorisation-stationnement';
let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { redirect: 'manual', headers });

/** Sends a path as it is: `fetch` would tidy it up. */
const getRaw = (path: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    request(site.url, { path }, (response) => resolve(response.resume()))
      .once('error', reject)
      .end();
  });

describe('what is built for hosts alone', () => {
  test.each([
    '/gabarit',
    '/gabarit/',
    '/gabarit/index.html',
    '/gabarit/formulaire/',
    '/gabarit/recherche/',
    '/%67abarit/',
    '/405/',
    '/_headers',
    '/_%68eaders',
    '/_redirects',
  ])('is not shown at %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Cette page n’existe pas');
  });
});

describe('something sent to a page', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('by %s is refused in French', async (method) => {
    const response = await fetch(`${site.url}/demarches/${SLUG}/`, {
      method,
      body: new URLSearchParams(sampleForm(SLUG)),
    });
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await expectRefusal(response, 405, /Rien n’a été envoyé/u);
    expect(page.document.querySelector('main a[href="/demarches/"]')).not.toBeNull();
  });
});

describe('an old address', () => {
  test.each([
    ['with accents', '/demarche/%C3%A9t%C3%A9/', '/demarches/%C3%A9t%C3%A9/'],
    ['that tries to add a header', '/demarche/a%0d%0aX-A:%20b', '/demarches/a%0d%0aX-A:%20b'],
    ['badly encoded', '/demarche/%E0%A4%A', '/demarches/%E0%A4%A'],
    ['written in another way', '/%64emarche/a', '/demarches/a'],
    ['that imitates another site', '/demarche//ailleurs.example', '/demarches//ailleurs.example'],
    ['without its slash', `/demarches/${SLUG}`, `/demarches/${SLUG}/`],
  ])('%s leads to an encoded one, with the security headers', async (_what, path, location) => {
    const { statusCode, headers } = await getRaw(path);
    expect({ statusCode, location: headers.location }).toEqual({ statusCode: 301, location });
    expect(headers['x-a']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['strict-transport-security']).toContain('max-age=');
  });

  test.each([
    '/%0d%0aX-A:%20b',
    '/%E0%A4%A',
    '/recus/%E0%A4%A',
    '/suivi/%0d%0a',
    '/api/demarches/%',
  ])('%s is not found, and nothing breaks', async (path) => {
    const { statusCode, headers } = await getRaw(path);
    expect(statusCode).toBe(404);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('the editing tool', () => {
  test('has a policy of its own: its scripts, and no other site', async () => {
    const { headers } = await get('/redaction/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; ");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/u);
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  test('loosens nothing elsewhere', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-robots-tag')).toBeNull();
  });
});

test('what is no page loads nothing, and does not carry what pages may load', async () => {
  const { headers } = await get(`/demarches/${SLUG}/definition.json`);
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

describe('what a browser keeps', () => {
  test.each(['/', `/demarches/${SLUG}/definition.json`, '/favicon.ico'])(
    '%s is asked for again each time, and only sent when it changed',
    async (path) => {
      const first = await get(path);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/"\w+"$/u);
      expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      const again = await get(path, { 'if-none-match': etag });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect((await get(path, { 'if-none-match': '"autre"' })).status).toBe(200);
    },
  );

  test('alerts for five minutes: open pages ask for them again and again', async () => {
    const { headers } = await get('/alertes.json');
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(headers.get('date')).not.toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('a part of a file is not labelled as the whole of it', async () => {
    const part = await get('/', { range: 'bytes=0-9' });
    expect(part.status).toBe(206);
    expect(part.headers.get('etag')).toBeNull();
  });

  test.each(['/recus/inconnu', '/suivi/inconnu', `/api/demarches/${SLUG}`, '/recherche?q=a'])(
    'nothing of %s, which may name a person',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
    },
  );
});
