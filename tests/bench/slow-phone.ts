import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';

const KBIT_S = 400;
const LATENCY_MS = 400;
const CPU_SLOWDOWN = 6;

/**
 * A new page on a slow phone, as the developer tools of the browser slow it: 400 kbit/s, 400 ms, CPU
 * six times slower, nothing kept. Its context is its own: close it.
 */
export async function openSlowPhone(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    // What a worker asks would be neither slowed nor counted.
    serviceWorkers: 'block',
    ...options,
    viewport: { width: 360, height: 640 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await slowDown(page);
  return page;
}

/** Slows a page down in the same way. @returns what counts its bytes */
export async function slowDown(page: Page): Promise<CDPSession> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: (KBIT_S * 1000) / 8,
    uploadThroughput: (KBIT_S * 1000) / 8,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return tools;
}
