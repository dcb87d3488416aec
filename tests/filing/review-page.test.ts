import { describe, expect, test } from 'vitest';
import { press, reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });

const PARKING = 'autorisation-stationnement';

describe('the review page', () => {
  test('leads back to one question with everything still there', async () => {
    const form = sampleForm(PARKING, { precisions: 'Ligne 1\nLigne 2 <b>' });
    const check = await reachReviewPage(site, PARKING, form);
    const sheets = [...check.document.querySelectorAll('style')].map((one) => one.textContent);
    // Lines of an answer stay lines.
    expect(sheets.join('')).toMatch(/\.answer\{[^}]*pre-wrap/u);
    const buttons = [
      ...check.document.querySelectorAll<HTMLButtonElement>('button[value=modifier]'),
    ];
    expect(buttons).toHaveLength(check.document.querySelectorAll('dt').length);
    expect(buttons[0]?.getAttribute('formaction')).toBe(`/api/demarches/${PARKING}#c-lieu-voie`);
    const page = await readPage(await press(site, PARKING, check, 'modifier'));
    expect(page.status).toBe(200);
    for (const [name, value] of Object.entries(form)) expect(page.value(name)).toBe(value);
  });

  test('runs the schema again: a page kept open past its dates is refused with its values', async () => {
    const form = sampleForm(PARKING, {
      'debut.jour': '8',
      'debut.mois': '5',
      'debut.annee': '2026',
      'fin.jour': '8',
      'fin.mois': '5',
      'fin.annee': '2026',
    });
    const check = await reachReviewPage(site, PARKING, form);
    const later = openSite({ PARVIS_NOW: '2026-04-24T08:15:00Z' });
    const page = await readPage(await press(later, PARKING, check, 'confirmer'));
    expect(page.status).toBe(422);
    expect(page.summary[0]).toContain('à partir du 9 mai 2026');
    expect(page.value('nom')).toBe(form.nom);
  });

  test('is shown again, not stored, when what it carries was changed by hand', async () => {
    const check = await reachReviewPage(site, PARKING, sampleForm(PARKING));
    const [content = '', seal = ''] = (check.value('_envoi') ?? '').split('.');
    const changed = Buffer.from(content, 'base64url').toString().replace('Benali', 'Dupont');
    const forged = `${Buffer.from(changed).toString('base64url')}.${seal}`;
    const page = await readPage(
      await site.post(`/api/demarches/${PARKING}`, { _envoi: forged, _etape: 'confirmer' }),
    );
    expect(page.status).toBe(200);
    expect(page.title).toMatch(/^Vérifiez vos réponses/u);
    expect(page.text).toContain('Relisez vos réponses');
    expect(page.text).toContain('Dupont');
  });

  test('is refused when it belongs to another procedure or is cut', async () => {
    const check = await reachReviewPage(site, PARKING, sampleForm(PARKING));
    const sealed = check.value('_envoi') ?? '';
    const other = await site.post('/api/demarches/acte-de-naissance', {
      _envoi: sealed,
      _etape: 'confirmer',
    });
    expect(other.status).toBe(400);
    const cut = await site.post(`/api/demarches/${PARKING}`, {
      _envoi: sealed.slice(0, 80),
      _etape: 'confirmer',
    });
    expect(cut.status).toBe(400);
  });
});
