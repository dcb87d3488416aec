import { createClock, type Clock } from './clock.ts';
import type { Handler, HandlerContext } from './handler.ts';
import { errorCode, logLine, type Log } from './log.ts';
import { createPageRenderer, type PageRenderer } from './page-shell.ts';
import { refuse } from './refuse.tsx';
import { SECURITY_HEADERS } from './security-headers.ts';
import { readSite, type Site } from './site.ts';

/** What every handler is made from. */
export interface Services {
  readonly environment: NodeJS.ProcessEnv;
  readonly site: Site;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly log: Log;
}

/** The shape of a Netlify function: `context.params` holds the named parts of the path. */
export type ServedFunction = (
  request: Request,
  context: Partial<HandlerContext>,
) => Promise<Response>;

/**
 * Turns a handler into a function: made once, at the first request; its failures become a page in
 * French that shows nothing of the inside; every answer gets the security headers.
 * @param route the route as declared, for the log
 */
export function serve(route: string, create: (services: Services) => Handler): ServedFunction {
  let services: Promise<Services> | undefined;
  let handler: Handler | undefined;

  const answer = async (request: Request, context: Partial<HandlerContext>) => {
    const { pages, ...others } = await (services ??= createServices(process.env));
    try {
      handler ??= create({ pages, ...others });
      return await handler(request, { params: context.params ?? {} });
    } catch (error) {
      logLine({ event: 'request.failed', route, code: errorCode(error) });
      return refuse(pages, 'broken');
    }
  };

  return async (request, context) => {
    const start = performance.now();
    const response = await answer(request, context);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
    const ms = Math.round(performance.now() - start);
    logLine({ event: 'request', route, status: response.status, ms });
    return response;
  };
}

/** Gathers what handlers need from the environment and the built site. */
export async function createServices(environment: NodeJS.ProcessEnv): Promise<Services> {
  const site = await readSite(environment);
  return {
    environment,
    site,
    pages: createPageRenderer(site.folder),
    clock: createClock(environment),
    log: logLine,
  };
}
