import type { BrowserContext } from 'playwright';
import { inTime } from './in-time.ts';
import { countStored, fileOnce, type RoughPlace } from './rough-filing.ts';

/**
 * A browser that was used for a while starts anew. The old one is left: Chromium may never end closing
 * it while a worker starts in it.
 */
const FILINGS_PER_BROWSER = 20;

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
      const shown = await inTime(whatIsShown(context)).catch(String);
      lies.push(`${words} (${met.join(', ')}): ${String(error).slice(0, 300)}\n${shown}`);
      // What is left of it would be taken for the next one.
      context = undefined;
    }
    const stored = await countStored(place.database, words);
    if (stored === 0) lost.push(words);
    if (stored > 1) twice.push(words);
  }
  return { asked: count, stored: count - lost.length, lost, twice, lies, faults };
}

/** What a person would tell of where they are. */
async function whatIsShown(context: BrowserContext): Promise<string> {
  const shown = context.pages().map(async (page) => {
    const text = await page.locator('body').innerText({ timeout: 5000 });
    return `  ${page.url()}: ${text.replaceAll(/\s+/gu, ' ').slice(0, 600)}`;
  });
  return (await Promise.all(shown)).join('\n');
}
