import { setTimeout } from 'node:timers/promises';

/** A page of an engine, driven by expressions alone: old ones understand no more. */
export interface EnginePage {
  /** Opens an address, once it is there. */
  open(address: string): Promise<void>;
  /** What an expression gives, awaited, where scripts of the page do not run either. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface PageOptions {
  /** Whether the scripts of pages run. */
  readonly isScripted: boolean;
  /** Runs before any script of each page. */
  readonly before: string;
}

/** A real browser, of whatever year. */
export interface Engine {
  readonly name: string;
  /** Each page has cookies and storage of its own. */
  newPage(options: PageOptions): Promise<EnginePage>;
  stop(): Promise<void>;
}

/** Catches what never comes, not what is slow. */
const LONG_MS = 120_000;

/** Waits until an expression gives something. */
export async function until(page: EnginePage, expression: string): Promise<unknown> {
  const end = Date.now() + LONG_MS;
  while (Date.now() < end) {
    // The page may be on its way to another one.
    const found = await page.read(expression).catch(() => undefined);
    if (found) return found;
    await setTimeout(100);
  }
  const shown = await page.read('location.href + " " + document.body.innerText').catch(String);
  throw new Error(`Never: ${expression}\n${String(shown).slice(0, 1500)}`);
}
