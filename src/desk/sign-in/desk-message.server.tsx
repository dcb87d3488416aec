import { MessagePage, type MessagePageProps } from '../../web/MessagePage.tsx';
import type { PageOptions, PageRenderer } from '../../web/page-shell.ts';
import type { FormEntries } from '../../web/read-form.ts';
import { TypedTexts } from '../request/TypedTexts.tsx';

/**
 * A page of the desk that only says something, for whoever has a session or has none; with what they had
 * typed, where nothing else keeps it.
 */
export function showMessage(
  pages: PageRenderer,
  { typed = [], ...message }: MessagePageProps & { readonly typed?: FormEntries },
  options?: PageOptions,
): Promise<Response> {
  return pages.render(
    message.title,
    <main id="contenu" tabIndex={-1}>
      <MessagePage {...message}>
        <TypedTexts entries={typed} />
      </MessagePage>
    </main>,
    options,
  );
}
