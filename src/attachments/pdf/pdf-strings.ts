import type { PdfText } from './pdf-value.ts';

interface ReadText {
  readonly value: PdfText;
  readonly end: number;
}

const [OPEN, CLOSE, ESCAPE, MORE] = [40, 41, 92, 62];
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string between parentheses, from the byte after the first one. Most are never read. */
export function readLiteral(bytes: Uint8Array, start: number): ReadText {
  let depth = 1;
  let at = start;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === ESCAPE) at += 1;
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE && --depth === 0) break;
  }
  const end = at;
  const value = {
    get text() {
      return literalText(bytes.subarray(start, end));
    },
  };
  return { value, end: end + 1 };
}

function literalText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE) {
      const { text, length } = readEscape(bytes, at + 1);
      parts.push(text);
      at += length;
    } else parts.push(String.fromCharCode(byte));
  }
  return parts.join('');
}

function readEscape(bytes: Uint8Array, at: number): { text: string; length: number } {
  const sign = String.fromCharCode(bytes[at] ?? 0);
  // A line that goes on.
  if (sign === '\r') return { text: '', length: bytes[at + 1] === 10 ? 2 : 1 };
  if (sign === '\n') return { text: '', length: 1 };
  const digits = /^[0-7]{1,3}/u.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))?.[0];
  if (digits !== undefined) {
    const text = String.fromCharCode(Number.parseInt(digits, 8) & 255);
    return { text, length: digits.length };
  }
  return { text: ESCAPED[sign] ?? sign, length: 1 };
}

/** A string in hexadecimal, from the byte after its first sign. */
export function readHexadecimal(bytes: Uint8Array, start: number): ReadText {
  const found = bytes.indexOf(MORE, start);
  const end = found < 0 ? bytes.length : found;
  const value = {
    get text() {
      const digits = Buffer.from(bytes.subarray(start, end))
        .toString('latin1')
        .replaceAll(/[^\da-f]/giu, '');
      return Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex').toString(
        'latin1',
      );
    },
  };
  return { value, end: end + 1 };
}

/** A string that people read: in UTF-16 or UTF-8 where it says so. */
export function wordsOf(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  if (text.startsWith('\u00FE\u00FF')) return new TextDecoder('utf-16be').decode(bytes);
  if (text.startsWith('\u00FF\u00FE')) return new TextDecoder('utf-16le').decode(bytes);
  if (text.startsWith('\u00EF\u00BB\u00BF')) return new TextDecoder().decode(bytes);
  return text;
}
