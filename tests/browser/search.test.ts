import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useSmallPhone } from '../support/small-phone.ts';

const onPhone = useSmallPhone();
const opened = useBrowser();
/** Words that no page has. */
const NOWHERE = 'zzyzx qwfp';
const PARKING = 'Réserver une place pour un déménagement';

describe('on a small phone without JavaScript', () => {
  test('a search leads to a page, then another does', async () => {
    await onPhone(async (page) => {
      await page.goto('/recherche');
      const field = page.getByRole('main').getByRole('searchbox');
      await field.fill(NOWHERE);
      await field.press('Enter');
      await page.getByRole('heading', { name: 'Aucune page trouvée' }).waitFor();
      expect(await field.inputValue()).toBe(NOWHERE);
      await field.fill('camion déménagement');
      await page.getByRole('main').getByRole('button', { name: 'Chercher à nouveau' }).click();
      await page.getByRole('link', { name: PARKING }).click();
      await page.waitForURL(/\/demarches\/autorisation-stationnement\/$/u);
    });
  });

  test('a need that nothing answers opens the free form, with its words', async () => {
    await onPhone(async (page) => {
      await page.goto('/');
      await page.getByLabel('Votre besoin, avec vos mots').fill(`${NOWHERE},\nmerci`);
      await page.getByRole('button', { name: 'Voir ce qui convient' }).click();
      expect(new URL(page.url()).search).toBe('');
      await page.getByRole('button', { name: 'Écrire ma demande' }).click();
      await page.getByRole('heading', { level: 1, name: 'Écrire à la mairie' }).waitFor();
      expect(await page.locator('[name=besoin]').inputValue()).toBe(`${NOWHERE},\nmerci`);
      expect(page.url()).not.toContain('zzyzx');
    });
  });
});

/** Opens a page where JavaScript runs, and notes what the browser complains of and what it loads. */
async function withScript(
  path: string,
  run: (page: Page, loaded: readonly string[]) => Promise<void>,
  blocked?: string,
): Promise<void> {
  const context = await opened.browser.newContext({ baseURL: opened.site.url });
  if (blocked !== undefined) await context.route(blocked, (route) => route.abort());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(path);
  await run(page, loaded);
  if (blocked === undefined) expect(complaints).toEqual([]);
  await context.close();
}

describe('where JavaScript runs', () => {
  test('nothing is loaded before the field is reached, then one script and one list', async () => {
    await withScript('/recherche', async (page, loaded) => {
      await page.getByRole('link', { name: 'Aller au contenu' }).focus();
      expect(loaded).toEqual(['/recherche']);
      await page.getByRole('main').getByRole('searchbox').fill('demenagemant');
      await page.getByRole('link', { name: PARKING }).waitFor();
      expect(
        loaded
          .slice(1)
          .map((path) => path.replace(/\.\w{12}\./u, '.'))
          .toSorted(),
      ).toEqual(['/fichiers/recherche.js', '/fichiers/recherche.json']);
    });
  });

  test('results come while words are typed, in the order of the server, and are said politely', async () => {
    await withScript('/recherche', async (page) => {
      const field = page.getByRole('main').getByRole('searchbox');
      await field.pressSequentially('extrai de naisance');
      const titles = page.locator('main h3 a');
      await page.getByRole('link', { name: 'Demander un acte de naissance' }).waitFor();
      await page.getByRole('status').filter({ hasText: 'trouvée' }).waitFor();
      const shown = await titles.allTextContents();
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(new URL(page.url()).searchParams.get('q')).toBe('extrai de naisance');
      expect(await page.title()).toContain('extrai de naisance – Petiteville');

      await field.press('Enter');
      await page.waitForLoadState();
      expect(await titles.allTextContents()).toEqual(shown);
      expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe(
        'extrai de naisance',
      );
    });
  });

  test('from the field, the keyboard reaches the button, then the first result', async () => {
    await withScript('/recherche', async (page) => {
      await page.getByRole('main').getByRole('searchbox').fill('camion déménagement');
      await page.getByRole('link', { name: PARKING }).waitFor();
      for (const name of ['Chercher à nouveau', PARKING]) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        expect((await focused.textContent())?.trim()).toBe(name);
      }
    });
  });

  test('a page left for a result is found again as it was', async () => {
    await withScript('/recherche', async (page) => {
      await page.getByRole('main').getByRole('searchbox').fill('camion déménagement');
      await page.getByRole('link', { name: PARKING }).click();
      await page.waitForURL(/autorisation-stationnement/u);
      await page.goBack();
      await page.getByRole('link', { name: PARKING }).waitFor();
    });
  });

  test('the home page proposes under its field, keeps the words out of the address, and offers the free form', async () => {
    await withScript('/', async (page) => {
      await page.getByLabel('Votre besoin, avec vos mots').fill('mon camion pour samedi');
      await page.getByRole('link', { name: PARKING }).waitFor();
      expect(await page.locator('[data-results] h3').count()).toBeLessThanOrEqual(3);
      expect(page.url()).not.toContain('camion');
      await page.getByRole('button', { name: 'Écrire ma demande' }).click();
      await page.getByRole('heading', { level: 1, name: 'Écrire à la mairie' }).waitFor();
      expect(await page.locator('[name=besoin]').inputValue()).toBe('mon camion pour samedi');
    });
  });

  test.each(['**/fichiers/*.js', '**/fichiers/*.json'])(
    'when the network loses %s, the form is sent as it always was',
    async (blocked) => {
      await withScript(
        '/recherche',
        async (page) => {
          const field = page.getByRole('main').getByRole('searchbox');
          await field.fill('camion déménagement');
          await field.press('Enter');
          await page.getByRole('link', { name: PARKING }).click();
          await page.waitForURL(/autorisation-stationnement/u);
        },
        blocked,
      );
    },
  );
});
