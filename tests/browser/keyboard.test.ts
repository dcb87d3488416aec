import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { sampleForm } from '../support/sample-answers.ts';
import { useSmallPhone } from '../support/small-phone.ts';

const onPhone = useSmallPhone();

const PARKING = 'autorisation-stationnement';
const formPath = (procedure: string) => `/demarches/${procedure}/formulaire/`;

/** The radio button that has the focus, which the keys also choose. */
const chosen = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement).value);

describe('with a keyboard alone', () => {
  test('a form is filled and sent, and the focus is always seen', async () => {
    await onPhone(async (page) => {
      await page.goto(formPath(PARKING));
      const answers = Object.entries(sampleForm(PARKING)).filter(([, value]) => value !== '');
      const waiting = new Map(answers);
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          const style = element === null ? null : getComputedStyle(element);
          return {
            name: element?.name ?? '',
            type: element?.type ?? '',
            text: element?.textContent ?? '',
            outline: style === null ? 0 : Number.parseFloat(style.outlineWidth),
          };
        });
        expect(focus.outline).toBeGreaterThanOrEqual(3);
        if (focus.text === 'Vérifier mes réponses') break;
        const answer = waiting.get(focus.name);
        if (answer === undefined) continue;
        waiting.delete(focus.name);
        if (focus.type !== 'radio') {
          await page.keyboard.type(answer);
          continue;
        }
        await page.keyboard.press('Space');
        for (let choices = 0; choices < 9 && (await chosen(page)) !== answer; choices += 1) {
          await page.keyboard.press('ArrowDown');
        }
        expect(await chosen(page)).toBe(answer);
      }
      expect([...waiting.keys()]).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Envoyer à la mairie' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/recus\//u);
    });
  });

  test('the first link leads to the content', async () => {
    await onPhone(async (page) => {
      await page.goto('/demarches/');
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Aller au contenu' });
      expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    });
  });
});
