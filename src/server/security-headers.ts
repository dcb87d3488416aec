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
 * The policy of what a page may load: its own inlined style, known by its hash, and nothing else.
 * @param styleHashes hashes of the inlined styles, from {@link styleHash}
 */
export function contentSecurityPolicy(styleHashes: readonly string[]): string {
  const styles = styleHashes.map((hash) => `'${hash}'`).join(' ') || "'none'";
  return [
    "default-src 'none'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    "manifest-src 'self'",
    // No script runs here, so nothing connects; tools that check a page read robots.txt from inside it.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gu;

/** Styles inlined in a page. */
export function stylesOf(html: string): readonly string[] {
  return [...html.matchAll(STYLE)].map(([, css = '']) => css);
}

/** Hash of an inlined style, as a content security policy writes it. */
export function styleHash(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}
