import { brotliCompressSync, constants } from 'node:zlib';

/** Weight of a page as hosts send it: brotli at its best. */
export function compressedWeight(html: string): number {
  return brotli(html, 11);
}

/** A weight that is never under the true one, and many times quicker to find. */
export function quickWeight(html: string): number {
  return brotli(html, 5);
}

/** Elements of a page: its opening tags. */
export function countElements(html: string): number {
  const withoutStyle = html.replaceAll(/<style[^>]*>[\s\S]*?<\/style>/gu, '<style>');
  return withoutStyle.match(/<[a-z]/gu)?.length ?? 0;
}

/** The value in the middle of a list; 0 when it is empty. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function brotli(html: string, quality: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(html, { params }).length;
}
