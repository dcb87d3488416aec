import { writeFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { ahead } from '../../kit/ahead.ts';
import { FORM, INSTANT } from '../../kit/protocol.ts';
import { SHELLS } from '../../web/shell-texts.ts';
import { STYLES } from '../assets/baseline.ts';
import { builtPages, type BuiltPage } from './built-pages.ts';
import { pageKind } from './page-kind.ts';

/** Around the sheet that Astro writes in a page, after the colours of the commune, which stay whole. */
const SHEET = { start: '<style>', end: '</style>' };
const CLASS_ATTRIBUTE = /\sclass="([^"]*)"/gu;
const CLASS_NAME = /\.(-?[_a-z][\w-]*)/giu;

/** What the script of a form adds to its page: mistakes, a summary of them, a review page. */
const ADDED_TO_FORMS = ['wrong', 'message', 'link', 'wait', 'quiet', 'rows', 'answer', 'sr'];

/** What the script of the search adds to its page: a number to call, results, the free form. */
const ADDED_BY_SEARCH = [
  'note',
  'wrong',
  'lines',
  'ways',
  'best',
  'service',
  'small',
  'hint',
  'quiet',
];

/**
 * Removes from the sheets of pages what none of their kind uses: a third of them, on a phone that
 * pays by the byte. Pages of one kind keep one sheet, so that the security policy names few hashes.
 * @param folder of the built site
 * @returns each page as it is published, once it is written
 */
export async function* trimmedPages(folder: string): AsyncGenerator<BuiltPage> {
  const used = new Map<string, Set<string>>();
  for await (const page of builtPages(folder)) {
    const key = sheetKey(page);
    if (key === undefined) continue;
    const classes = used.get(key) ?? new Set<string>();
    used.set(key, classes);
    if (page.html.includes(FORM.definition)) for (const name of ADDED_TO_FORMS) classes.add(name);
    if (page.html.includes(INSTANT.results)) for (const name of ADDED_BY_SEARCH) classes.add(name);
    for (const [, names = ''] of page.html.matchAll(CLASS_ATTRIBUTE)) {
      for (const name of names.split(' ')) classes.add(name);
    }
  }
  const trimmed = new Map<string, string>();
  yield* ahead(builtPages(folder), async (page) => {
    const key = sheetKey(page);
    const classes = key === undefined ? undefined : used.get(key);
    if (key === undefined || classes === undefined) return page;
    const sheet = trimmed.get(key) ?? trim(sheetOf(page), classes);
    trimmed.set(key, sheet);
    const { start, end } = placeOfSheet(page.html);
    const html = page.html.slice(0, start) + sheet + page.html.slice(end);
    await writeFile(page.file, html);
    return { ...page, html };
  });
}

/** Pages with the same sheet and of the same kind share one; nothing for a page that keeps its own. */
function sheetKey(page: BuiltPage): string | undefined {
  const sheet = sheetOf(page);
  // Functions fill these with anything: their sheet stays whole.
  if (page.path.startsWith(SHELLS) || sheet === '') return undefined;
  return `${pageKind(page.path)} ${sheet}`;
}

function sheetOf({ html }: BuiltPage): string {
  const { start, end } = placeOfSheet(html);
  return html.slice(start, end);
}

/**
 * Where the last sheet of a page begins and ends, and its element; nothing between them where there is none.
 */
export function placeOfSheet(
  html: string,
): Readonly<Record<'tag' | 'start' | 'end' | 'over', number>> {
  const tag = html.lastIndexOf(SHEET.start);
  if (tag < 0) return { tag: 0, start: 0, end: 0, over: 0 };
  const start = tag + SHEET.start.length;
  const end = Math.max(start, html.indexOf(SHEET.end, start));
  return { tag, start, end, over: end + SHEET.end.length };
}

function trim(sheet: string, used: ReadonlySet<string>): string {
  const named = [...sheet.matchAll(CLASS_NAME)].map(([, name = '']) => name);
  const unusedSymbols = [...new Set(named)].filter((name) => !used.has(name));
  const code = Buffer.from(sheet);
  const options = { ...STYLES, filename: 'page.css', code, minify: true, unusedSymbols };
  return transform(options).code.toString();
}
