/** Up to here, what is too large is received and thrown away, so that the browser shows our answer. */
const DRAIN_LIMIT = 64 * 1024 * 1024;

/**
 * Reads a body without ever holding more than so many bytes: a declared length is not trusted.
 * @returns the bytes, or `undefined` when there are too many
 */
export async function readBody(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > DRAIN_LIMIT) break;
    if (length <= limit) chunks.push(chunk);
  }
  return length > limit ? undefined : new Uint8Array(Buffer.concat(chunks));
}
