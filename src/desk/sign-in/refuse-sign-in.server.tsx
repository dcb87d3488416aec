import type { PageRenderer } from '../../web/page-shell.ts';
import type { FormEntries } from '../../web/read-form.ts';
import { SIGN_IN_PAGE } from '../desk-paths.ts';
import { showMessage } from './desk-message.server.tsx';
import { signInRefusals, signInTexts, type SignInRefusal } from './sign-in-texts.ts';

const STATUS: Readonly<Record<SignInRefusal, number>> = {
  closed: 503,
  'provider-away': 502,
  'not-begun': 400,
  cancelled: 403,
  weak: 403,
  'other-organisation': 403,
  'other-address': 403,
  unknown: 403,
  ended: 403,
  waits: 403,
  'not-mediator': 403,
  'other-origin': 403,
  away: 503,
  'wrong-method': 405,
};

export interface RefusedSignIn {
  readonly refusal: SignInRefusal;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ways out, before those that every refusal offers. */
  readonly links?: readonly { readonly label: string; readonly href: string }[];
  /** What was typed, given back. */
  readonly typed?: FormEntries;
}

/** Says to an agent why they do not come in, with a way out. */
export function refuseSignIn(
  pages: PageRenderer,
  { refusal, headers = {}, links = [], typed = [] }: RefusedSignIn,
): Promise<Response> {
  return showMessage(
    pages,
    {
      ...signInRefusals[refusal],
      links: [
        ...links,
        { label: signInTexts.again, href: SIGN_IN_PAGE },
        { label: signInTexts.publicSite, href: '/' },
      ],
      typed,
    },
    { status: STATUS[refusal], headers },
  );
}
