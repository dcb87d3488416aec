import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { useBrowser, type OpenedBrowser } from './browser.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';

/** Phones behind a network that may be lost, for the tests of one file. */
export interface LossyPhone {
  readonly opened: OpenedBrowser;
  readonly network: FaultProxy;
  /** Each call opens a phone of its own, whose network is good. */
  readonly onPhone: (run: (page: Page, context: BrowserContext) => Promise<void>) => Promise<void>;
}

export function useLossyPhone(): LossyPhone {
  const opened = useBrowser();
  const phone = { opened } as { opened: OpenedBrowser; network: FaultProxy };
  beforeAll(async () => {
    phone.network = await startFaultProxy(Number(new URL(opened.site.url).port));
  });
  afterAll(() => phone.network.stop());
  return Object.assign(phone, {
    onPhone: async (run: (page: Page, context: BrowserContext) => Promise<void>) => {
      phone.network.set({ kind: 'none' });
      const context = await opened.browser.newContext({ baseURL: phone.network.url });
      await run(await context.newPage(), context);
      await context.close();
    },
  });
}
