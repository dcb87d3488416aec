import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSET_FOLDER, definitionPath, paperPdfPath } from '../../kit/paths.ts';
import {
  contentSecurityPolicy,
  SECURITY_HEADERS,
  type InlinedHashes,
} from '../../web/security-headers.ts';
import { EDITOR_PATH } from './built-pages.ts';
import { editorHeaders } from './editor-headers.ts';

/** A page may be kept, and is asked for again each time: the commune may just have changed it. */
const REVALIDATED = 'public, max-age=0, must-revalidate';
/** The name of a script changes with what it holds. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** What is no page carries nothing: the hashes of all pages would weigh more than some scripts. */
const NO_PAGE = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

/** Alerts may be five minutes late on a page that stays open: coming back to it asks for nothing. */
const ALERTS = 'public, max-age=300';

/**
 * Writes `_headers`, which Netlify and our Node server read for static pages: the security headers of
 * functions, the policy that names the hash of every style and script that the build inlined, how
 * pages are kept. The editing tool has rules of its own.
 * @param forges where the tool may keep the content
 */
export async function writeHeaders(
  folder: string,
  inlined: InlinedHashes,
  forges: readonly string[],
): Promise<void> {
  const everywhere = {
    ...SECURITY_HEADERS,
    'content-security-policy': contentSecurityPolicy(inlined),
    'cache-control': REVALIDATED,
  };
  const rules = [
    headerRule('/*', everywhere),
    headerRule(`${ASSET_FOLDER}/*`, { ...NO_PAGE, 'cache-control': IMMUTABLE }),
    headerRule(definitionPath(':procedure'), NO_PAGE),
    // A form without its page explains nothing: search engines show the procedure instead.
    headerRule(paperPdfPath(':procedure'), { 'x-robots-tag': 'noindex' }),
    headerRule(`${EDITOR_PATH}*`, editorHeaders(forges)),
    headerRule('/alertes.json', { 'cache-control': ALERTS }),
  ];
  // The last rule wins. A host that joined both would send the stricter policy too: the tool would
  // not open, and nothing else would change.
  await writeFile(join(folder, '_headers'), rules.join(''));
}

function headerRule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${path}\n${lines.join('\n')}\n`;
}
