import type { Page } from 'playwright';

/** How many entries of the history the next person tries. */
const STEPS = 12;

/** All that scripts of the site can read of what this browser keeps. */
const readKept = (page: Page) =>
  page.evaluate(async () => {
    const told: string[] = [
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      document.cookie,
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(name));
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        told.push(
          await new Promise<string>((resolve) => {
            reading.onsuccess = () => resolve(JSON.stringify(reading.result));
          }),
        );
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        told.push(request.url, await ((await cache.match(request))?.text() ?? ''));
      }
    }
    return told;
  });

/** What a page shows, and what its fields hold. */
const readShown = (page: Page) =>
  page
    .evaluate(() => [
      document.title,
      document.body.textContent,
      ...[...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
        ({ value }) => value,
      ),
    ])
    .catch(() => []);

/**
 * Looks for words as the next person may find them: what is kept, the history with its addresses and titles,
 * every page that « Retour » and « Suivant » show.
 * @returns where each was found; empty: nothing is left
 */
export async function leftBehind(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const look = (where: string, texts: readonly (string | null)[]) => {
    for (const word of words) {
      if (texts.some((text) => text?.includes(word) === true)) found.push(`${where}: ${word}`);
    }
  };
  look('kept', await readKept(page));
  const cookies = await page.context().cookies();
  look(
    'cookies',
    cookies.map(({ name, value }) => `${name}=${value}`),
  );
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  look(
    'history',
    entries.flatMap(({ url, title }) => [url, title]),
  );
  await session.detach();
  for (const [where, go] of [
    ['back', () => page.goBack({ timeout: 5000 })],
    ['forward', () => page.goForward({ timeout: 5000 })],
  ] as const) {
    for (let step = 0; step < STEPS; step += 1) {
      const isThere = await go().then(
        () => true,
        // A page that the browser cannot ask for again is no page.
        () => true,
      );
      if (!isThere) break;
      look(`${where} ${step + 1}`, await readShown(page));
    }
  }
  // Pages that could not be shown again may still be failing: the next address would be interrupted by them.
  for (let step = 0; step < STEPS; step += 1) {
    await stopLoading(page);
    const isStill = await page.goto('about:blank').then(
      () => true,
      () => false,
    );
    if (isStill) break;
  }
  await stopLoading(page);
  return found;
}

/** What was loading may have gone with the process that drew it: nothing loads there, then. */
async function stopLoading(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.stopLoading').catch(() => undefined);
  await session.detach().catch(() => undefined);
}
