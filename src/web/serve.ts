import { keepOnce } from '../kit/keep-once.ts';
import { errorCode, logLine } from '../kit/log.ts';
import type { Handler, HandlerContext } from './handler.ts';
import { lastResort } from './last-resort.tsx';
import type { PageRenderer } from './page-shell.ts';
import { refuse } from './refuse.tsx';
import { SECURITY_HEADERS } from './security-headers.ts';
import { createServices, type Services } from './services.ts';

/** The shape of a Netlify function: `context.params` holds the named parts of the path. */
export interface ServedFunction {
  (request: Request, context: Partial<HandlerContext>): Promise<Response>;
  /** The same, made anew with settings that are not those of the process. */
  withEnvironment(environment: NodeJS.ProcessEnv): ServedFunction;
}

/**
 * Turns a handler into a function: made once, at the first request; its failures become a page in
 * French that shows nothing of the inside; every answer gets the security headers.
 * @param route the route as declared, for the log
 */
export function serve(
  route: string,
  create: (services: Services) => Handler,
  environment: NodeJS.ProcessEnv = process.env,
): ServedFunction {
  const services = keepOnce(() => createServices(environment));
  let handler: Handler | undefined;

  const answer = async (request: Request, context: Partial<HandlerContext>) => {
    let pages: PageRenderer | undefined;
    try {
      const ready = await services();
      ({ pages } = ready);
      handler ??= create(ready);
      return await handler(request, { params: context.params ?? {}, ip: context.ip });
    } catch (error) {
      logLine({ event: 'request.failed', route, code: errorCode(error) });
      return sayBroken(pages, request.method);
    }
  };

  /** In a page of the site, or in one that needs no file of it: they may be what is broken. */
  const sayBroken = async (pages: PageRenderer | undefined, method: string) => {
    const refusal = method === 'POST' ? 'broken' : 'broken-page';
    try {
      if (pages !== undefined) return await refuse(pages, refusal);
    } catch (error) {
      logLine({ event: 'request.failed', route, code: errorCode(error) });
    }
    return lastResort(refusal);
  };

  const run = async (request: Request, context: Partial<HandlerContext>) => {
    const start = performance.now();
    const response = await answer(request, context);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      // A file that a page of ours frames says so itself.
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    const ms = Math.round(performance.now() - start);
    logLine({ event: 'request', route, status: response.status, ms });
    return response;
  };
  return Object.assign(run, {
    withEnvironment: (other: NodeJS.ProcessEnv) => serve(route, create, other),
  });
}
