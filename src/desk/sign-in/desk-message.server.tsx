import { MessagePage, type MessagePageProps } from '../../web/MessagePage.tsx';
import type { PageOptions, PageRenderer } from '../../web/page-shell.ts';

/** A page of the desk that only says something, for whoever has a session or has none. */
export function showMessage(
  pages: PageRenderer,
  message: MessagePageProps,
  options?: PageOptions,
): Promise<Response> {
  return pages.render(
    message.title,
    <main id="contenu" tabIndex={-1}>
      <MessagePage {...message} />
    </main>,
    options,
  );
}
