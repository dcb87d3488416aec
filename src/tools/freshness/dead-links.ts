import { markdownToMdast } from 'satteri';
import type { ContentFile } from '../../site/content/parse-content-file.ts';
import type { BuiltSite } from './built-site.ts';
import { freshnessTexts } from './freshness-texts.ts';
import type { FreshnessPoint, ReviewedContent } from './points/point.ts';

type Node = ReturnType<typeof markdownToMdast>;

/**
 * Links that stay inside the site and lead to a page, an anchor or a file that the build does not
 * make: first those of the contents, with their line, then those that only pages hold.
 * @param site address of the site, which a link may repeat
 */
export function deadLinks(
  files: readonly ContentFile[],
  contents: readonly ReviewedContent[],
  built: BuiltSite,
  site: string,
): readonly FreshnessPoint[] {
  const inside = (url: string) => (url.startsWith(`${site}/`) ? url.slice(site.length) : url);
  const dead = files.flatMap(({ file, body, bodyLine }) =>
    linksOf(body)
      .map(({ url, line }) => ({ file, link: inside(url), line: bodyLine + line - 1 }))
      .filter(({ link }) => link.startsWith('/') && !built.has(link)),
  );
  const named = new Set(dead.map(({ link }) => link));
  const onPages = [...built.links].flatMap(([page, links]) =>
    links
      .filter((link) => !named.has(link) && !built.has(link, page))
      .map((link) => ({ file: page, link, line: undefined })),
  );
  return [...dead, ...onPages].map(({ file, link, line }) => {
    const content = contents.find((known) => known.file === file);
    return {
      kind: 'dead-link',
      file,
      title: content?.title ?? file,
      owner: content?.owner,
      about: freshnessTexts.deadLink(link, line),
      isBlocking: true,
    };
  });
}

function linksOf(body: string): readonly { readonly url: string; readonly line: number }[] {
  const links: { url: string; line: number }[] = [];
  const visit = (node: Node) => {
    if (node.type === 'link' || node.type === 'definition') {
      links.push({ url: node.url, line: node.position?.start.line ?? 1 });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(markdownToMdast(body));
  return links;
}
