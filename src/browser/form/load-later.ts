/**
 * Loads a script that some people need. Where the network is lost before the worker kept it, the page
 * goes on without it.
 * @returns nothing when it did not come: it may be called for again
 */
export async function loadLater<Script>(path: string): Promise<Script | undefined> {
  try {
    return (await import(path)) as Script;
  } catch {
    return undefined;
  }
}
