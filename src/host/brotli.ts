import { Duplex } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';

/** What a site has at hand on a small machine: some hundred kilobytes of pages and scripts. */
const MOST_KEPT = 300;
/** Less is not worth a compression. */
const LEAST_BYTES = 1024;

const quality = (level: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: level } });
const squeeze = promisify(brotliCompress);

/**
 * Compresses texts with Brotli where the browser takes it: a tenth less than gzip on a slow line. Files, which
 * do not change, are compressed at best, once; what functions answer, as fast as gzip.
 */
export function brotli(): MiddlewareHandler {
  /** By the digest of what they hold. */
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return async (context, next) => {
    await next();
    const { res } = context;
    if (!isTaken(context.req.header('accept-encoding')) || !isText(res)) return;
    const etag = res.headers.get('etag');
    const body =
      etag === null || res.status !== 200
        ? res.body?.pipeThrough(Duplex.toWeb(createBrotliCompress(quality(5))) as never)
        : await best(etag, res);
    if (body === undefined) return;
    context.res = new Response(body, res);
    context.res.headers.delete('content-length');
    context.res.headers.set('content-encoding', 'br');
    context.res.headers.append('vary', 'accept-encoding');
    if (etag !== null) context.res.headers.set('etag', `W/${etag.replace(/^W\//u, '')}`);
  };

  async function best(etag: string, response: Response): Promise<Uint8Array<ArrayBuffer>> {
    const known = kept.get(etag);
    if (known !== undefined) {
      await response.body?.cancel();
      return known;
    }
    const made = new Uint8Array(await squeeze(await response.arrayBuffer(), quality(11)));
    if (kept.size < MOST_KEPT) kept.set(etag, made);
    return made;
  }
}

const isTaken = (accepted = '') =>
  /(?:^|,)\s*br\s*(?:,|;(?!\s*q=0(?:\.0*)?\s*(?:,|$))|$)/u.test(accepted);

function isText({ body, headers }: Response): boolean {
  const length = headers.get('content-length');
  return (
    body !== null &&
    !headers.has('content-encoding') &&
    COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers.get('content-type') ?? '') &&
    (length === null || Number(length) >= LEAST_BYTES)
  );
}
