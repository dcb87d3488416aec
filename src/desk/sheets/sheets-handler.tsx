import type { VNode } from 'preact';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { readForm } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskContent } from '../desk-content.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { SheetPage } from './SheetPage.tsx';
import { deskSheetPath, SHEET_WORDS } from './sheets-paths.ts';
import { sheetsTexts as texts } from './sheets-texts.ts';
import { FoundSheetsPage, SheetsPage } from './SheetsPage.tsx';

/** What the search of the site finds among the sheets, best first. */
export interface SearchedSheets {
  readonly found: readonly {
    readonly entry: { readonly path: string };
    readonly synonyms: readonly string[];
  }[];
  readonly hasEveryWord: boolean;
}

export interface SheetsDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly content: () => Promise<DeskContent>;
  readonly search: (words: string) => Promise<SearchedSheets>;
}

/**
 * Knowledge sheets (`/bureau/fiches/`, `/bureau/fiches/<slug>/`): whoever signs in reads them, whatever they
 * may do with requests. What is looked for is posted and kept nowhere.
 */
export function createSheetsHandler({ gate, pages, content, search }: SheetsDependencies): Handler {
  const say = createDeskMessages({ pages, place: 'sheets' });

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const { sheet } = params;
    if (isRead) return sheet === undefined ? showAll(caller) : showOne(caller, sheet);
    if (request.method === 'POST' && sheet === undefined) return look(caller, request);
    const allow = sheet === undefined ? 'GET, HEAD, POST' : 'GET, HEAD';
    return say(caller, requestTexts.unreadable, { status: 405, headers: { allow } });
  };

  async function showAll(caller: DeskCaller, problem?: string): Promise<Response> {
    const { sheets } = await content();
    const isWrong = problem !== undefined;
    return draw(
      caller,
      isWrong ? mistakeTexts.title(texts.title) : texts.title,
      <SheetsPage sheets={sheets} {...(isWrong && { problem })} />,
      isWrong ? 422 : 200,
    );
  }

  async function showOne(caller: DeskCaller, slug: string): Promise<Response> {
    const sheet = (await content()).sheets.find((one) => one.slug === slug);
    if (sheet === undefined) return say(caller, texts.unknown, { status: 404 });
    return draw(caller, sheet.question, <SheetPage sheet={sheet} />);
  }

  async function look(caller: DeskCaller, request: Request): Promise<Response> {
    if (!isSameOrigin(request)) return say(caller, requestTexts.otherOrigin, { status: 403 });
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return say(caller, requestTexts.unreadable, { status: 400 });
    const typed = reading.entries.find(([name]) => name === SHEET_WORDS)?.[1] ?? '';
    const words = storableText(typed).trim().slice(0, 200);
    if (words === '') return showAll(caller, texts.search.empty);
    const { found, hasEveryWord } = await search(words);
    const byPath = new Map(
      (await content()).sheets.map((sheet) => [deskSheetPath(sheet.slug), sheet]),
    );
    const sheets = found.flatMap(({ entry, synonyms }) => {
      const sheet = byPath.get(entry.path);
      return sheet === undefined ? [] : [{ sheet, synonyms }];
    });
    return draw(
      caller,
      texts.search.title(words),
      <FoundSheetsPage {...{ words, found: sheets, hasEveryWord }} />,
    );
  }

  function draw(caller: DeskCaller, title: string, page: VNode, status = 200) {
    return pages.render(
      title,
      <DeskFrame caller={caller} place="sheets">
        {page}
      </DeskFrame>,
      { status },
    );
  }
}
