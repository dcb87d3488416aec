import type { Client } from 'pg';
import type { Browser, BrowserContext } from 'playwright';
import { anyFault } from './any-fault.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { inTime } from './in-time.ts';
import { reachConfirmation } from './reach-confirmation.ts';
import { FILE_BYTES, REQUEST_WITH_FILE, SHORT_REQUEST } from './rough-request.ts';
import { closeTab, killWorkers, openTab } from './rough-tabs.ts';
import { isReceipt, isTold, seeReceipt } from './see-receipt.ts';

/**
 * A browser that was used for a while starts anew. The old one is left: Chromium may never end closing
 * it while a worker starts in it.
 */
const FILINGS_PER_BROWSER = 20;

/** Where requests are filed, and everything that may break. */
export interface RoughPlace {
  readonly browser: Browser;
  readonly network: FaultProxy;
  readonly database: Client;
  /**
   * Kills the server and starts another one. Without it, workers and tabs are left alone too: Chromium,
   * told to end them at any moment, sometimes never answers.
   */
  readonly restartServer?: () => Promise<void>;
  /** From 0 to 1, the same again with the same seed. */
  readonly random: () => number;
}

/** What came of filings, each with answers of its own. */
export interface RoughResult {
  readonly asked: number;
  readonly stored: number;
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  /** Moments when the page said something else than what the database held. */
  readonly lies: readonly string[];
  /** How many times each thing went wrong. */
  readonly faults: Readonly<Record<string, number>>;
}

/** Files requests one after the other, on a network that is lost at random moments. */
export async function fileRoughly(place: RoughPlace, count: number): Promise<RoughResult> {
  const { browser, network, random } = place;
  const [lost, twice, lies]: [string[], string[], string[]] = [[], [], []];
  const faults: Record<string, number> = {};
  let met: string[] = [];
  const note = (what: string) => {
    faults[what] = (faults[what] ?? 0) + 1;
    met.push(what);
  };
  let context: BrowserContext | undefined;
  for (let index = 0; index < count; index += 1) {
    const words = `Envoi ${index} ${Math.floor(random() * 1e9)}`;
    met = [];
    network.set({ kind: 'none' });
    if (context === undefined || index % FILINGS_PER_BROWSER === 0) {
      context = await browser.newContext({ baseURL: network.url });
    }
    try {
      const told = await inTime(fileOnce(place, context, words, note));
      if (!told) lies.push(`${words} (${met.join(', ')}): said to be received, and not stored`);
    } catch (error) {
      lies.push(`${words} (${met.join(', ')}): ${String(error).slice(0, 300)}`);
      // What is left of it would be taken for the next one.
      context = undefined;
    }
    const stored = await countStored(place.database, words);
    if (stored === 0) lost.push(words);
    if (stored > 1) twice.push(words);
  }
  return { asked: count, stored: count - lost.length, lost, twice, lies, faults };
}

/** @returns whether the receipt was shown once the request was stored, and not before */
async function fileOnce(
  place: RoughPlace,
  context: BrowserContext,
  words: string,
  note: (what: string) => void,
): Promise<boolean> {
  const { network, random } = place;
  const chance = (share: number) => random() < share;
  const { restartServer } = place;
  const harshly = (share: number) => chance(share) && restartServer !== undefined;
  const request = chance(0.3) ? REQUEST_WITH_FILE : SHORT_REQUEST;
  let page = await openTab(context, request, network);
  await request.answer(page, words);
  if (request.join !== undefined) {
    note('file joined');
    // Cut in the middle of a part, or of its answer.
    network.set(anyFault(random, FILE_BYTES));
    await request.join(page, network);
    await page.waitForTimeout(random() * 500);
    if (harshly(0.3)) {
      note('tab closed while a file leaves');
      await closeTab(page);
      page = await openTab(context, request, network);
    }
    if (chance(0.5)) network.set({ kind: 'none' });
  } else if (chance(0.4)) {
    note('before the check page');
    network.set(anyFault(random));
  }
  await reachConfirmation(page, network, words);

  const fault = anyFault(random);
  note(fault.kind);
  network.set(fault);
  await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
  if (chance(0.3)) {
    note('cut at a random moment');
    await page.waitForTimeout(random() * 150);
    network.set({ kind: 'refuse' });
  }
  if (!(await isTold(page))) {
    // Confirmed before the script of the page came: the form is there again, with its draft.
    note('confirmed again');
    await reachConfirmation(page, network, words);
    await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
    await isTold(page);
  }
  if (isReceipt(page) && (await countStored(place.database, words)) !== 1) return false;

  if (harshly(0.15)) {
    note('worker killed');
    await killWorkers(page);
  }
  if (harshly(0.15)) {
    note('server restarted');
    await restartServer?.();
  }
  if (harshly(0.3)) {
    note('tab closed');
    await closeTab(page);
    page = await context.newPage();
  } else await page.waitForTimeout(random() * 300);
  network.set({ kind: 'none' });
  if (!isReceipt(page)) await seeReceipt(page);
  const isStored = (await countStored(place.database, words)) === 1;
  await closeTab(page);
  return isStored;
}

/** How many times a request was stored. One that joins a file is not, unless it came with it, once. */
async function countStored(database: Client, words: string): Promise<number> {
  const files = `(select count(*) from submission_attachments j where j.submission_id = s.id)`;
  const sql = `select 1 from submissions s where s.answers ->> 'precisions' = $1
    or (s.answers ->> 'description' = $1 and ${files} = 1)`;
  return (await database.query(sql, [words])).rows.length;
}
