import type { VNode } from 'preact';
import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { seeOther } from '../../kit/see-other.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import { isUuid } from '../../kit/uuid.ts';
import type { FindPlace } from '../../requests/help/places.server.ts';
import { readReference } from '../../requests/reference.ts';
import type { Clock } from '../../web/clock.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageOptions, PageRenderer } from '../../web/page-shell.ts';
import { readForm } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import { DESK_PAGE } from '../desk-paths.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { mayProcessSome } from '../may-process.ts';
import { readHeldMessages } from '../outbox/held-message-repository.ts';
import { doneText } from '../request/done.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { countBeside } from './beside-repository.ts';
import { FoundPage } from './FoundPage.tsx';
import { filtersQuery, listQuery, readCursor, readFilters, type Filters } from './list-filters.ts';
import { LIST_ACTS, LIST_FORM } from './list-protocol.ts';
import { createListRepository, type ListRepository } from './list-repository.ts';
import { searchTexts, viewTexts } from './list-texts.ts';
import { listTitle, ListPage, type ListPageProps } from './ListPage.tsx';
import { nameStructures } from './name-structures.server.ts';

export interface ListDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly newKey: () => string;
  readonly places: FindPlace;
}

/** What is asked of the list by one agent. */
interface Asking {
  readonly caller: DeskCaller;
  readonly list: ListRepository;
}

/** The list of requests (`/bureau/`): read with filters in its address; searches and views are posted. */
export function createListHandler(dependencies: ListDependencies): Handler {
  const { gate, pages, clock, newKey, places } = dependencies;
  const today = () => parisDay(clock());
  const say = createDeskMessages({ pages });

  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    try {
      const asking = { caller, list: createListRepository(caller.database, caller.agentId) };
      if (request.method === 'POST') return await act(asking, request);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        const headers = { allow: 'GET, HEAD, POST' };
        return await say(caller, requestTexts.unreadable, { status: 405, headers });
      }
      return await show(asking, new URL(request.url).searchParams);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return say(caller, requestTexts.away, { status: 503, headers: { 'retry-after': '60' } });
    }
  };

  async function show(
    { caller, list }: Asking,
    words: URLSearchParams,
    problem?: ListPageProps['problem'],
  ): Promise<Response> {
    const filters = readFilters(words);
    const cursor = readCursor(words);
    const [page, counts, choices, views, held, beside] = await Promise.all([
      list.page(filters, today(), cursor),
      list.counts(filters, today()),
      list.choices().then((known) => nameStructures(places, known)),
      list.views(),
      readHeldMessages(caller.database),
      countBeside(caller.database),
    ]);
    const read = { page, counts, choices, views, held, beside, filters };
    const props = { ...read, query: listQuery(words) };
    return draw(
      caller,
      problem === undefined ? listTitle(props) : mistakeTexts.title(listTitle(props)),
      <ListPage
        {...{ ...props, problem, mayAct: mayProcessSome(caller), today: today(), newKey: newKey() }}
        done={doneText(words)}
      />,
      { status: problem === undefined ? 200 : 422 },
    );
  }

  async function act(asking: Asking, request: Request): Promise<Response> {
    if (!isSameOrigin(request)) {
      return say(asking.caller, requestTexts.otherOrigin, { status: 403 });
    }
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form')
      return say(asking.caller, requestTexts.unreadable, { status: 400 });
    const typed = (name: string) =>
      storableText(reading.entries.find(([entry]) => entry === name)?.[1] ?? '');
    const filters = readFilters(new URLSearchParams(typed(LIST_FORM.filters)));
    switch (typed(LIST_FORM.act)) {
      case LIST_ACTS.save:
        return save(asking, filters, typed(LIST_FORM.name).trim());
      case LIST_ACTS.forget:
        return forget(asking, filters, typed(LIST_FORM.view));
      default:
        return search(asking, typed(LIST_FORM.words).trim().slice(0, 200));
    }
  }

  async function search({ caller, list }: Asking, words: string): Promise<Response> {
    const reference = readReference(words);
    const found = await list.search(words, reference);
    const title = searchTexts.title(words);
    const isShort = found.outcome === 'short';
    return draw(
      caller,
      isShort ? mistakeTexts.title(title) : title,
      <FoundPage {...{ words, found, isNumber: reference !== undefined, today: today() }} />,
      { status: isShort ? 422 : 200 },
    );
  }

  async function save(asking: Asking, filters: Filters, name: string): Promise<Response> {
    const query = filtersQuery(filters);
    const again = (message: string) =>
      show(asking, new URLSearchParams(query), { message, typed: name });
    if (name === '' || name.length > 60) return again(viewTexts.nameless);
    if (query === '') return again(viewTexts.filterless);
    try {
      await asking.list.saveView(name, query);
    } catch (error) {
      if (!isRefusal(error, 'too-many-views')) throw error;
      return again(viewTexts.tooMany);
    }
    return backTo(filters);
  }

  async function forget({ list }: Asking, filters: Filters, view: string): Promise<Response> {
    if (isUuid(view)) await list.forgetView(view);
    return backTo(filters);
  }

  function draw(caller: DeskCaller, title: string, content: VNode, options: PageOptions) {
    const framed = (
      <DeskFrame caller={caller} place="requests" layout="board">
        {content}
      </DeskFrame>
    );
    return pages.render(title, framed, options);
  }
}

function backTo(filters: Filters): Response {
  return seeOther([DESK_PAGE, filtersQuery(filters)].filter(Boolean).join('?'));
}
