import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HandlerContext } from '../web/handler.ts';
import { BUNDLE_FOLDER } from './bundled-functions.ts';

/** A function that answers requests, with the routes that it declares. */
export interface RoutedFunction {
  readonly name: string;
  readonly routes: readonly string[];
  readonly run: (request: Request, context: HandlerContext) => Promise<Response>;
}

/** A function that the clock calls. */
export interface ScheduledTask {
  readonly name: string;
  /** Cron expression, in UTC. */
  readonly cron: string;
  readonly run: () => Promise<Response>;
}

interface FunctionModule {
  readonly default: RoutedFunction['run'];
  readonly config: { readonly path?: string | readonly string[]; readonly schedule?: string };
}

/** Loads bundled functions and sorts them by how they are called. */
export async function loadFunctions(
  root: string,
  names: readonly string[],
): Promise<{ routed: readonly RoutedFunction[]; scheduled: readonly ScheduledTask[] }> {
  const routed: RoutedFunction[] = [];
  const scheduled: ScheduledTask[] = [];
  for (const name of names) {
    const file = pathToFileURL(join(root, BUNDLE_FOLDER, `${name}.mjs`)).href;
    const { default: run, config } = (await import(file)) as FunctionModule;
    if (config.schedule !== undefined) {
      const request = () => new Request('http://localhost/', { method: 'POST' });
      scheduled.push({ name, cron: config.schedule, run: () => run(request(), { params: {} }) });
    } else {
      routed.push({ name, routes: [config.path ?? []].flat(), run });
    }
  }
  return { routed, scheduled };
}
