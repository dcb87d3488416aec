import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtPages } from '../../site/measuring/built-pages.ts';
import { SHELLS } from '../../web/shell-texts.ts';

/** What the build made, as far as links go. */
export interface BuiltSite {
  /** Whether a link of the site leads somewhere. */
  readonly has: (link: string, from?: string) => boolean;
  /** Links of each page that stay inside the site, by address of the page. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/** Addresses that functions answer: the build makes no page of them. */
const ANSWERED_BY_FUNCTIONS =
  /^\/(?:api|recus|suivi)\/[^/]+|^\/(?:recherche|disponibilite|mandat|aide\/avec-quelqu-un)\/?$|^\/(?:bureau|mediation)\//u;

/**
 * Reads the pages of a built site.
 * @param files contents: when one changed after the build, what was built says nothing
 * @returns nothing when the site is not built, or not since the last change
 */
export async function readBuiltSite(
  dist: string,
  files: readonly string[],
): Promise<BuiltSite | undefined> {
  const built = await changedAt(join(dist, 'sitemap.xml'));
  const changes = await Promise.all(files.map((file) => changedAt(file)));
  if (built === undefined || changes.some((change) => (change ?? 0) > built)) return undefined;

  const anchors = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, readonly string[]>();
  for await (const { path, html } of builtPages(dist)) {
    // What its links lead to comes with what functions put in it.
    if (path.startsWith(SHELLS)) continue;
    anchors.set(path, new Set(valuesOf(html, /\sid="([^"]+)"/gu)));
    links.set(path, valuesOf(html, /\shref="([/#][^"]*)"/gu));
  }
  const has = (link: string, from = '') => {
    const [path = '', anchor = ''] = link.replace(/\?[^#]*/u, '').split('#');
    const page = path === '' ? from : pageOf(path, anchors);
    if (page === undefined) {
      return ANSWERED_BY_FUNCTIONS.test(path) || isFile(join(dist, decoded(path)));
    }
    return anchor === '' || anchors.get(page)?.has(decoded(anchor)) === true;
  };
  return { has, links };
}

/** Hosts add the last slash that somebody forgot. */
function pageOf(path: string, pages: ReadonlyMap<string, unknown>): string | undefined {
  const page = decoded(path);
  return [page, `${page}/`].find((known) => pages.has(known));
}

const isFile = (path: string) => /\.[a-z]+$/u.test(path) && existsSync(path);

function valuesOf(html: string, pattern: RegExp): readonly string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, value = '']) => value))].map((value) =>
    value.replaceAll(/&(?:amp|#38);/gu, '&'),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function changedAt(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}
