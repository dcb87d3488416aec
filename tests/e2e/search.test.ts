import { expect, test } from 'vitest';
import { useSmallPhone } from '../support/small-phone.ts';

const onPhone = useSmallPhone();

test('on a small phone without JavaScript, a search leads to a page, then another does', async () => {
  await onPhone(async (page) => {
    await page.goto('/recherche');
    const field = page.getByRole('main').getByRole('searchbox');
    await field.fill('passeport');
    await field.press('Enter');
    await page.getByRole('heading', { name: 'Aucune page trouvée' }).waitFor();
    expect(await field.inputValue()).toBe('passeport');
    await field.fill('camion déménagement');
    await page.getByRole('main').getByRole('button', { name: 'Chercher à nouveau' }).click();
    await page.getByRole('link', { name: 'Réserver une place pour un déménagement' }).click();
    await page.waitForURL(/\/demarches\/autorisation-stationnement\/$/u);
  });
});
