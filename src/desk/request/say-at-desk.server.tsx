import type { ComponentChildren } from 'preact';
import { MessagePage } from '../../web/MessagePage.tsx';
import type { PageOptions, PageRenderer } from '../../web/page-shell.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskPlace } from '../desk-frame-texts.ts';
import { DESK_PAGE } from '../desk-paths.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import { requestTexts } from './request-texts.ts';

export interface DeskMessagesDependencies {
  /** Pages of the desk. */
  readonly pages: PageRenderer;
  /** The part of the desk that says it. */
  readonly place?: DeskPlace;
}

interface Message {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Says to an agent why a page of the desk shows nothing, with a way out. */
export function createDeskMessages({ pages, place = 'requests' }: DeskMessagesDependencies) {
  return (
    caller: DeskCaller,
    { title, paragraphs }: Message,
    options: PageOptions,
    children?: ComponentChildren,
  ): Promise<Response> =>
    pages.render(
      title,
      <DeskFrame caller={caller} place={place}>
        <MessagePage
          title={title}
          paragraphs={paragraphs}
          links={[{ label: requestTexts.back, href: DESK_PAGE }]}
        >
          {children}
        </MessagePage>
      </DeskFrame>,
      options,
    );
}
