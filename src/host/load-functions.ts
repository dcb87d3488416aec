import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Handler } from '../web/handler.ts';
import type { ScheduledFunction } from '../web/schedule.ts';
import type { ServedFunction } from '../web/serve.ts';
import { bundledFunctions, BUNDLE_FOLDER } from './bundled-functions.ts';

/** A function that answers requests, with the routes that it declares. */
export interface RoutedFunction {
  readonly name: string;
  readonly routes: readonly string[];
  readonly run: Handler;
}

/** A function that the clock calls. */
export interface ScheduledTask {
  readonly name: string;
  /** Cron expression, in UTC. */
  readonly cron: string;
  readonly run: () => Promise<Response>;
}

interface ScheduledModule {
  readonly default: ScheduledFunction;
  readonly config: { readonly schedule: string };
}
interface RoutedModule {
  readonly default: ServedFunction;
  readonly config: { readonly path?: string | readonly string[] };
}
const isScheduled = (module: ScheduledModule | RoutedModule): module is ScheduledModule =>
  'schedule' in module.config;

/**
 * Loads bundled functions with their settings, and sorts them by how they are called.
 * @param root folder that holds the bundle
 * @param asked names of those to load; all of them by default
 */
export async function loadFunctions(
  root: string,
  environment: NodeJS.ProcessEnv,
  asked?: readonly string[],
): Promise<{ routed: readonly RoutedFunction[]; scheduled: readonly ScheduledTask[] }> {
  const routed: RoutedFunction[] = [];
  const scheduled: ScheduledTask[] = [];
  for (const name of asked ?? (await bundledFunctions(root))) {
    const file = pathToFileURL(join(root, BUNDLE_FOLDER, `${name}.mjs`)).href;
    const module = (await import(file)) as ScheduledModule | RoutedModule;
    if (isScheduled(module)) {
      const run = module.default.withEnvironment(environment);
      const request = () => new Request('http://localhost/', { method: 'POST' });
      scheduled.push({ name, cron: module.config.schedule, run: () => run(request()) });
    } else {
      const run = module.default.withEnvironment(environment);
      routed.push({ name, routes: [module.config.path ?? []].flat(), run });
    }
  }
  return { routed, scheduled };
}
