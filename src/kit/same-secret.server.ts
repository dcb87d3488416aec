import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same, told in the same time whatever differs, their lengths too. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
