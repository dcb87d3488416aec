import { DatabaseUnavailableError } from '../../database/call.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { seeOther } from '../../kit/see-other.ts';
import type { LetterPrinter } from '../../requests/letter/letter-printer.ts';
import type { Clock } from '../../web/clock.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { mayProcessSome } from '../may-process.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { batchPath } from './letters-paths.ts';
import { batchTexts, letterPageTexts as texts } from './letters-texts.ts';
import { LettersPage } from './LettersPage.tsx';
import { waitingLine } from './waiting-line.ts';

export interface LettersDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  /** What prints the letters of the services where this agent acts. */
  readonly printerOf: (caller: DeskCaller) => LetterPrinter;
}

const MOST_LETTERS = 500;
const MOST_BATCHES = 50;

/** Letters that wait for a printer (`/bureau/courriers/`), put into batches. Nobody's name is shown. */
export function createLettersHandler(dependencies: LettersDependencies): Handler {
  const { gate, pages, clock, printerOf } = dependencies;
  const say = createDeskMessages({ pages, place: 'letters' });

  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    try {
      switch (request.method) {
        case 'GET':
        case 'HEAD':
          return await show(caller);
        case 'POST':
          return await prepare(caller, request);
        default: {
          const headers = { allow: 'GET, HEAD, POST' };
          return await say(caller, requestTexts.unreadable, { status: 405, headers });
        }
      }
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return say(caller, requestTexts.away, { status: 503, headers: { 'retry-after': '60' } });
    }
  };

  async function prepare(caller: DeskCaller, request: Request): Promise<Response> {
    if (!isSameOrigin(request)) return say(caller, requestTexts.otherOrigin, { status: 403 });
    if (!mayProcessSome(caller)) return say(caller, texts.reader, { status: 403 });
    const prepared = await printerOf(caller).prepare(parisDay(clock()));
    const { made, isTaken, withoutAddress, unreadable } = prepared;
    if (made !== undefined) return seeOther(batchPath(made.name));
    const said = [
      isTaken ? batchTexts.taken : batchTexts.nothingToPrint,
      ...withoutAddress.map(batchTexts.withoutAddress),
      ...unreadable.map(batchTexts.unreadable),
    ];
    return show(caller, said, isTaken ? 409 : 200);
  }

  async function show(
    caller: DeskCaller,
    said: readonly string[] = [],
    status = 200,
  ): Promise<Response> {
    const { queue } = printerOf(caller);
    const [{ letters, unreadable }, batches] = await Promise.all([
      queue.waiting(MOST_LETTERS),
      queue.batches(MOST_BATCHES),
    ]);
    return pages.render(
      texts.title,
      <DeskFrame caller={caller} place="letters" layout="board">
        <LettersPage
          waiting={letters.map(waitingLine)}
          mayPrint={mayProcessSome(caller)}
          {...{ unreadable, batches, said }}
        />
      </DeskFrame>,
      { status },
    );
  }
}
