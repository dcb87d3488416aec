import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy, SECURITY_HEADERS } from '../server/security-headers.ts';

/**
 * Writes `_headers`, which Netlify and our Node server read: the security headers of functions, and
 * the policy that names the hash of every style that the build inlined.
 */
export async function writeHeaders(folder: string, styleHashes: readonly string[]): Promise<void> {
  const headers = {
    ...SECURITY_HEADERS,
    'content-security-policy': contentSecurityPolicy(styleHashes),
  };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  await writeFile(join(folder, '_headers'), `/*\n${lines.join('\n')}\n`);
}
