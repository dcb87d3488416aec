let failed = 0;

/**
 * Loads a script that some people need. Where the network is lost before the worker kept it, the page
 * goes on without it.
 * @returns nothing when it did not come: it may be called for again
 */
export async function loadLater<Script>(path: string): Promise<Script | undefined> {
  try {
    // Chromium never asks again for a module that did not come once: its address changes.
    return (await import(failed === 0 ? path : `${path}?${failed}`)) as Script;
  } catch {
    failed += 1;
    return undefined;
  }
}
