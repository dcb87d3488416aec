import { createHash } from 'node:crypto';
import { printedText } from './printed-text.ts';

/** The print of what was confirmed, in an attestation of incident. @param digest of the answers */
export function printOf(key: string, digest: string): string {
  return createHash('sha256').update(printedText(key, digest)).digest('hex');
}
