import { randomBytes } from 'node:crypto';
import { FOLLOW_UP_ACTION, FOLLOW_UP_PAGE } from '../../src/kit/paths.ts';
import { FOLLOW_UP } from '../../src/kit/protocol.ts';
import { createReference, createTrackingCode } from '../../src/requests/reference.ts';
import { launchBrowser } from '../support/chromium.ts';
import { WIDE_LIMITS, withServer } from '../support/with-server.ts';
import { atLeast, atMost, middle, round, type Figure } from './figure.ts';
import { fileOne } from './file-one.ts';

const WRONG = 10_000;
/** Fewer than are made to wait at once: each is looked at, four seconds later. */
const AT_ONCE = 160;
/** Of each kind, one after the other in turn, each from an address that never tried. */
const TIMED = 400;
/** The owner tries at that pace, from the network of whoever guesses. */
const OWNER_EVERY_MS = 5000;
/** How often a wrong code for a known number may be slower than for an unknown one: half the time. */
const MOST_TOLD = 0.05;

interface Tried {
  readonly isOpen: boolean;
  readonly ms: number;
}

/**
 * Ten thousand wrong secrets for a request that exists and for others, from one network, while its owner
 * comes back through the same network. Then whether the time of an answer tells what exists.
 */
export async function benchSecrets(): Promise<readonly Figure[]> {
  const { wrongCodes: _usual, ...limits } = WIDE_LIMITS;
  return withServer((_supabase, url) => measure(url), {
    PARVIS_LIMITS: JSON.stringify(limits),
    PARVIS_TRUSTED_PROXIES: '127.0.0.1',
  });
}

async function measure(url: string): Promise<readonly Figure[]> {
  const owned = await fileAndRead(url);
  const attempt = async (reference: string, code: string, address: string): Promise<Tried> => {
    const start = performance.now();
    const response = await fetch(url + FOLLOW_UP_ACTION, {
      method: 'POST',
      body: new URLSearchParams({ [FOLLOW_UP.reference]: reference, [FOLLOW_UP.code]: code }),
      headers: { origin: url, referer: url + FOLLOW_UP_PAGE, 'x-forwarded-for': address },
      redirect: 'manual',
    });
    await response.arrayBuffer();
    return { isOpen: response.status === 303, ms: performance.now() - start };
  };
  const timed = await timeAnswers((reference, address) =>
    attempt(reference === 'owned' ? owned.reference : reference, aCode(), address),
  );

  let opened = 0;
  let isOver = false;
  const turns = Array.from({ length: WRONG }, (_, turn) => turn).values();
  const guess = async () => {
    for (const turn of turns) {
      const reference = turn % 2 === 0 ? owned.reference : aReference();
      const { isOpen } = await attempt(reference, aCode(), '192.0.2.7');
      if (isOpen) opened += 1;
    }
  };
  const owner = async () => {
    const visits: Tried[] = [];
    while (!isOver) {
      visits.push(await attempt(owned.reference, owned.code, '192.0.2.7'));
      await new Promise((resolve) => setTimeout(resolve, OWNER_EVERY_MS));
    }
    return visits;
  };
  const visiting = owner();
  await Promise.all(Array.from({ length: AT_ONCE }, guess));
  isOver = true;
  const visits = await visiting;
  return [
    atMost(`requests that ${WRONG} wrong secrets opened`, opened, 0, ''),
    atLeast(
      'visits of the owner meanwhile, from the same network, that opened',
      visits.filter(({ isOpen }) => isOpen).length,
      visits.length,
      '',
    ),
    {
      what: 'median wait of the owner there',
      value: Math.round(middle(visits.map(({ ms }) => ms))),
      unit: 'ms',
    },
    ...timed,
  ];
}

async function fileAndRead(url: string): Promise<{ reference: string; code: string }> {
  const browser = await launchBrowser();
  const path = await fileOne(browser, url);
  const page = await browser.newPage();
  await page.goto(url + path);
  const [reference = '', code = ''] = await page.locator('.keys .code').allInnerTexts();
  await browser.close();
  return { reference, code };
}

/** How often an answer about what exists is slower than one about what does not: half the time, if nothing tells. */
async function timeAnswers(
  attempt: (reference: string, address: string) => Promise<Tried>,
): Promise<readonly Figure[]> {
  const known: number[] = [];
  const unknown: number[] = [];
  for (let turn = 0; turn < TIMED; turn += 1) {
    // No neighbours: a second try of the same number from around an address is made to wait.
    const one = `198.${18 + (turn >> 8)}.${turn & 255}.1`;
    const other = `100.${64 + (turn >> 8)}.${turn & 255}.1`;
    // Whoever comes second in a pair may find the server warmer: each does, in turn.
    const first = turn % 2 === 0;
    if (first) known.push((await attempt('owned', one)).ms);
    unknown.push((await attempt(aReference(), other)).ms);
    if (!first) known.push((await attempt('owned', one)).ms);
  }
  const pairs = known.flatMap((slow) => unknown.map((quick) => Number(slow > quick)));
  const share = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
  return [
    {
      what: 'median answer to a wrong code, of a number that exists',
      value: round(middle(known)),
      unit: 'ms',
    },
    { what: 'of a number that does not', value: round(middle(unknown)), unit: 'ms' },
    atMost(
      'share of pairs that tell which exists, beyond chance',
      round(Math.abs(share - 0.5)),
      MOST_TOLD,
      '',
    ),
  ];
}

const aReference = () => createReference(randomBytes(32));
const aCode = () => createTrackingCode(randomBytes(32));
