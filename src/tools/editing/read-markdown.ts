/* Stands for `satteri`, which browsers cannot run, in the bundle of the editing tool. */

interface Place {
  readonly position: { readonly start: { readonly line: number } };
}
type Node = Place &
  (
    | { readonly type: 'root' | 'paragraph' | 'listItem' | 'table' | 'tableCell'; children: Node[] }
    | { readonly type: 'heading'; readonly depth: number; children: Node[] }
    | { readonly type: 'link'; readonly url: string; children: Node[] }
    | { readonly type: 'definition'; readonly url: string }
    | { readonly type: 'text' | 'inlineCode' | 'html'; readonly value: string }
    | { readonly type: 'image' | 'code' }
  );

const INLINE =
  /`(?<code>[^`]+)`|(?<image>!\[[^\]]*\]\([^)]*\))|\[(?<words>[^\]]*)\]\((?<url>[^\s)]*)[^)]*\)|<(?<auto>[a-z]+:[^\s>]+)>|(?<tag><\/?[a-z][^>]*>)/giu;

/**
 * Reads the Markdown that the tool writes: titles, lists, bold, links; and what people paste in it, to
 * refuse it. A test compares it with `satteri` on every page.
 */
export function markdownToMdast(text: string): Node {
  const root: Node = { type: 'root', children: [], ...at(1) };
  let open: { lines: string[]; line: number; isItem: boolean } | undefined;
  let isCode = false;
  const close = () => {
    if (open === undefined) return;
    const { lines, line, isItem } = open;
    const paragraph: Node = { type: 'paragraph', children: inline(lines, line), ...at(line) };
    root.children.push(
      isItem ? { type: 'listItem', children: [paragraph], ...at(line) } : paragraph,
    );
    open = undefined;
  };
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    if (/^ {0,3}```/u.test(content)) {
      close();
      isCode = !isCode;
      continue;
    }
    if (isCode) continue;
    const [, marks, title = ''] = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/u.exec(content) ?? [];
    const [, item] = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/u.exec(content) ?? [];
    const [, url] = /^ {0,3}\[[^\]]+\]:\s*(\S+)/u.exec(content) ?? [];
    if (content.trim() === '') close();
    else if (marks !== undefined) {
      close();
      root.children.push({
        ...{ type: 'heading', depth: marks.length, ...at(line) },
        children: inline([title], line),
      });
    } else if (open?.isItem === false && /^ {0,3}(?:=+|-+)\s*$/u.test(content)) {
      const { lines, line: start } = open;
      open = undefined;
      const depth = content.includes('=') ? 1 : 2;
      root.children.push({ type: 'heading', depth, children: inline(lines, start), ...at(start) });
    } else if (
      open?.isItem === false &&
      /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/u.test(content)
    ) {
      open = undefined;
      root.children.push({ type: 'table', children: [], ...at(line - 1) });
    } else if (url !== undefined) root.children.push({ type: 'definition', url, ...at(line) });
    else if (
      open === undefined &&
      /^ {0,3}<[a-z!/]/iu.test(content) &&
      !/^ {0,3}<[a-z]+:/iu.test(content)
    ) {
      root.children.push({ type: 'html', value: content.trim(), ...at(line) });
    } else if (item !== undefined) {
      close();
      open = { lines: [item], line, isItem: true };
    } else if (open === undefined) open = { lines: [content], line, isItem: false };
    else open.lines.push(content);
  }
  close();
  return root;
}

const at = (line: number): Place => ({ position: { start: { line } } });

function inline(lines: readonly string[], first: number): Node[] {
  return lines.flatMap((content, index) => {
    const nodes: Node[] = [];
    const place = at(first + index);
    const add = (words: string) => {
      const value = words
        .replaceAll(/\*\*?|(?<!\p{L})_|_(?!\p{L})/gu, '')
        .replaceAll(/\\([^\w\s])/gu, '$1');
      if (value !== '') nodes.push({ type: 'text', value, ...place });
    };
    let from = 0;
    for (const { 0: found, index: start, groups = {} } of content.matchAll(INLINE)) {
      add(content.slice(from, start));
      from = start + found.length;
      const { code, image, words, url, auto, tag } = groups;
      if (code !== undefined) nodes.push({ type: 'inlineCode', value: code, ...place });
      else if (image !== undefined) nodes.push({ type: 'image', ...place });
      else if (tag !== undefined) nodes.push({ type: 'html', value: tag, ...place });
      else {
        const children = inline([words ?? auto ?? ''], first + index);
        nodes.push({ type: 'link', url: url ?? auto ?? '', children, ...place });
      }
    }
    add(content.slice(from) + (index < lines.length - 1 ? '\n' : ''));
    return nodes;
  });
}
