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

/**
 * Headers and redirects of `netlify.toml` and `dist/_headers`, read with Netlify's own parsers: one
 * place says them for every host. They apply to static pages; functions set their own headers.
 */
export async function readStaticRules(root: string): Promise<readonly MiddlewareHandler[]> {
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
  return [
    redirect(redirects as readonly RedirectRule[]),
    addHeaders(headers as unknown as readonly HeaderRule[]),
  ];
}

function addHeaders(rules: readonly HeaderRule[]): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const { forRegExp, values } of rules) {
      if (!forRegExp.test(context.req.path)) continue;
      for (const [name, value] of Object.entries(values)) context.header(name, value);
    }
  };
}

/** Fixed addresses and addresses that end with `/*`, whose rest goes where `:splat` stands. */
function redirect(rules: readonly RedirectRule[]): MiddlewareHandler {
  return async (context, next) => {
    const path = context.req.path;
    for (const { from, to, status } of rules) {
      const start = from.replace(/\*$/u, '');
      const isMatch = from === start ? trimSlash(path) === trimSlash(from) : path.startsWith(start);
      if (!isMatch) continue;
      return context.redirect(to.replace(':splat', path.slice(start.length)), status as 301);
    }
    return next();
  };
}

function trimSlash(path: string): string {
  return path.replace(/\/$/u, '');
}
