import { inject } from 'vitest';
import { bundledFunctions } from '../../src/host/bundled-functions.ts';
import { createApp } from '../../src/host/create-app.ts';
import { listen } from '../../src/host/listen.ts';
import { loadFunctions } from '../../src/host/load-functions.ts';
import { ROOT } from './project.ts';

export interface ServedSite {
  readonly url: string;
  stop(): Promise<void>;
}

/** The Node server in this process, on a free port, with the shared database. */
export async function serveSite(): Promise<ServedSite> {
  Object.assign(process.env, inject('stack').environment);
  const { routed } = await loadFunctions(ROOT, await bundledFunctions(ROOT));
  const server = await listen(await createApp(ROOT, routed), 0);
  const url = `http://127.0.0.1:${server.port}`;
  process.env.PARVIS_SITE_URL = url;
  return { url, stop: () => server.stop() };
}
