import type { Engine, EnginePage, PageOptions } from './engine.ts';
import { openLine, type MessageLine } from './message-line.ts';
import { startListening } from './start-listening.ts';

const ARGUMENTS = [
  ...['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
  ...['--no-first-run', '--disable-background-networking', '--disable-component-update'],
  '--remote-debugging-port=0',
];
const LISTENS = /DevTools listening on (ws:\S+)/u;

/** Starts a Chromium of any year. Playwright drives none of the old ones. */
export async function startChromium(
  program: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Engine> {
  const browser = await startListening(
    program,
    (profile) => [...ARGUMENTS, `--user-data-dir=${profile}`, 'about:blank'],
    LISTENS,
    environment,
  );
  const line = await openLine(browser.address);
  const { product } = await line.send({ method: 'Browser.getVersion' });
  return {
    name: String(product),
    newPage: (options) => openPage(line, options),
    stop: async () => {
      line.close();
      await browser.stop();
    },
  };
}

async function openPage(
  line: MessageLine,
  { isScripted, before }: PageOptions,
): Promise<EnginePage> {
  const { browserContextId } = await line.send({ method: 'Target.createBrowserContext' });
  const { targetId } = await line.send({
    method: 'Target.createTarget',
    params: { url: 'about:blank', browserContextId },
  });
  const { sessionId } = await line.send({
    method: 'Target.attachToTarget',
    params: { targetId, flatten: true },
  });
  const tell = (method: string, params: object = {}) => line.send({ method, params, sessionId });
  await tell('Page.enable');
  await tell('Emulation.setScriptExecutionDisabled', { value: !isScripted });
  await tell('Page.addScriptToEvaluateOnNewDocument', { source: before });
  return {
    open: async (address) => {
      await tell('Page.navigate', { url: address });
    },
    read: async (expression) => {
      const answer = await tell('Runtime.evaluate', {
        ...{ expression, returnByValue: true, awaitPromise: isScripted },
      });
      if (answer.exceptionDetails !== undefined)
        throw new Error(JSON.stringify(answer.exceptionDetails));
      return (answer.result as { readonly value?: unknown }).value;
    },
    close: async () => {
      await line.send({ method: 'Target.disposeBrowserContext', params: { browserContextId } });
    },
  };
}
