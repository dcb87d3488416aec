import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SHELL_CONTENT, SHELL_TITLE } from '../texts/shell.ts';
import { contentSecurityPolicy, inlinedHashes } from './security-headers.ts';

export interface PageOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Whether the browser may keep the page for its back button, which cannot ask for a posted page
   * again without posting again. Default: the page is never written down.
   */
  readonly isKeptForBack?: boolean;
}

/** Draws whole pages inside the shell that the build made: same header, same style, same footer. */
export interface PageRenderer {
  render(title: string, content: VNode, options?: PageOptions): Promise<Response>;
}

/**
 * @param siteFolder the built site, `dist/`
 * @param name folder of the empty page: another one when the page carries a script
 */
export function createPageRenderer(siteFolder: string, name = 'gabarit'): PageRenderer {
  let shell: Promise<Shell> | undefined;
  return {
    render: async (title, content, options = {}) => {
      const { status = 200, headers = {}, isKeptForBack = false } = options;
      const { before, between, after, policy } = await (shell ??= readShell(
        join(siteFolder, name),
      ));
      const html = `${before}${escapeTitle(title)}${between}${renderToString(content)}${after}`;
      return new Response(html, {
        status,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': isKeptForBack ? 'private, no-cache' : 'no-store',
          'x-robots-tag': 'noindex',
          'content-security-policy': policy,
          ...headers,
        },
      });
    },
  };
}

interface Shell {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly policy: string;
}

async function readShell(folder: string): Promise<Shell> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const [before, rest] = html.split(SHELL_TITLE);
  const [between, after] = rest?.split(SHELL_CONTENT) ?? [];
  if (before === undefined || between === undefined || after === undefined) {
    throw new TypeError('The shell page has lost its marks');
  }
  return { before, between, after, policy: contentSecurityPolicy(inlinedHashes(html)) };
}

function escapeTitle(title: string): string {
  return title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
