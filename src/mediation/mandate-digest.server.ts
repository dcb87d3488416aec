import { createHash } from 'node:crypto';
import type { MandatePart } from './mandate-text.ts';

/** Digest of a whole text, in hexadecimal: what proves which words were read. */
export function mandateDigest(parts: readonly MandatePart[]): string {
  const text = parts.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n\n');
  return createHash('sha256').update(text).digest('hex');
}
