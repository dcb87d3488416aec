import { expect, test } from 'vitest';
import { openSite } from '../support/open-site.ts';
import { sampleForm } from '../support/sample-answers.ts';

const site = openSite();

const SLUG = 'autorisation-stationnement';
const ANSWERS: readonly (readonly [string, () => Promise<Response>])[] = [
  ['an unknown receipt', () => site.get('/recus/x')],
  ['a refusal', () => site.send(`/api/demarches/${SLUG}`, { method: 'PUT' })],
];

const SCRIPTED: readonly (readonly [string, () => Promise<Response>])[] = [
  ['a search', () => site.get('/recherche?q=extrait')],
  ['a review page', () => site.post(`/api/demarches/${SLUG}`, sampleForm(SLUG))],
  ['a form with mistakes', () => site.post(`/api/demarches/${SLUG}`, {})],
];

test.each(SCRIPTED)(
  '%s carries a policy that allows its own script, by its hash',
  async (_what, ask) => {
    const policy = (await ask()).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'sha256-[^']+' 'strict-dynamic';/u);
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
  },
);

test.each(ANSWERS)(
  '%s carries a policy that allows its own style and nothing else',
  async (_what, ask) => {
    const response = await ask();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'sha256-[^']+'/u);
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/u);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('permissions-policy')).toContain('geolocation=()');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('server')).toBeNull();
  },
);
