import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { soon } from '../../src/browser/device/soon.ts';
import { SILENCE_MS, takeEvent } from '../../src/browser/device/take-event.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Act = Parameters<typeof takeEvent>[2];
const never = () => new Promise<string>(() => undefined);

/** Takes an event, waits, and counts how many times it came back. */
async function take(act: Act, ms = 0) {
  const event = new Event('submit', { cancelable: true });
  const giveBack = vi.fn();
  takeEvent(event, giveBack, act);
  await vi.advanceTimersByTimeAsync(ms);
  return { isTaken: event.defaultPrevented, times: giveBack.mock.calls.length };
}

test.each<[string, Act]>([
  ['ends', () => undefined],
  ['ends later', () => Promise.resolve()],
  [
    'stops the clock, then takes its time',
    (claim) => {
      claim();
      return never();
    },
  ],
])('an event whose script %s is not given back', async (_name, act) => {
  expect(await take(act, 10 * SILENCE_MS)).toEqual({ isTaken: true, times: 0 });
});

test.each<[string, Act]>([
  [
    'throws',
    () => {
      throw new Error('Broken');
    },
  ],
  ['fails later', () => Promise.reject(new Error('Broken'))],
])('an event whose script %s is given back at once', async (_name, act) => {
  expect(await take(act)).toEqual({ isTaken: true, times: 1 });
});

test('an event whose script says nothing is given back after three seconds, once, and told so', async () => {
  const claimed: boolean[] = [];
  const late: Act = async (claim) => {
    await new Promise((resolve) => setTimeout(resolve, 2 * SILENCE_MS));
    claimed.push(claim());
    throw new Error('Too late');
  };
  expect(SILENCE_MS).toBe(3000);
  expect(await take(late, SILENCE_MS - 1)).toMatchObject({ times: 0 });
  expect(await take(late, 4 * SILENCE_MS)).toMatchObject({ times: 1 });
  expect(claimed).toEqual([false, false]);
});

test('what comes soon is waited for, and nothing else', async () => {
  expect(await soon(Promise.resolve('here'))).toBe('here');
  const refused: Promise<string> = Promise.reject(new Error('Forbidden'));
  expect(await soon(refused)).toBeUndefined();
  const silent = soon(never());
  await vi.advanceTimersByTimeAsync(SILENCE_MS);
  expect(await silent).toBeUndefined();
});
