import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { keepOnce } from '../kit/keep-once.ts';
import { contentSecurityPolicy, inlinedHashes, type InlinedHashes } from './security-headers.ts';
import { SHELL_CONTENT, SHELL_TITLE } from './shell-texts.ts';

export interface PageOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Whether the browser may keep the page for its back button, which cannot ask for a posted page
   * again without posting again. Default: the page is never written down.
   */
  readonly isKeptForBack?: boolean;
  /** Whether it frames files of this site. Default: no page frames anything. */
  readonly isFraming?: boolean;
  /** Script of this page alone. Default: none. */
  readonly script?: string;
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
  const shell = keepOnce(() => readShell(join(siteFolder, name)));
  return {
    render: async (title, content, options = {}) => {
      const {
        status = 200,
        headers = {},
        isKeptForBack = false,
        isFraming = false,
        script,
      } = options;
      const { before, between, after, hashes } = await shell();
      // A hash of its own: `</script>` cannot end it, since no script of ours says that.
      const added = script === undefined ? '' : `<script>${script}</script>`;
      const html = `${before}${escapeTitle(title)}${between}${renderToString(content)}${added}${after}`;
      const { scripts } = inlinedHashes(added);
      const known = { ...hashes, scripts: [...hashes.scripts, ...scripts] };
      const policy = contentSecurityPolicy(known, isFraming);
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
  readonly hashes: InlinedHashes;
}

async function readShell(folder: string): Promise<Shell> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const [before, rest] = html.split(SHELL_TITLE);
  const [between, after] = rest?.split(SHELL_CONTENT) ?? [];
  if (before === undefined || between === undefined || after === undefined) {
    throw new TypeError('The shell page has lost its marks');
  }
  const { styles, scripts } = inlinedHashes(html);
  const linked = html.includes('<link rel="stylesheet"') ? ['self'] : [];
  return { before, between, after, hashes: { styles: [...styles, ...linked], scripts } };
}

function escapeTitle(title: string): string {
  return title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
