import { createApp } from '../../src/host/create-app.ts';
import { listen } from '../../src/host/listen.ts';
import { loadFunctions } from '../../src/host/load-functions.ts';
import { ROOT } from './project.ts';
import { sharedStack } from './shared-stack.ts';

export interface ServedSite {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The Node server in this process, on a free port, with the shared database.
 * @param settings changed for this site
 */
export async function serveSite(
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedSite> {
  const environment: NodeJS.ProcessEnv = { ...sharedStack().environment, ...settings };
  const { routed } = await loadFunctions(ROOT, environment);
  const server = await listen(await createApp(ROOT, routed), 0);
  const url = `http://127.0.0.1:${server.port}`;
  // Read at the first request, and known no sooner.
  environment.PARVIS_SITE_URL = url;
  return { url, stop: () => server.stop() };
}
