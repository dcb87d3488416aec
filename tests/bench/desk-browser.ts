import { setTimeout as wait } from 'node:timers/promises';

/** From one click of an agent to the next. */
export const CLICK_MS = 2000;
/** A second write that the first makes untrue: an answer like another. */
const CHANGED = 409;

export interface Click {
  readonly what: string;
  readonly ms: number;
  readonly isWrong: boolean;
}

/** The browser of an agent: what it asks, and how long each answer took. */
export class DeskBrowser {
  readonly #url: string;
  readonly #session: string;
  readonly #clicks: Click[];

  constructor(url: string, session: string, clicks: Click[]) {
    this.#url = url;
    this.#session = session;
    this.#clicks = clicks;
  }

  async click(what: string, path: string, form?: Readonly<Record<string, string>>) {
    const start = performance.now();
    const response = await fetch(new URL(path, this.#url), {
      redirect: 'manual',
      headers: {
        cookie: `parvis-bureau=${this.#session}`,
        origin: this.#url,
        ...{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' },
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    const html = await response.text();
    const ms = performance.now() - start;
    const isWrong = response.status >= 400 && response.status !== CHANGED;
    if (isWrong) console.log(`  ${what}: ${response.status}`);
    this.#clicks.push({ what, ms, isWrong });
    await wait(Math.max(0, CLICK_MS - ms));
    return html;
  }
}
