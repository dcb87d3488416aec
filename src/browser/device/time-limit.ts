/**
 * A signal that stops what takes too long: `AbortSignal.timeout` is younger than many phones.
 * @param other stops it too
 */
export function timeLimit(ms: number, other?: AbortSignal): AbortSignal {
  const stop = new AbortController();
  const abort = () => stop.abort();
  setTimeout(abort, ms);
  other?.addEventListener('abort', abort);
  if (other?.aborted === true) abort();
  return stop.signal;
}
