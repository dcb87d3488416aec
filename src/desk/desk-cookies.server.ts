import { cookieWriter, type CookieWriter } from '../web/opaque-cookie.ts';

/** Names of the cookies of the desk, and how they are written. */
export interface DeskCookies extends Pick<CookieWriter, 'write'> {
  /** Name of the session. */
  readonly session: string;
  /** Name of a sign-in that has begun. */
  readonly attempt: string;
}

/** @param siteUrl public address of the site */
export function deskCookies(siteUrl: string): DeskCookies {
  const { nameOf, write } = cookieWriter(siteUrl);
  return { session: nameOf('parvis-bureau'), attempt: nameOf('parvis-connexion'), write };
}
