import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { parisDay } from '../kit/paris-time.ts';
import type { Clock } from '../web/clock.ts';
import type { PageOptions, PageRenderer } from '../web/page-shell.ts';
import { followUpTexts } from './follow-up-texts.ts';
import { FollowUpPage, type FollowUpPageProps } from './FollowUpPage.tsx';

/** What a page of a request shows; a key of its own, unless what was sent with one is shown again. */
type ShownRequest = Omit<FollowUpPageProps, 'eventKey' | 'today'> & { readonly key?: string };

/** Draws the page of a request inside the site. */
export function createRequestPage({
  pages,
  clock,
  newKey,
}: {
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly newKey: () => string;
}) {
  return (
    { key = newKey(), ...props }: ShownRequest,
    options: PageOptions = {},
  ): Promise<Response> => {
    const title = followUpTexts.pageTitle(props.request.reference);
    return pages.render(
      options.status === undefined ? title : mistakeTexts.title(title),
      <FollowUpPage eventKey={key} today={parisDay(clock())} {...props} />,
      options,
    );
  };
}
