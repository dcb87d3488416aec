import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  contentSecurityPolicy,
  SECURITY_HEADERS,
  type InlinedHashes,
} from '../server/security-headers.ts';

/** A page may be kept, and is asked for again each time: the commune may just have changed it. */
const REVALIDATED = 'public, max-age=0, must-revalidate';

/**
 * Writes `_headers`, which Netlify and our Node server read for static pages: the security headers of
 * functions, the policy that names the hash of every style and script that the build inlined, how
 * pages are kept.
 */
export async function writeHeaders(folder: string, inlined: InlinedHashes): Promise<void> {
  const headers = {
    ...SECURITY_HEADERS,
    'content-security-policy': contentSecurityPolicy(inlined),
    'cache-control': REVALIDATED,
  };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  await writeFile(join(folder, '_headers'), `/*\n${lines.join('\n')}\n`);
}
