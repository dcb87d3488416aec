/** A signal that stops what takes too long: `AbortSignal.timeout` is younger than many phones. */
export function timeLimit(ms: number): AbortSignal {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), ms);
  return stop.signal;
}
