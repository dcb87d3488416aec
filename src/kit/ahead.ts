/**
 * Works on several things at once, and gives what comes of each in their order: few are in memory at a
 * time, however many there are.
 */
export async function* ahead<Thing, Result>(
  things: AsyncIterable<Thing> | Iterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  atOnce = 8,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const thing of things) {
    const working = work(thing);
    // Told where it is awaited, below.
    working.catch(() => undefined);
    begun.push(working);
    const first = begun.length < atOnce ? undefined : begun.shift();
    if (first !== undefined) yield await first;
  }
  for (const working of begun) yield await working;
}
