import { hashOpaque } from '../../kit/opaque.server.ts';
import { COMPANION_MARK } from '../../kit/protocol.ts';
import { cookieWriter, isOpaque, readCookie } from '../../web/opaque-cookie.ts';
import { COMPANIONS, type Companion } from './companion.ts';

/** Whoever helps for that long begins again: nobody left the cookie on a shared machine for the day. */
const MOST_SECONDS = 4 * 60 * 60;

/** Somebody who helps without signing in, as a browser holds it. */
export interface HeldCompanion {
  readonly by: Companion;
  /** Digest of what the browser holds: what was filed with it is found by that, and nothing else. */
  readonly session: string;
  /** What pages know it by. It opens nothing. */
  readonly mark: string;
}

/** The cookie of somebody who helps without signing in. It changes with each person. */
export interface CompanionCookie {
  read(request: Request): HeldCompanion | undefined;
  /** The line that gives it to a browser. @param name opaque */
  give(by: Companion, name: string): string;
  /** The line that takes it away. */
  readonly take: string;
}

/** @param siteUrl public address of the site */
export function companionCookie(siteUrl: string): CompanionCookie {
  const { nameOf, write } = cookieWriter(siteUrl);
  const name = nameOf('parvis-proche');
  return {
    read: (request) => {
      const [said = '', opaque = ''] = (readCookie(request, name) ?? '').split('.');
      const by = COMPANIONS.find((one) => one === said);
      if (by === undefined || !isOpaque(opaque)) return undefined;
      const session = hashOpaque(opaque);
      return { by, session, mark: `${COMPANION_MARK}${session.slice(0, 16)}` };
    },
    give: (by, opaque) => write(name, `${by}.${opaque}`, MOST_SECONDS),
    take: write(name, '', 0),
  };
}
