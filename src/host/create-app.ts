import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { errorCode, logLine } from '../server/log.ts';
import type { RoutedFunction } from './load-functions.ts';
import { readStaticRules } from './static-rules.ts';

/**
 * The site on a Node server: functions at the routes they declare, then the built pages.
 * @param root folder that holds `dist/` and `netlify.toml`
 */
export async function createApp(root: string, functions: readonly RoutedFunction[]): Promise<Hono> {
  const app = new Hono();
  app.use(compress());
  for (const { routes, run } of functions) {
    for (const route of routes) {
      app.all(route, (context) => run(context.req.raw, { params: context.req.param() }));
      app.all(`${route}/`, (context) => run(context.req.raw, { params: context.req.param() }));
    }
  }
  for (const rule of await readStaticRules(root)) app.use(rule);
  app.use(async (context, next) => {
    const { path } = context.req;
    return isFolder(join(root, 'dist'), path) ? context.redirect(`${path}/`, 301) : next();
  });
  app.use(serveStatic({ root: join(root, 'dist') }));
  const notFound = await readFile(join(root, 'dist', '404.html'), 'utf8');
  app.notFound((context) => context.html(notFound, 404));
  app.onError((error, context) => {
    logLine({ event: 'host.failed', code: errorCode(error) });
    return context.text('Notre service a un problème. Réessayez dans une minute.', 500);
  });
  return app;
}

/** Whether the address is that of a page, without its final slash. Our addresses need no decoding. */
function isFolder(site: string, path: string): boolean {
  return /^(?:\/[a-z0-9-]+)+$/u.test(path) && existsSync(join(site, path, 'index.html'));
}
