const FIRST_PAUSE_MS = 2000;
let failed = 0;

/**
 * Loads a script that some people need. Where the network is lost before the worker kept it, the page
 * goes on without it.
 * @returns nothing when it did not come: it may be called for again
 */
export async function loadLater<Script>(path: string): Promise<Script | undefined> {
  try {
    // Browsers never ask again for a module that did not come once: its address changes.
    return (await import(failed === 0 ? path : `${path}?${failed}`)) as Script;
  } catch {
    failed += 1;
    return undefined;
  }
}

/** The same of what the page does not go without: it comes with the network. */
export const loadAtLast = <Script>(path: string): Promise<Script> =>
  atLast(() => loadLater<Script>(path));

/** Asks again, after longer and longer: where the site changed meanwhile, it is there no more. */
export async function atLast<Result>(ask: () => Promise<Result | undefined>): Promise<Result> {
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    const result = await ask();
    if (result !== undefined) return result;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
