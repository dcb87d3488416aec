import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
/** Without these, a browser calls its maker's servers at start. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `CHROMIUM_PATH`, else a browser of the system, else the one that npm brought. */
export async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const given = process.env.CHROMIUM_PATH ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (given !== undefined) return { executablePath: given, args: QUIET };
  // The package brings the system libraries it needs only where it believes to be on Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  // Its own arguments are for one page in one process: here a browser holds many.
  return { executablePath: await sparticuz.executablePath(), args: QUIET };
}

/** Catches what hangs, not what is slow. */
const LONG_MS = 120_000;

/** Starts a real browser. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ ...(await findChromium()), timeout: LONG_MS });
  browser.on('context', (context) => context.setDefaultTimeout(LONG_MS));
  return browser;
}
