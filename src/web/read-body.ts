/** Up to here, what is too large is received and thrown away, so that the browser shows our answer. */
const DRAIN_LIMIT = 64 * 1024 * 1024;
/** Networks cut a body into pieces of a kilobyte and more: smaller ones only cost. */
const SMALLEST_PIECE = 64;
const PIECES_FREE = 4096;

/**
 * Reads a body without ever holding more than so many bytes: a declared length is not trusted, and
 * small pieces are put together as they come.
 * @returns the bytes, or `undefined` when there are too many
 */
export async function readBody(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.body === null) return new Uint8Array();
  let held = new Uint8Array();
  let length = 0;
  let pieces = 0;
  for await (const piece of request.body as AsyncIterable<Uint8Array>) {
    const start = length;
    length += piece.length;
    pieces += 1;
    if (length > DRAIN_LIMIT || pieces > PIECES_FREE + length / SMALLEST_PIECE) return undefined;
    if (length > limit) held = new Uint8Array();
    else {
      held = withRoom(held, length, limit);
      held.set(piece, start);
    }
  }
  return length > limit ? undefined : held.subarray(0, length);
}

/** The same bytes, with room for more: twice as much at a time, so that each byte moves seldom. */
function withRoom(
  held: Uint8Array<ArrayBuffer>,
  length: number,
  limit: number,
): Uint8Array<ArrayBuffer> {
  if (length <= held.length) return held;
  const larger = new Uint8Array(Math.min(limit, Math.max(length, 2 * held.length)));
  larger.set(held);
  return larger;
}
