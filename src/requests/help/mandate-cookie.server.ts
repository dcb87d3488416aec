import { createSeal } from '../../kit/seal.server.ts';
import { isUuid } from '../../kit/uuid.ts';
import { cookieWriter, readCookie } from '../../web/opaque-cookie.ts';

/**
 * The mandate of a session with a person, held by their browser: what is sent while the database is away
 * carries it, since the session forgets whose it was as soon as it ends.
 */
export interface MandateCookie {
  /**
   * @param help digest of the session
   * @returns key of its mandate; nothing when it has none, or when it was given in another session
   */
  read(request: Request, help: string): string | undefined;
  /** The line that gives it to a browser. @param mandate its key */
  give(mandate: string, help: string): string;
  /** The line that takes it away. */
  readonly take: string;
}

/**
 * Sealed for the session: in another one it cannot be opened.
 * @param siteUrl public address of the site
 * @param secret `PARVIS_SECRET`
 */
export function mandateCookie(siteUrl: string, secret: string): MandateCookie {
  const { nameOf, write } = cookieWriter(siteUrl);
  const name = nameOf('parvis-mandat');
  const cipher = createSeal(secret, 'mandate-cookie');
  return {
    read: (request, help) => {
      const sealed = readCookie(request, name);
      if (sealed === undefined) return undefined;
      const mandate = cipher.open(Buffer.from(sealed, 'base64url'), help);
      return mandate !== undefined && isUuid(mandate) ? mandate : undefined;
    },
    give: (mandate, help) =>
      write(name, Buffer.from(cipher.seal(mandate, help)).toString('base64url')),
    take: write(name, '', 0),
  };
}
