import { describe, expect, test } from 'vitest';
import { press, reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { timesRefused } from '../support/quotas.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const site = openSite();

const counted = (about: string) => timesRefused(about, 'honeypot');

describe('the box that nobody sees', () => {
  test('is out of sight, of speech, of Tab and of what browsers fill in', async () => {
    const page = await readPage(await site.post(`/api/demarches/${SLUG}`, {}));
    const box = page.document.querySelector<HTMLInputElement>('[name=_site_web]');
    expect(box?.closest('[hidden]')).not.toBeNull();
    expect(box?.tabIndex).toBe(-1);
    expect(box?.autocomplete).toBe('off');
    expect(box?.closest('label')?.textContent).toContain('Laissez cette case vide');
  });

  test('filled in, refuses politely, keeps every answer, and lets the person send again', async () => {
    const before = await counted(SLUG);
    const form = sampleForm(SLUG);
    const response = await site.post(`/api/demarches/${SLUG}`, {
      ...form,
      _site_web: 'http://x.fr',
    });
    const page = await readPage(response);
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Erreur : /u);
    expect(page.summary).toHaveLength(1);
    expect(page.summary[0]).toContain('appelez le 03 53 01 77 00');
    for (const [name, value] of Object.entries(form)) expect(page.value(name)).toBe(value);
    expect(page.value('_site_web')).toBe('');
    expect(await counted(SLUG)).toBe(before + 1);
    const check = await reachReviewPage(site, SLUG, page.form());
    expect((await press(site, SLUG, check, 'confirmer')).status).toBe(303);
  });

  test('guards the follow-up form too', async () => {
    const before = await counted('_suivi');
    const typed = { numero: '4K7M-9XQR', code: '4K7M9-XQRTY' };
    const page = await readPage(await site.post('/api/suivi', { ...typed, _site_web: 'x' }));
    expect(page.status).toBe(422);
    expect(page.text).toContain('03 53 01 77 00');
    expect(page.value('numero')).toBe(typed.numero);
    expect(page.value('code')).toBe(typed.code);
    expect(await counted('_suivi')).toBe(before + 1);
  });

  test('refuses all the same when the database cannot count', async () => {
    const alone = openSite({ SUPABASE_URL: 'http://127.0.0.1:1' });
    const page = await readPage(
      await alone.post(`/api/demarches/${SLUG}`, { ...sampleForm(SLUG), _site_web: 'x' }),
    );
    expect(page.status).toBe(422);
    expect(page.value('nom')).toBe('Benali');
  });
});
