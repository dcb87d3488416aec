import { SaxesParser } from 'saxes';

/** What drawn sheets may hold: nothing that runs, loads or styles. */
const ALLOWED = new Set(
  `a blockquote caption dd details div dl dt em h2 h3 h4 h5 h6 li ol p q section span strong sub
  summary sup table tbody td th tr ul`.split(/\s+/u),
);
const ATTRIBUTES = new Set(['class', 'colspan', 'href', 'id', 'lang', 'rowspan', 'scope']);
/** Inside these, words and their marks alone. */
const PHRASING_ONLY = /^(?:p|h\d|summary|caption|dt|a|strong|em|q|sub|sup|span)$/u;
const PHRASING = /^(?:a|strong|em|q|sub|sup|span)$/u;
const INSIDE: Readonly<Record<string, RegExp>> = {
  ul: /^li$/u,
  ol: /^li$/u,
  dl: /^(?:dt|dd)$/u,
  table: /^(?:caption|tbody)$/u,
  tbody: /^tr$/u,
  tr: /^(?:td|th)$/u,
};

/** What the page adds inside a sentence: the format and the weight of a file. */
const FILE = / \((?:PDF|Word|Excel|OpenDocument|Office)(?:, [\d,]+\s[km]o)?\)/giu;

/** Words without blanks, and without what the page adds: to compare a page with its source. */
export function bareWords(text: string): string {
  return text.replaceAll(FILE, '').replaceAll(/\s+/gu, '');
}

/**
 * Looks at drawn HTML, which is written as strictly as XML: tags that are not listed, headings that
 * skip a level (RGAA 9.1), empty parts, blocks where words alone go, anchors that lead nowhere.
 * @returns what is wrong, and the words of the page without blanks
 */
export function readMarkup(html: string): { problems: readonly string[]; words: string } {
  const problems = new Set<string>();
  const open: { name: string; isEmpty: boolean }[] = [];
  const ids = new Set<string>();
  const anchors: string[] = [];
  let level = 1;
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => problems.add(error.message));
  parser.on('text', (text) => {
    words += text;
    if (text.trim() !== '') for (const element of open) element.isEmpty = false;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1)?.name ?? 'main';
    if (name !== 'main' && !ALLOWED.has(name)) problems.add(`tag ${name}`);
    for (const [key, value] of Object.entries(attributes)) {
      if (!ATTRIBUTES.has(key)) problems.add(`attribute ${key}`);
      if (key === 'href' && !/^(?:https?:|mailto:|tel:|\/|#)/u.test(value)) problems.add(value);
    }
    if (attributes.id !== undefined) {
      if (ids.has(attributes.id)) problems.add(`twice ${attributes.id}`);
      ids.add(attributes.id);
    }
    if (attributes.href?.startsWith('#') === true) anchors.push(attributes.href.slice(1));
    if (PHRASING_ONLY.test(parent) && !PHRASING.test(name)) problems.add(`${name} in ${parent}`);
    if (INSIDE[parent]?.test(name) === false) problems.add(`${name} in ${parent}`);
    if (name === 'a' && open.some((element) => element.name === 'a')) problems.add('a in a');
    const heading = /^h(\d)$/u.exec(name)?.[1];
    if (heading !== undefined) {
      if (Number(heading) > level + 1) problems.add(`h${heading} after h${level}`);
      level = Number(heading);
    }
    open.push({ name, isEmpty: true });
  });
  parser.on('closetag', ({ name }) => {
    const closed = open.pop();
    if (closed?.isEmpty === true && !/^(?:td|th)$/u.test(name)) problems.add(`empty ${name}`);
  });
  parser.write(`<main>${html}</main>`).close();
  for (const anchor of anchors) if (!ids.has(anchor)) problems.add(`no #${anchor}`);
  return { problems: [...problems], words: bareWords(words) };
}
