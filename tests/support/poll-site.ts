/** What a site answered while it was asked without rest. */
export interface Polled {
  readonly count: number;
  /** Address and status of each answer that was not a whole page. */
  readonly wrong: readonly string[];
  readonly slowestMs: number;
}

export interface Poll {
  /** Asks a page until it holds some words, for ten seconds at most. @returns whether it came to hold them */
  until(path: string, words: string): Promise<boolean>;
  stop(): Promise<Polled>;
}

/** Twenty times a second. */
const EVERY_MS = 50;
const PATIENCE_MS = 10_000;

/** Asks the pages of a site in turn, all the time: each must be whole. */
export function pollSite(url: string, paths: readonly string[]): Poll {
  const wrong: string[] = [];
  const asked: Promise<void>[] = [];
  let slowestMs = 0;
  const ask = async (path: string) => {
    const start = performance.now();
    try {
      const response = await fetch(url + path);
      const text = await response.text();
      if (!response.ok || !isWhole(path, text)) wrong.push(`${path} ${response.status}`);
    } catch (error) {
      wrong.push(`${path} ${String(error)}`);
    }
    slowestMs = Math.max(slowestMs, performance.now() - start);
  };
  const timer = setInterval(() => {
    asked.push(ask(paths[asked.length % paths.length] ?? '/'));
  }, EVERY_MS);
  return {
    until: async (path, words) => {
      const end = performance.now() + PATIENCE_MS;
      while (performance.now() < end) {
        const text = await fetch(url + path).then((response) => response.text());
        if (text.includes(words)) return true;
        await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      }
      return false;
    },
    stop: async () => {
      clearInterval(timer);
      await Promise.all(asked);
      return { count: asked.length, wrong, slowestMs };
    },
  };
}

function isWhole(path: string, text: string): boolean {
  return path.endsWith('.json') ? text.trim().endsWith('}') : text.trim().endsWith('</html>');
}
