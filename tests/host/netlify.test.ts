import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailTo } from '../support/mail.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';

const SLUG = 'acte-de-naissance';
const own = useOwnMailbox();
let server: ServerProcess;
let url: string;

beforeAll(async () => {
  server = await startServerProcess(
    () => own.stack.environment,
    'tests/support/netlify-emulation.ts',
  );
  ({ url } = server);
});
afterAll(() => server.program.stop());

const get = (path: string) => fetch(url + path, { redirect: 'manual' });
const post = (path: string, form: Record<string, string>) =>
  fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(form),
    headers: { 'sec-fetch-site': 'same-origin' },
  });

describe('Netlify’s own emulation', () => {
  test('serves pages with the headers of the build', async () => {
    const response = await get(`/demarches/${SLUG}/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/u);
    expect(response.headers.get('strict-transport-security')).toContain('max-age=');
  });

  test('serves the editing tool with its own policy', async () => {
    const response = await get('/redaction/');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  test('follows the redirects of netlify.toml', async () => {
    const response = await get(`/demarche/${SLUG}/`);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toContain(`/demarches/${SLUG}/`);
  });

  test.each(['/recherche', '/recherche/'])('searches at %s', async (path) => {
    const response = await get(`${path}?q=camion`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('/demarches/autorisation-stationnement/');
  });

  test.each(['/gabarit/', '/gabarit/index.html', '/405/', '/_headers'])(
    'does not show %s, which is for functions and hosts',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toMatch(/<!--|content-security-policy/u);
    },
  );

  test('refuses what another site posts, and methods that do not file', async () => {
    const crossed = await fetch(`${url}/api/demarches/${SLUG}`, {
      method: 'POST',
      body: new URLSearchParams({ nom: 'x' }),
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(crossed.status).toBe(403);
    expect((await get(`/api/demarches/${SLUG}`)).status).toBe(405);
    expect((await post('/api/demarches/inconnue', {})).status).toBe(404);
  });

  test('files, shows the receipt, and sends the notices at their time', async () => {
    const address = 'netlify@courriel.example';
    const wrong = await post(`/api/demarches/${SLUG}`, sampleForm(SLUG, { nom: '' }));
    expect(wrong.status).toBe(422);
    const check = await post(`/api/demarches/${SLUG}`, sampleForm(SLUG, { courriel: address }));
    const sealed = /name="_envoi" value="([^"]+)"/u.exec(await check.text())?.[1] ?? '';
    const filed = await post(`/api/demarches/${SLUG}`, { _envoi: sealed, _etape: 'confirmer' });
    expect(filed.status).toBe(303);
    const location = filed.headers.get('location') ?? '';
    const receipt = await get(location);
    expect(receipt.status).toBe(200);
    expect(receipt.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await get(location.replace('/recus/', '/suivi/'))).status).toBe(200);
    const pdf = await get(location.replace('/recus/', '/pdf/recus/'));
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);

    const scheduled = await post('/.netlify/functions/deliver-notices', {});
    expect(scheduled.status).toBe(200);
    expect(await mailTo(own.stack, address)).toBeDefined();
  });
});
