import type { Client } from 'pg';
import type { Browser, BrowserContext } from 'playwright';
import { anyFault } from './any-fault.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { reachConfirmation } from './reach-confirmation.ts';
import { FILE_BYTES, REQUEST_WITH_FILE, SHORT_REQUEST } from './rough-request.ts';
import { closeTab, killWorkers, openTab } from './rough-tabs.ts';
import { isReceipt, isTold, seeReceipt } from './see-receipt.ts';

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

/**
 * Files one request while what is around it breaks.
 * @returns whether the receipt was shown once the request was stored, and not before
 */
export async function fileOnce(
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
    note('before the review page');
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
  const isSeen = isReceipt(page);
  if (isSeen && (await countStored(place.database, words)) !== 1) return false;

  const isKilled = harshly(0.15);
  if (isKilled) {
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
  if (!isReceipt(page)) {
    await seeReceipt(page, isSeen).catch(async (error: unknown) => {
      if (!isKilled) throw error;
      // Playwright holds a worker that starts until it has looked at it: killed then, it never starts, and
      // the page never opens. Whoever sees nothing comes back later.
      note('page that a killed worker never opened');
      await closeTab(page);
      page = await context.newPage();
      await seeReceipt(page, isSeen);
    });
  }
  const isStored = (await countStored(place.database, words)) === 1;
  await closeTab(page);
  return isStored;
}

/** How many times a request was stored. One that joins a file is not, unless it came with it, once. */
export async function countStored(database: Client, words: string): Promise<number> {
  const files = `(select count(*) from submission_attachments j where j.submission_id = s.id)`;
  const sql = `select 1 from submissions s where s.answers ->> 'precisions' = $1
    or (s.answers ->> 'description' = $1 and ${files} = 1)`;
  return (await database.query(sql, [words])).rows.length;
}
