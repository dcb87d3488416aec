import { hashOpaque } from '../../kit/opaque.server.ts';
import { cookieWriter, readOpaque } from '../../web/opaque-cookie.ts';

/** The cookie of a session of a mediator with a person. It changes with each of them. */
export interface HelpCookie {
  /** @returns the digest under which the database knows the session that a browser holds */
  read(request: Request): string | undefined;
  /** The line that gives a session to a browser. */
  give(name: string): string;
  /** The line that takes it away. */
  readonly take: string;
}

/** @param siteUrl public address of the site */
export function helpCookie(siteUrl: string): HelpCookie {
  const { nameOf, write } = cookieWriter(siteUrl);
  const name = nameOf('parvis-aide');
  return {
    read: (request) => {
      const held = readOpaque(request, name);
      return held === undefined ? undefined : hashOpaque(held);
    },
    give: (opaque) => write(name, opaque),
    take: write(name, '', 0),
  };
}

/**
 * What pages know a session by: scripts cannot read its cookie. It opens nothing.
 * @param hash of the session
 */
export const markOf = (hash: string): string => hash.slice(0, 16);
