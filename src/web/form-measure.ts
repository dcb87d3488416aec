import { MIMEType } from 'node:util';

/** No form of ours comes near: more is not a form. Told in `refusalTexts`. */
const MOST_ENTRIES = 1000;
/** Longest header of a part: the name of a control and that of a file, 4 096 bytes in some systems. */
const LONGEST_HEADER = 8192;
const HEADER_END = '\r\n\r\n';

/** Why a body is no form, as far as its bytes tell before anything reads it. */
export type WrongMeasure = 'too-large' | 'too-many-fields' | 'unreadable';

/**
 * Counts the entries of a body in one pass over its bytes: what reads a form takes long over what
 * is none.
 * @returns nothing when it has the measure of a form
 */
export function measureUrlEncoded(body: Uint8Array): WrongMeasure | undefined {
  const SEPARATOR = 0x26;
  let entries = 1;
  for (const byte of body) if (byte === SEPARATOR) entries += 1;
  return entries > MOST_ENTRIES ? 'too-many-fields' : undefined;
}

/**
 * The same of a body in parts, each between two boundaries. What files hold is not counted as text.
 * @param textLimit bytes of text at most, headers and boundaries included
 */
export function measureMultipart(
  body: Uint8Array,
  contentType: string,
  textLimit: number,
): WrongMeasure | undefined {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return 'unreadable';
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary}`);
  let entries = 0;
  let fileBytes = 0;
  let start = bytes.indexOf(mark);
  while (start >= 0) {
    const next = bytes.indexOf(mark, start + mark.length);
    if (next < 0) break;
    entries += 1;
    if (entries > MOST_ENTRIES) return 'too-many-fields';
    const head = bytes.subarray(start, Math.min(next, start + mark.length + LONGEST_HEADER));
    const end = head.indexOf(HEADER_END);
    if (end < 0) return 'unreadable';
    if (/;\s*filename\*?=/iu.test(head.toString('latin1', 0, end))) fileBytes += next - start - end;
    start = next;
  }
  return bytes.length - fileBytes > textLimit ? 'too-large' : undefined;
}

function boundaryOf(contentType: string): string | undefined {
  try {
    return new MIMEType(contentType).params.get('boundary') ?? undefined;
  } catch {
    return undefined;
  }
}
