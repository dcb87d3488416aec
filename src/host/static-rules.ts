import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import type { MiddlewareHandler } from 'hono';

interface HeaderRule {
  readonly forRegExp: RegExp;
  readonly values: Readonly<Record<string, string>>;
}

interface RedirectRule {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** What `netlify.toml` and `dist/_headers` say of static pages. */
export interface StaticRules {
  readonly addHeaders: MiddlewareHandler;
  /** Leads elsewhere, or to « not found » for what is in `dist` and not for the public. */
  readonly redirect: MiddlewareHandler;
}

/**
 * Headers and redirects of `netlify.toml` and `dist/_headers`, read with Netlify's own parsers: one
 * place says them for every host. They apply to static pages; functions set their own headers.
 */
export async function readStaticRules(root: string): Promise<StaticRules> {
  const netlifyConfigPath = join(root, 'netlify.toml');
  const { headers } = await parseAllHeaders({
    netlifyConfigPath,
    headersFiles: [join(root, 'dist', '_headers')],
    configHeaders: [],
    minimal: false,
  });
  const { redirects } = await parseAllRedirects({
    netlifyConfigPath,
    redirectsFiles: [],
    configRedirects: [],
    minimal: true,
  });
  return {
    addHeaders: addHeaders(headers as unknown as readonly HeaderRule[]),
    redirect: redirect(redirects as readonly RedirectRule[]),
  };
}

function addHeaders(rules: readonly HeaderRule[]): MiddlewareHandler {
  return async (context, next) => {
    await next();
    // As it was sent: `.` in the rule of every page stops at a decoded line end.
    const { pathname } = new URL(context.req.url);
    for (const { forRegExp, values } of rules) {
      if (!forRegExp.test(pathname)) continue;
      for (const [name, value] of Object.entries(values)) context.header(name, value);
    }
  };
}

/** Fixed addresses and addresses that end with `/*`, whose rest goes where `:splat` stands. */
function redirect(rules: readonly RedirectRule[]): MiddlewareHandler {
  return async (context, next) => {
    // Decoded, as files are looked for: `/%67abarit/` is hidden too.
    const asked = context.req.path;
    for (const { from, to, status } of rules) {
      if (!matches(from, asked)) continue;
      if (status === 404) return context.notFound();
      return context.redirect(
        to.replace(':splat', () => restOf(context.req.url, from)),
        status as 301,
      );
    }
    return next();
  };
}

function matches(from: string, path: string): boolean {
  const folder = from.replace(/\*$/u, '');
  return trimSlash(path) === trimSlash(folder) || (folder !== from && path.startsWith(folder));
}

/** What `*` stands for, as it was sent: decoded, a line end would be one inside a header. */
function restOf(url: string, from: string): string {
  const folders = from.split('/').length - 1;
  return new URL(url).pathname.split('/').slice(folders).join('/');
}

function trimSlash(path: string): string {
  return path.replace(/\/$/u, '');
}
