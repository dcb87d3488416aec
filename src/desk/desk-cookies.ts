/** Names of the cookies of the desk, and how they are written. */
export interface DeskCookies {
  /** Name of the session. */
  readonly session: string;
  /** Name of a sign-in that has begun. */
  readonly attempt: string;
  /** @param maxAge in seconds; nothing: until the browser is closed */
  readonly write: (name: string, value: string, maxAge?: number) => string;
}

/**
 * `__Host-` and `Secure` everywhere but on http: browsers do not agree on what they take from a machine
 * that runs without TLS, and Safari takes nothing.
 * @param siteUrl public address of the site
 */
export function deskCookies(siteUrl: string): DeskCookies {
  const isSecure = siteUrl.startsWith('https:');
  const prefix = isSecure ? '__Host-' : '';
  const attributes = `Path=/; HttpOnly;${isSecure ? ' Secure;' : ''} SameSite=Lax`;
  return {
    session: `${prefix}parvis-bureau`,
    attempt: `${prefix}parvis-connexion`,
    write: (name, value, maxAge) =>
      `${name}=${value}; ${attributes}${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`,
  };
}

/** 256 bits in base64url: what is not one was never ours. */
const OPAQUE = /^[A-Za-z0-9_-]{43}$/u;

/** The opaque name that a cookie holds; `undefined` when there is none, or when it can be none of ours. */
export function readOpaque(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key = '', value = ''] = pair.trim().split('=', 2);
    if (key === name) return OPAQUE.test(value) ? value : undefined;
  }
  return undefined;
}
