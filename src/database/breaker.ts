/** Seconds without an answer end a call; the pause after it grows while nothing answers. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 8000;
/** A person is not kept waiting by the call that tries again: it goes on without them. */
const PROBE_MS = 600;

/** Code of a call that was not made, or not waited for. */
export const AWAY = 'AWAY';

/** Makes calls to one address, and none while it accepts them and never answers. */
export interface Breaker {
  /** @returns the answer; at once one of ours, with the code `AWAY`, where none is to be expected */
  call(send: () => Promise<Response>): Promise<Response>;
}

/**
 * A database that refuses, fails or is slow answers: whatever it says, nothing changes. One that lets the time
 * limit of a call pass without a word to anybody since the call began is away: the next calls fail at once,
 * but one after each pause, which tries. The limit of a call is longer than that of a query (`client.ts`): a
 * slow query is answered before.
 * @param now milliseconds of a clock that never steps back
 */
export function createBreaker(now: () => number = () => performance.now()): Breaker {
  let heardAt = -Infinity;
  let closedUntil = -Infinity;
  let pause = FIRST_PAUSE_MS;
  let isAway = false;
  let isTrying = false;

  const watch = async (send: () => Promise<Response>): Promise<Response> => {
    const began = now();
    try {
      const response = await send();
      hear();
      return response;
    } catch (error) {
      // A connection that is refused or cut is known at once: nobody waits for it.
      if (!isTimeout(error)) hear();
      else if (heardAt < began) close();
      throw error;
    }
  };
  const hear = () => {
    heardAt = now();
    isAway = false;
    pause = FIRST_PAUSE_MS;
  };
  const close = () => {
    // Those that began before the first silence say no more than it did.
    if (isAway && !isTrying) return;
    closedUntil = now() + pause;
    if (isAway) pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    isAway = true;
  };
  const attempt = async (send: () => Promise<Response>): Promise<Response> => {
    isTrying = true;
    const trying = watch(send).finally(() => (isTrying = false));
    // Nobody may be there any more when it fails.
    trying.catch(() => undefined);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Response>((resolve) => {
      timer = setTimeout(() => resolve(awayResponse()), PROBE_MS);
    });
    return Promise.race([trying, late]).finally(() => clearTimeout(timer));
  };

  return {
    call: async (send) => {
      if (!isAway) return watch(send);
      return isTrying || now() < closedUntil ? awayResponse() : attempt(send);
    },
  };
}

const breakers = new Map<string, Breaker>();

/** The breaker of an address, the same for every client of this process. */
export function breakerOf(address: string): Breaker {
  const breaker = breakers.get(address) ?? createBreaker();
  breakers.set(address, breaker);
  return breaker;
}

/** As a gateway says it, with a code that its own answers never have. */
const awayResponse = () =>
  Response.json({ code: AWAY, message: 'away', details: null, hint: null }, { status: 504 });

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'TimeoutError';
