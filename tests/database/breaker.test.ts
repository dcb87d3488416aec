import { describe, expect, test } from 'vitest';
import { AWAY, createBreaker } from '../../src/database/breaker.ts';

/** A clock that a test moves, and calls that end as it says. */
function aBreaker() {
  let now = 0;
  const breaker = createBreaker(() => now);
  let sent = 0;
  const call = async (
    end: (resolve: (response: Response) => void, reject: (why: unknown) => void) => void,
  ) => {
    const response = await breaker.call(() => {
      sent += 1;
      return new Promise<Response>(end);
    });
    return response.headers.get('content-type') === null
      ? response.status
      : ((await response.json()) as { code: string }).code;
  };
  return {
    wait: (ms: number) => (now += ms),
    sent: () => sent,
    call,
    answer: (status = 200) => call((resolve) => resolve(new Response(null, { status }))),
    silence: async () => {
      const began = call((_resolve, reject) => {
        now += 6000;
        reject(new DOMException('late', 'TimeoutError'));
      });
      await began.catch(() => undefined);
    },
  };
}

describe('after a silence', () => {
  test('calls fail at once without being made, then one tries after a pause', async () => {
    const { wait, sent, answer, silence } = aBreaker();
    await silence();
    expect(await Promise.all([answer(), answer()])).toEqual([AWAY, AWAY]);
    expect(sent()).toBe(1);
    wait(1000);
    expect(await answer()).toBe(200);
    expect(await answer()).toBe(200);
  });

  test('one alone tries at a time, and nobody waits long for it', async () => {
    const { wait, sent, call, answer, silence } = aBreaker();
    await silence();
    wait(1000);
    let speak = (_response: Response): void => undefined;
    const began = performance.now();
    const trying = call((resolve) => (speak = resolve));
    expect(await answer()).toBe(AWAY);
    expect(await trying).toBe(AWAY);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(sent()).toBe(2);
    // It answers after all: the next ones are made.
    speak(new Response(null, { status: 200 }));
    await expect.poll(() => answer()).toBe(200);
  });

  test('pauses grow while nothing answers, to eight seconds at most', async () => {
    const { wait, answer, silence, sent } = aBreaker();
    await silence();
    for (const pause of [1000, 1000, 2000, 4000, 8000, 8000]) {
      wait(pause - 1);
      expect(await answer()).toBe(AWAY);
      wait(1);
      const before = sent();
      await silence();
      expect(sent()).toBe(before + 1);
    }
  });
});

describe('calls go on being made', () => {
  test.each([401, 403, 404, 409, 429, 500, 503, 504])('after an answer %i', async (status) => {
    const { answer, sent } = aBreaker();
    for (let time = 0; time < 10; time += 1) expect(await answer(status)).toBe(status);
    expect(sent()).toBe(10);
  });

  test('after a connection that is refused, which is known at once', async () => {
    const { call, sent } = aBreaker();
    for (let time = 0; time < 10; time += 1) {
      const refused = call((_resolve, reject) => reject(new TypeError('fetch failed')));
      await expect(refused).rejects.toThrow('fetch failed');
    }
    expect(sent()).toBe(10);
  });

  test('when one is silent while another was answered since it began', async () => {
    const { wait, call, answer } = aBreaker();
    let fall = (): void => undefined;
    const slow = call((_resolve, reject) => {
      fall = () => reject(new DOMException('late', 'TimeoutError'));
    });
    wait(5000);
    expect(await answer()).toBe(200);
    wait(1000);
    fall();
    await expect(slow).rejects.toThrow('late');
    expect(await answer()).toBe(200);
  });
});
