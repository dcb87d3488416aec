import { DatabaseUnavailableError } from '../../database/call.ts';
import { parisDay } from '../../kit/paris-time.ts';
import type { Clock } from '../../web/clock.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import type { DeskCaller } from '../caller.server.ts';
import { FIGURES_TABLE } from '../desk-paths.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { createListRepository } from '../list/list-repository.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { readFigureFilters, type FigureFilters } from './figure-filters.ts';
import { shownPage, type ShownPage } from './figure-tables.ts';
import { figuresCsv } from './figures-csv.ts';
import { readFigures } from './figures-repository.ts';
import { figuresTexts } from './figures-texts.ts';
import { FiguresPage } from './FiguresPage.tsx';

export interface FiguresDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly clock: Clock;
}

/** What is counted (`/bureau/chiffres/`), as a page and as a spreadsheet: of the services of the agent. */
export function createFiguresHandler({ gate, pages, clock }: FiguresDependencies): Handler {
  const say = createDeskMessages({ pages, place: 'figures' });

  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const headers = { allow: 'GET, HEAD' };
      return say(caller, requestTexts.unreadable, { status: 405, headers });
    }
    const { pathname, searchParams } = new URL(request.url);
    const today = parisDay(clock());
    const filters = readFigureFilters(searchParams, today);
    const { service } = filters;
    if (caller.rights.size === 0) return say(caller, figuresTexts.noService, { status: 403 });
    if (service !== undefined && !caller.rights.has(service)) {
      return say(caller, figuresTexts.otherService, { status: 403 });
    }
    try {
      const [rows, choices] = await Promise.all([
        readFigures(caller.database, filters, today),
        createListRepository(caller.database, caller.agentId).choices(),
      ]);
      const shown = shownPage(rows, filters, choices);
      if (pathname === FIGURES_TABLE && shown !== undefined) return spreadsheet(shown, filters);
      return await draw(caller, { filters, services: choices.services, shown });
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return say(caller, requestTexts.away, { status: 503, headers: { 'retry-after': '60' } });
    }
  };

  function draw(caller: DeskCaller, props: Parameters<typeof FiguresPage>[0]): Promise<Response> {
    const { since, until } = props.filters;
    return pages.render(
      figuresTexts.title(since, until),
      <DeskFrame caller={caller} place="figures" layout="board">
        <FiguresPage {...props} />
      </DeskFrame>,
    );
  }
}

function spreadsheet(shown: ShownPage, { since, until }: FigureFilters): Response {
  const name = figuresTexts.fileName(since, until);
  return new Response(figuresCsv(shown), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
