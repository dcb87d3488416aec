import { describe, expect, test } from 'vitest';
import { press, reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const PARKING = 'autorisation-stationnement';

const buttonOf = (page: ReadPage) =>
  page.document.querySelector<HTMLButtonElement>('button[value^="remplacer:"]');
const replace = async (page: ReadPage, step = buttonOf(page)?.value ?? '') =>
  readPage(await site.post(`/api/demarches/${PARKING}`, [...page.form(), ['_etape', step]]));

describe('an address that may hold a mistake', () => {
  const form = sampleForm(PARKING, { courriel: 'Samir@gmial.com' });

  test('is answered with a proposal, beside it, that a reader of screens tells apart', async () => {
    const page = await reachReviewPage(site, PARKING, form);
    expect(page.text).toContain('Vouliez-vous écrire « Samir@gmail.com » ?');
    const button = buttonOf(page);
    expect(button?.textContent).toBe('Remplacer par Samir@gmail.com');
    expect(button?.closest('div')?.querySelector('dd')?.textContent).toContain('Samir@gmial.com');
  });

  test('is replaced by a button, then filed', async () => {
    const page = await replace(await reachReviewPage(site, PARKING, form));
    expect(page.status).toBe(200);
    expect(page.text).toContain('L’adresse électronique est remplacée');
    expect(page.text).not.toContain('gmial');
    expect(buttonOf(page)).toBeNull();
    const filed = await press(site, PARKING, page, 'confirmer');
    const receipt = await readPage(await site.get(filed.headers.get('location') ?? ''));
    expect(receipt.text).toContain('Samir@gmail.com');
  });

  test('is filed as it is where the person does nothing', async () => {
    const page = await reachReviewPage(site, PARKING, form);
    const filed = await press(site, PARKING, page, 'confirmer');
    expect(filed.status).toBe(303);
    const receipt = await readPage(await site.get(filed.headers.get('location') ?? ''));
    expect(receipt.text).toContain('Samir@gmial.com');
    expect(buttonOf(receipt)).toBeNull();
  });

  test.each(['remplacer:', 'remplacer:nom', 'remplacer:__proto__', 'remplacer'])(
    'is replaced for no other control (%s)',
    async (step) => {
      const page = await replace(await reachReviewPage(site, PARKING, form), step);
      expect(page.status).toBe(200);
      expect(page.text).toContain('Samir@gmial.com');
      expect(page.text).not.toContain('est remplacée');
    },
  );
});

test('an address that holds none is left alone', async () => {
  const page = await reachReviewPage(site, PARKING, sampleForm(PARKING));
  expect(buttonOf(page)).toBeNull();
  expect(page.text).not.toContain('Vouliez-vous');
});
