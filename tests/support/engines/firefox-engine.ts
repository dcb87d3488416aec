import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, EnginePage } from './engine.ts';
import { openLine } from './message-line.ts';
import { startListening } from './start-listening.ts';

/** Where Debian puts it. */
export const FIREFOX = '/usr/bin/firefox-esr';
const LISTENS = /WebDriver BiDi listening on (ws:\S+)/u;
/** It calls nobody. */
const QUIET = `user_pref('app.normandy.enabled', false);
user_pref('browser.startup.page', 0);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('network.captive-portal-service.enabled', false);
user_pref('network.connectivity-service.enabled', false);
`;

/** Starts the Firefox of this machine. Playwright drives one of its own alone. */
export async function startFirefox(): Promise<Engine> {
  const scripted = await startOne(true);
  // Scripts are turned off for all of its pages, or for none.
  let plain: ReturnType<typeof startOne> | undefined;
  return {
    name: scripted.name,
    newPage: async ({ isScripted, before }) =>
      (isScripted ? scripted : await (plain ??= startOne(false))).newPage(before),
    stop: async () => {
      await scripted.stop();
      await (await plain)?.stop();
    },
  };
}

async function startOne(isScripted: boolean) {
  const settings = `${QUIET}user_pref('javascript.enabled', ${isScripted});\n`;
  const browser = await startListening(
    FIREFOX,
    (profile) => {
      writeFileSync(join(profile, 'user.js'), settings);
      return ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
    },
    LISTENS,
  );
  const line = await openLine(`${browser.address}/session`);
  const tell = (method: string, params: object = {}) => line.send({ method, params });
  const { capabilities } = await tell('session.new', { capabilities: {} });
  const { browserName, browserVersion } = capabilities as Record<string, string>;
  const newPage = async (before: string): Promise<EnginePage> => {
    const { userContext } = await tell('browser.createUserContext');
    const { context } = await tell('browsingContext.create', { type: 'tab', userContext });
    const functionDeclaration = `() => {${before}}`;
    await tell('script.addPreloadScript', { contexts: [context], functionDeclaration });
    return {
      open: async (url) => {
        await tell('browsingContext.navigate', { context, url, wait: 'none' });
      },
      read: async (expression) => {
        const options = { expression, target: { context }, awaitPromise: isScripted };
        const { type, result } = await tell('script.evaluate', options);
        if (type !== 'success') throw new Error(`${expression}: ${String(type)}`);
        return (result as { readonly value?: unknown }).value;
      },
      close: async () => {
        await tell('browser.removeUserContext', { userContext });
      },
    };
  };
  return {
    name: `${browserName}/${browserVersion}`,
    newPage,
    stop: async () => {
      line.close();
      await browser.stop();
    },
  };
}
