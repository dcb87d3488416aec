import type { ComponentChildren } from 'preact';
import { MessagePage } from '../../web/MessagePage.tsx';
import type { PageOptions, PageRenderer } from '../../web/page-shell.ts';
import type { DeskCaller } from '../caller.server.ts';
import { wayOut, type DeskPlace } from '../desk-frame-texts.ts';
import { DeskFrame } from '../DeskFrame.tsx';

export interface DeskMessagesDependencies {
  /** Pages of the desk. */
  readonly pages: PageRenderer;
  /** The part of the desk that says it, and where it leads back to. Default: the list. */
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
        <MessagePage title={title} paragraphs={paragraphs} links={[wayOut(place)]}>
          {children}
        </MessagePage>
      </DeskFrame>,
      options,
    );
}
