import { companionCookie, type CompanionCookie } from './companion-cookie.server.ts';
import { helpCookie, type HelpCookie } from './help-cookie.server.ts';
import { mandateCookie, type MandateCookie } from './mandate-cookie.server.ts';

/** What tells in which session of help a form is filled in. */
export interface HelpCookies {
  readonly help: HelpCookie;
  /** Tells which mandate was given there. */
  readonly mandates: MandateCookie;
  /** Tells who else is at the side of the person. */
  readonly companions: CompanionCookie;
}

/**
 * @param siteUrl public address of the site
 * @param secret `PARVIS_SECRET`
 */
export function helpCookies(siteUrl: string, secret: string): HelpCookies {
  return {
    help: helpCookie(siteUrl),
    mandates: mandateCookie(siteUrl, secret),
    companions: companionCookie(siteUrl),
  };
}
