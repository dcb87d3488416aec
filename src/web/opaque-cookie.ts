/** How a cookie of this site is named and written. */
export interface CookieWriter {
  /** Its whole name. */
  readonly nameOf: (name: string) => string;
  /**
   * The line that sets it, or takes it away.
   * @param name whole
   * @param maxAge in seconds; nothing: until the browser is closed
   */
  readonly write: (name: string, value: string, maxAge?: number) => string;
}

/**
 * `__Host-` and `Secure` everywhere but on http: browsers do not agree on what they take from a machine
 * that runs without TLS, and Safari takes nothing.
 * @param siteUrl public address of the site
 */
export function cookieWriter(siteUrl: string): CookieWriter {
  const isSecure = siteUrl.startsWith('https:');
  const attributes = `Path=/; HttpOnly;${isSecure ? ' Secure;' : ''} SameSite=Lax`;
  return {
    nameOf: (name) => `${isSecure ? '__Host-' : ''}${name}`,
    write: (name, value, maxAge) =>
      `${name}=${value}; ${attributes}${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`,
  };
}

/** 256 bits in base64url: what is not one was never ours. */
const OPAQUE = /^[A-Za-z0-9_-]{43}$/u;

/** The opaque name that a cookie holds; `undefined` when there is none, or when it can be none of ours. */
export function readOpaque(request: Request, name: string): string | undefined {
  const value = readCookie(request, name);
  return value !== undefined && isOpaque(value) ? value : undefined;
}

export const isOpaque = (value: string): boolean => OPAQUE.test(value);

/** What a browser sends under a name; nothing of it is checked. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key = '', value = ''] = pair.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}
