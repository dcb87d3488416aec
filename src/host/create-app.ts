import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
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
    const path = decodeURI(context.req.path);
    const isFolder = !path.endsWith('/') && existsSync(join(root, 'dist', path, 'index.html'));
    return isFolder ? context.redirect(`${path}/`, 301) : next();
  });
  app.use(serveStatic({ root: join(root, 'dist') }));
  const notFound = await readFile(join(root, 'dist', '404.html'), 'utf8');
  app.notFound((context) => context.html(notFound, 404));
  return app;
}
