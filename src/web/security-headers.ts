import { createHash } from 'node:crypto';

/**
 * Headers of every answer, pages and functions alike.
 *
 * `Referrer-Policy` is not `no-referrer`: browsers would then send `Origin: null` with our own forms,
 * and the address of a receipt still never leaves the site.
 */
export const SECURITY_HEADERS = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/**
 * Hashes of what pages carry inside them, as a content security policy writes them; `self` for a sheet that
 * they link.
 */
export interface InlinedHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * The policy of what a page may load: what it carries, known by its hash, and nothing else.
 * @param isFraming whether it frames files of this site
 */
export function contentSecurityPolicy(
  { styles, scripts }: InlinedHashes,
  isFraming = false,
): string {
  return [
    "default-src 'none'",
    `style-src ${sources(styles)}`,
    // A script known by its hash may load another of ours: the search, once somebody starts to
    // search; the steps of a form, once it is shown.
    `script-src ${sources(scripts)}${scripts.length > 0 ? " 'strict-dynamic'" : ''}`,
    // Pages that carry a script may register the worker, which opens them without network.
    ...(scripts.length > 0 ? ["worker-src 'self'"] : []),
    "img-src 'self' data:",
    ...(isFraming ? ["frame-src 'self'"] : []),
    "manifest-src 'self'",
    // Tools that check a page read robots.txt from inside it.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const INLINED = /<(style|script)[^>]*>([\s\S]*?)<\/\1>/gu;

/** Hashes of the styles and scripts inlined in a page. */
export function inlinedHashes(html: string): InlinedHashes {
  const inlined = [...html.matchAll(INLINED)].map(([, tag, text = '']) => ({ tag, text }));
  const hashesOf = (name: string) =>
    inlined.filter(({ tag }) => tag === name).map(({ text }) => hash(text));
  return { styles: hashesOf('style'), scripts: hashesOf('script') };
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function sources(hashes: readonly string[]): string {
  return hashes.length === 0 ? "'none'" : hashes.map((known) => `'${known}'`).join(' ');
}
