import type { PreviewPart } from '../../publishing/review/draft-preview.ts';
import { contentSecurityPolicy, inlinedHashes } from '../../web/security-headers.ts';

export interface FormNeeds {
  /** Where the page is served: browsers compare whole addresses of scripts. */
  readonly host: string;
  /** Paths of the scripts that draw steps. */
  readonly scripts: readonly string[];
  /** Path of what the form asks. */
  readonly definition: string;
}

/**
 * What a part of a draft may load. Steps are drawn by the scripts of the site; what keeps answers on the
 * device, sends files or registers a worker is not let in: a colleague who tries a form leaves nothing.
 */
export function previewPolicy(part: PreviewPart, html: string, needs: FormNeeds): string {
  // Clients of mail take styles that are written on elements.
  if (part === 'email') return "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  if (part !== 'form') return contentSecurityPolicy(inlinedHashes(html));
  const { styles, scripts } = inlinedHashes(html);
  const known = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`).join(' ');
  const loaded = needs.scripts.map((path) => needs.host + path).join(' ');
  return [
    "default-src 'none'",
    `style-src ${known(styles)}`,
    `script-src ${known(scripts)} ${loaded}`,
    "img-src 'self' data:",
    `connect-src ${needs.host}${needs.definition}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
