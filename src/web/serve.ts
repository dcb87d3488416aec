import { errorCode, logLine } from '../kit/log.ts';
import { SECURITY_HEADERS } from '../kit/security-headers.ts';
import type { Handler, HandlerContext } from './handler.ts';
import type { PageRenderer } from './page-shell.ts';
import { refusalTexts } from './refusals-texts.ts';
import { refuse } from './refuse.tsx';
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
  let services: Promise<Services> | undefined;
  let handler: Handler | undefined;

  const answer = async (request: Request, context: Partial<HandlerContext>) => {
    let pages: PageRenderer | undefined;
    try {
      services ??= createServices(environment);
      const ready = await services;
      ({ pages } = ready);
      handler ??= create(ready);
      return await handler(request, { params: context.params ?? {}, ip: context.ip });
    } catch (error) {
      logLine({ event: 'request.failed', route, code: errorCode(error) });
      if (pages !== undefined) return refuse(pages, 'broken');
      // Without the built site there is no page to draw; the next request tries again.
      services = undefined;
      return new Response(refusalTexts.broken.title, {
        status: 500,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
      });
    }
  };

  const run = async (request: Request, context: Partial<HandlerContext>) => {
    const start = performance.now();
    const response = await answer(request, context);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
    const ms = Math.round(performance.now() - start);
    logLine({ event: 'request', route, status: response.status, ms });
    return response;
  };
  return Object.assign(run, {
    withEnvironment: (other: NodeJS.ProcessEnv) => serve(route, create, other),
  });
}
