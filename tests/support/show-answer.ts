import type { Page } from 'playwright';

/** Shows a page that functions gave in this process. */
export async function showAnswer(page: Page, html: string): Promise<void> {
  await page.route('**/sans-base', (route) =>
    route.fulfill({ status: 503, contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('/sans-base');
}
