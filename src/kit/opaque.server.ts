import { createHash, randomBytes } from 'node:crypto';

/** An opaque name, 256 bits in base64url: of a session, or of a sign-in that has begun. */
export function newOpaque(): string {
  return randomBytes(32).toString('base64url');
}

/** Digest under which the database knows an opaque name. */
export function hashOpaque(opaque: string): string {
  return createHash('sha256').update(opaque).digest('hex');
}
