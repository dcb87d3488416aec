import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { explain } from '../../support/explain.ts';
import { layoutProblems, shownWords } from '../../support/text-layout.ts';

/** Spaces that a person may ask for (WCAG 1.4.12). */
const WIDE_SPACES = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const DESKTOP = { width: 1280, height: 1024 };
const zoomed = (percent: number) => ({
  width: (DESKTOP.width * 100) / percent,
  height: (DESKTOP.height * 100) / percent,
});

/** A page enlarged and spaced out: whether its words fit. */
export function checkText(name: string, reached: { readonly page: Page }): void {
  const explained = explainerOf(name, reached);
  useOwnLook(reached);

  test('reads at 200 %, whether the page or the text alone is enlarged', async () => {
    const { page } = reached;
    await page.setViewportSize(zoomed(200));
    expect(await explained('10.4')).toEqual([]);
    await page.setViewportSize(DESKTOP);
    await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
    expect(await explained('10.4')).toEqual([]);
  });

  test('reads at 400 %, on 320 by 256 points, without scrolling sideways', async () => {
    await reached.page.setViewportSize(zoomed(400));
    expect(await explained('10.11')).toEqual([]);
  });

  test('reads with wider spaces between lines, words and letters', async () => {
    const { page } = reached;
    await page.setViewportSize({ width: 360, height: 640 });
    await page.evaluate((css) => {
      const style = document.createElement('style');
      style.id = 'wide';
      style.textContent = css;
      document.head.append(style);
    }, WIDE_SPACES);
    expect(await explained('10.12')).toEqual([]);
  });
}

/** A page turned, printed, without its style. */
export function checkDisplay(name: string, reached: { readonly page: Page }): void {
  const explained = explainerOf(name, reached);
  useOwnLook(reached);

  test('says the same upright and on its side', async () => {
    const { page } = reached;
    await page.setViewportSize({ width: 360, height: 640 });
    const upright = await shownWords(page);
    await page.setViewportSize({ width: 640, height: 360 });
    expect(await shownWords(page)).toBe(upright);
    expect(await explained('13.9')).toEqual([]);
  });

  test('says the same, in the same order, without its style', async () => {
    const { page } = reached;
    await page.setViewportSize(DESKTOP);
    const styled = await shownWords(page);
    const styles = page.locator('style');
    const sheets = await styles.evaluateAll((elements) =>
      elements.map((element) => {
        const text = element.textContent;
        element.textContent = '';
        return text;
      }),
    );
    const unstyled = await shownWords(page);
    await styles.evaluateAll((elements, texts) => {
      for (const [index, element] of elements.entries()) element.textContent = texts[index] ?? '';
    }, sheets);
    expect(unstyled).toBe(styled);
  });

  test('prints its whole main part on paper', async () => {
    const { page } = reached;
    // The width of an A4 sheet between its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await explained('10.4')).toEqual([]);
    const hidden = await page
      .locator('main :is(h1, h2, h3, p, li, dt, dd, label, legend)')
      .evaluateAll((parts) =>
        parts
          .filter(
            (part) =>
              // What leads elsewhere, and what follows a receipt, is for the screen.
              !part.closest('details,.crumb,.chips,.screen,[hidden],.ticket ~ *') &&
              part.getClientRects().length === 0,
          )
          .map((part) => part.textContent),
      );
    expect(hidden).toEqual([]);
  });
}

/** Says in French what leaves its place. */
function explainerOf(name: string, reached: { readonly page: Page }) {
  return async (criterion: string) =>
    (await layoutProblems(reached.page)).map((element) =>
      explain(name, { criteria: [criterion], element }),
    );
}

/** Gives the page its own look again after each test. */
function useOwnLook(reached: { readonly page: Page }): void {
  afterEach(async () => {
    await reached.page.emulateMedia({ media: 'screen' });
    await reached.page.evaluate(() => {
      document.documentElement.removeAttribute('style');
      document.querySelector('#wide')?.remove();
    });
  });
}
