import type { VNode } from 'preact';
import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { seeOther } from '../../kit/see-other.ts';
import { isUuid } from '../../kit/uuid.ts';
import { readReference } from '../../requests/reference.ts';
import type { Clock } from '../../web/clock.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageOptions, PageRenderer } from '../../web/page-shell.ts';
import { readForm, type FormReading } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskContent } from '../desk-content.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { readFilters } from '../list/list-filters.ts';
import { createListRepository } from '../list/list-repository.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { TypedTexts } from '../request/TypedTexts.tsx';
import { BATCH_FORM, batchPath } from './batch-paths.ts';
import { createBatchRepository } from './batch-repository.ts';
import { batchTexts as texts } from './batch-texts.ts';
import { MOST_IN_BATCH } from './batch.ts';
import { BatchesPage } from './BatchesPage.tsx';
import { createBatchPages } from './one-batch.server.tsx';

export interface BatchesDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly newKey: () => string;
  readonly content: () => Promise<DeskContent>;
  readonly holdSeconds: number;
  /** How long a page does what waits, before it shows where the batch stands. */
  readonly withinMs: number;
}

type Form = Extract<FormReading, { kind: 'form' }>;

/**
 * Batches of an agent (`/bureau/lots/`, and one under its key): made from the list, then chosen what to do,
 * then confirmed. Everything works without JavaScript.
 */
export function createBatchesHandler(dependencies: BatchesDependencies): Handler {
  const { gate, pages, clock, newKey } = dependencies;
  const say = createDeskMessages({ pages, place: 'batches' });
  const one = createBatchPages({ ...dependencies, draw });

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    const { id } = params;
    let typed: VNode | undefined;
    try {
      if (id !== undefined && !isUuid(id)) return await say(caller, texts.unknown, { status: 404 });
      if (request.method === 'GET' || request.method === 'HEAD') {
        return await (id === undefined ? list(caller) : one.open(request, caller, id));
      }
      if (request.method !== 'POST') {
        const headers = { allow: 'GET, HEAD, POST' };
        return await say(caller, requestTexts.unreadable, { status: 405, headers });
      }
      if (!isSameOrigin(request))
        return await say(caller, requestTexts.otherOrigin, { status: 403 });
      const form = await readForm(request, { text: 'answers' });
      if (form.kind !== 'form') return await say(caller, requestTexts.unreadable, { status: 400 });
      typed = <TypedTexts entries={form.entries} />;
      return await (id === undefined ? make(caller, form) : one.post(caller, id, form));
    } catch (error) {
      return sayWhy(error, caller, typed);
    }
  };

  async function list(caller: DeskCaller): Promise<Response> {
    const batches = await createBatchRepository(caller.database).list();
    return draw(caller, texts.title, <BatchesPage batches={batches} />, {});
  }

  /** What is ticked, or all of a list: what its filters find now. */
  async function make(caller: DeskCaller, { entries }: Form): Promise<Response> {
    const said = (name: string) => entries.find(([one]) => one === name)?.[1] ?? '';
    const filters = readFilters(new URLSearchParams(said(BATCH_FORM.filters)));
    const references =
      said(BATCH_FORM.whole) === ''
        ? entries.flatMap(([name, text]) =>
            name === BATCH_FORM.request ? (readReference(text) ?? []) : [],
          )
        : await createListRepository(caller.database, caller.agentId).references(
            filters,
            parisDay(clock()),
            MOST_IN_BATCH,
          );
    if (references.length === 0) return say(caller, texts.nothing, { status: 422 });
    const key = said(BATCH_FORM.key);
    const made = await createBatchRepository(caller.database).make({
      ...{ references, by: caller.name, key: isUuid(key) ? key : newKey() },
    });
    return seeOther(batchPath(made));
  }

  async function sayWhy(error: unknown, caller: DeskCaller, typed?: VNode): Promise<Response> {
    if (isRefusal(error, 'no-desk-batch')) {
      return say(caller, texts.unknown, { status: 404 }, typed);
    }
    if (isRefusal(error, 'empty-batch')) return say(caller, texts.nothing, { status: 422 }, typed);
    if (isRefusal(error, 'batch-settled'))
      return say(caller, texts.settled, { status: 409 }, typed);
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    const headers = { 'retry-after': '60' };
    return say(caller, requestTexts.away, { status: 503, headers }, typed);
  }

  function draw(caller: DeskCaller, title: string, content: VNode, options: PageOptions) {
    return pages.render(
      options.status === 422 ? mistakeTexts.title(title) : title,
      <DeskFrame caller={caller} place="batches" layout="board">
        {content}
      </DeskFrame>,
      options,
    );
  }
}
