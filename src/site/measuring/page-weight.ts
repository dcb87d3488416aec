import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotliAside = promisify(brotliCompress);

/** Weight of a page as hosts send it: brotli at its best. Its alerts are not weighed. Found on another core. */
export const compressedWeight = (html: string): Promise<number> => weigh(html, 11);

/** A weight a little over the true one, found a hundred times quicker. */
export const quickWeight = (html: string): Promise<number> => weigh(html, 2);

async function weigh(html: string, quality: number): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (await brotliAside(withoutAlerts(html), { params })).length;
}

/** The banner of alerts when it holds some, and the script that comes with it. */
const ALERTS = /<div [^>]*data-alerts[^>]*>\s*<p[\s\S]*?<\/div>(?:\s*<script[\s\S]*?<\/script>)?/gu;

/** A page without its alerts: no budget may keep one from being published. */
function withoutAlerts(html: string): string {
  return html.replaceAll(ALERTS, '');
}

/** A style or a script written in a page. */
const INLINED = /(<(style|script)[^>]*>)[\s\S]*?<\/\2>/gu;

/** What a drawing is made of. */
const INSIDE_DRAWINGS = /(<svg[^>]*>)[\s\S]*?(?=<\/svg>)/gu;

/**
 * Elements of a page: its opening tags. A drawing is one, as for the tools that publish the EcoIndex
 * (GreenIT-Analysis, ecoindex_python), whatever it is made of.
 */
export function countElements(html: string): number {
  return (
    withoutInlined(withoutAlerts(html))
      .replaceAll(INSIDE_DRAWINGS, '$1')
      .match(/<[a-z]/gu)?.length ?? 0
  );
}

/**
 * What markup makes a browser fetch besides the page. A lazy picture is none: it comes once the page
 * is read, and where it is not drawn, as the photo of the commune on a phone, it never does.
 */
const FETCHED_BY_MARKUP = [
  /<(?!img\b[^>]*\sloading="lazy")(?:script|img|iframe|source|video|audio|embed|track|input)\b[^>]*\s(?:src|srcset|poster)="(?!data:)/gu,
  /<object\b[^>]*\sdata="(?!data:)/gu,
  /<link\b(?=[^>]*\srel="(?:[^"]*\s)?(?:stylesheet|icon|preload|modulepreload|manifest)\b)(?=[^>]*\shref="(?!data:))/gu,
];
/** What a style makes a browser fetch. */
const FETCHED_BY_STYLE = /@import\s*["']|url\(\s*["']?(?!["']?data:)/gu;

/** Requests that reading a page takes: the page, and each file that it makes a browser fetch. */
export function countRequests(html: string): number {
  const markup = withoutInlined(html);
  const byMarkup = FETCHED_BY_MARKUP.map((pattern) => markup.match(pattern)?.length ?? 0);
  const byStyle = [...html.matchAll(INLINED)].map(([text, , tag]) =>
    tag === 'style' ? (text.match(FETCHED_BY_STYLE)?.length ?? 0) : 0,
  );
  return [...byMarkup, ...byStyle].reduce((sum, count) => sum + count, 1);
}

/** Pages around the middle whose true weight is looked at. */
const AROUND_THE_MIDDLE = 10;

/**
 * Weight of the page in the middle of a site. Both weights order pages alike: only those near the
 * middle of the quick order are weighed for good.
 */
export async function medianWeight(
  pages: readonly { readonly file: string; readonly weight: number }[],
): Promise<number> {
  const ordered = pages.toSorted((a, b) => a.weight - b.weight);
  const middle = Math.floor(ordered.length / 2);
  const near = ordered.slice(
    Math.max(0, middle - AROUND_THE_MIDDLE),
    middle + AROUND_THE_MIDDLE + 1,
  );
  const weights = await Promise.all(
    near.map(async ({ file }) => compressedWeight(await readFile(file, 'utf8'))),
  );
  return weights.toSorted((a, b) => a - b)[Math.floor(weights.length / 2)] ?? 0;
}

/** What looks like a tag in a style or a script is none. */
function withoutInlined(html: string): string {
  return html.replaceAll(INLINED, '$1');
}
