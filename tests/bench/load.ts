/** What a load found. Times in milliseconds. */
export interface LoadResult {
  readonly concurrency: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * Repeats a call from several clients at once, for a time, after a warm-up.
 * @param call one call; it throws when the answer is not the expected one
 */
export async function measureLoad(
  call: () => Promise<void>,
  concurrency: number,
  seconds: number,
): Promise<LoadResult> {
  await runClients(call, concurrency, 1);
  const times = await runClients(call, concurrency, seconds);
  times.sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.floor(times.length * share)] ?? 0);
  return {
    concurrency,
    perSecond: Math.round(times.length / seconds),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}

async function runClients(
  call: () => Promise<void>,
  concurrency: number,
  seconds: number,
): Promise<number[]> {
  const over = performance.now() + seconds * 1000;
  const times: number[] = [];
  const client = async () => {
    while (performance.now() < over) {
      const start = performance.now();
      await call();
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, client));
  return times;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
