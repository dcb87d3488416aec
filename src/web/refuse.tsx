import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { MessagePage, type MessagePageProps } from './MessagePage.tsx';
import type { PageRenderer } from './page-shell.ts';
import { refusalLinks } from './refusal-links-texts.ts';
import { refusalTexts, type Refusal } from './refusals-texts.ts';

/** Status of each refusal. */
export const REFUSAL_STATUS: Readonly<Record<Refusal, number>> = {
  'unknown-procedure': 404,
  'unknown-receipt': 404,
  'unknown-attestation': 404,
  'wrong-method': 405,
  'read-only': 405,
  'search-method': 405,
  'help-over': 410,
  'other-origin': 403,
  'too-large': 413,
  'files-too-large': 413,
  'unsupported-type': 415,
  'too-many-fields': 400,
  unreadable: 400,
  'already-sent': 409,
  broken: 500,
  'broken-page': 500,
  'cannot-show': 503,
};

export interface RefuseOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Ways out, before those that every refusal offers. */
  readonly links?: MessagePageProps['links'];
  readonly children?: MessagePageProps['children'];
}

/** Answers with a page that says why, in French, with ways out. */
export function refuse(
  pages: PageRenderer,
  refusal: Refusal,
  { headers = {}, links = [], children }: RefuseOptions = {},
): Promise<Response> {
  const { title, paragraphs } = refusalTexts[refusal];
  const ways = [
    ...links,
    { label: refusalLinks.procedures, href: '/demarches/' },
    { label: refusalLinks.help, href: '/aide/' },
  ];
  return pages.render(
    mistakeTexts.title(title),
    <MessagePage title={title} paragraphs={paragraphs} links={ways}>
      {children}
    </MessagePage>,
    { status: REFUSAL_STATUS[refusal], headers },
  );
}
