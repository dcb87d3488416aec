import type { Handler, HandlerContext } from './handler.ts';
import { errorCode, logLine } from './log.ts';
import { refuse } from './refuse.tsx';
import { SECURITY_HEADERS } from './security-headers.ts';
import { createServices, type Services } from './services.ts';

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
    const ready = await (services ??= createServices(process.env));
    try {
      handler ??= create(ready);
      return await handler(request, { params: context.params ?? {} });
    } catch (error) {
      logLine({ event: 'request.failed', route, code: errorCode(error) });
      return refuse(ready.pages, 'broken');
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
