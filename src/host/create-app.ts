import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Handler, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { errorCode, logLine } from '../kit/log.ts';
import { ASSET_FOLDER } from '../kit/paths.ts';
import { brotli } from './brotli.ts';
import type { RoutedFunction } from './load-functions.ts';
import { readStaticRules } from './static-rules.ts';

/** Methods that a static page answers. */
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

const addEtag = etag();

/**
 * The site on a Node server: functions at the routes they declare, then the built pages.
 * @param root folder that holds `dist/` and `netlify.toml`
 * @param olderSites built before this one: scripts that their pages still ask for come from there
 */
export async function createApp(
  root: string,
  functions: readonly RoutedFunction[],
  olderSites: readonly string[] = [],
): Promise<Hono> {
  const site = join(root, 'dist');
  const [rules, notFound, notAllowed] = await Promise.all([
    readStaticRules(root),
    readFile(join(site, '404.html'), 'utf8'),
    readFile(join(site, '405', 'index.html'), 'utf8'),
  ]);
  const app = new Hono();
  app.use(compress());
  app.use(brotli());
  app.use(leaveUnread);
  for (const { routes, run } of functions) {
    for (const route of routes) {
      const answer: Handler = (context) =>
        run(context.req.raw, {
          params: context.req.param(),
          ip: getConnInfo(context).remote.address,
        });
      app.all(route, answer);
      app.all(`${route}/`, answer);
    }
  }
  // Before the rest, so that redirects and refusals carry them too.
  app.use(rules.addHeaders);
  app.use(async (context, next) =>
    READS.has(context.req.method)
      ? next()
      : context.html(notAllowed, 405, { allow: [...READS].join(', ') }),
  );
  app.use(rules.redirect);
  app.use(async (context, next) => {
    const { path } = context.req;
    return isFolder(site, path) ? context.redirect(`${path}/`, 301) : next();
  });
  // A part of a file must not be labelled as the whole of it.
  app.use((context, next) =>
    context.req.header('range') === undefined ? addEtag(context, next) : next(),
  );
  app.use(serveStatic({ root: site }));
  for (const older of olderSites) app.use(`${ASSET_FOLDER}/*`, serveStatic({ root: older }));
  app.notFound((context) => context.html(notFound, 404));
  app.onError((error, context) => {
    logLine({ event: 'host.failed', code: errorCode(error) });
    return context.text('Notre service a un problème. Réessayez dans une minute.', 500);
  });
  return app;
}

/** Closes a connection that brings a body nobody reads: it might never end. */
const leaveUnread: MiddlewareHandler = async (context, next) => {
  await next();
  const { method } = context.req;
  const hasBody = ['content-length', 'transfer-encoding'].some(
    (name) => (context.req.header(name) ?? '0') !== '0',
  );
  if (hasBody && READS.has(method)) context.header('connection', 'close');
};

/** Whether the address is that of a page, without its final slash. Our addresses need no decoding. */
function isFolder(site: string, path: string): boolean {
  return /^(?:\/[a-z0-9-]+)+$/u.test(path) && existsSync(join(site, path, 'index.html'));
}
