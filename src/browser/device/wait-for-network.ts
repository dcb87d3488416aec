/** A little longer each time, half a minute at most; at once when the network is back. */
export function waitForNetwork(attempt: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      if (signal.aborted) reject(new Error('Stopped'));
      else resolve();
    };
    const timer = setTimeout(go, Math.min(30_000, 1000 * 2 ** attempt));
    addEventListener('online', go);
    signal.addEventListener('abort', go, { once: true });
  });
}
