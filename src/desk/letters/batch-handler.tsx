import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import type { Day } from '../../kit/day.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import type { FormValues } from '../../questions/answer-problem.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import { datePartsOf } from '../../questions/date/date-parts.ts';
import type { LetterBatch } from '../../requests/letter/letter-queue.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import type { Handler } from '../../web/handler.ts';
import { pdfAnswer } from '../../web/pdf-answer.ts';
import { readForm } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { BatchPage, POSTED_ON, type BatchPageProps } from './BatchPage.tsx';
import { printAgain, readBatch } from './find-batch.server.ts';
import type { LettersDependencies } from './letters-handler.tsx';
import { letterPageTexts as texts } from './letters-texts.ts';
import { postBatch } from './post-batch.server.ts';

/** Names of the files of a batch, in its address. */
const FILES = ['lettres.pdf', 'bordereau.csv'] as const;

/**
 * A batch of letters (`/bureau/courriers/<name>/`): what is in it, its files, and the day when it was posted,
 * which notifies its decisions.
 */
export function createBatchHandler(dependencies: LettersDependencies): Handler {
  const { gate, pages, clock, printerOf } = dependencies;
  const say = createDeskMessages({ pages, place: 'letters' });

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    try {
      return await answer(caller, request, params);
    } catch (error) {
      if (isRefusal(error, 'no-batch')) return say(caller, texts.unknown, { status: 404 });
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return say(caller, requestTexts.away, { status: 503, headers: { 'retry-after': '60' } });
    }
  };

  async function answer(
    caller: DeskCaller,
    request: Request,
    { batch: name = '', file }: Readonly<Partial<Record<string, string>>>,
  ): Promise<Response> {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && (request.method !== 'POST' || file !== undefined)) {
      const headers = { allow: file === undefined ? 'GET, HEAD, POST' : 'GET, HEAD' };
      return say(caller, requestTexts.unreadable, { status: 405, headers });
    }
    if (!isRead && !isSameOrigin(request)) {
      return say(caller, requestTexts.otherOrigin, { status: 403 });
    }
    const batch = await readBatch(printerOf(caller).queue, name);
    const isKnown = file === undefined || FILES.some((one) => one === file);
    if (batch === undefined || !isKnown) return say(caller, texts.unknown, { status: 404 });
    if (file !== undefined) return send(caller, batch, file, request.method);
    return isRead ? show(caller, { batch, values: valuesOf() }) : post(caller, batch, request);
  }

  function valuesOf(): FormValues {
    const parts = Object.entries(datePartsOf(parisDay(clock())));
    return Object.fromEntries(parts.map(([part, text]) => [`${POSTED_ON.key}.${part}`, text]));
  }

  /** Its letters, noted as printed; or their slip, which is of no use to whoever posts twice. */
  async function send(caller: DeskCaller, batch: LetterBatch, file: string, method: string) {
    const printer = printerOf(caller);
    if (file !== FILES[0]) {
      const { slip } = await printer.draw(batch);
      return new Response(slip, {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="lot-${batch.name}.csv"`,
          'cache-control': 'no-store',
        },
      });
    }
    // Asked whether it is there, it is not printed.
    if (method === 'HEAD') return pdfAnswer(new Uint8Array(), `lot-${batch.name}.pdf`);
    try {
      return pdfAnswer((await printAgain(printer, batch)).pdf, `lot-${batch.name}.pdf`);
    } catch (error) {
      if (!(error instanceof StopError)) throw error;
      const problems = [{ message: error.message }];
      return show(caller, { batch, values: valuesOf(), problems }, 409);
    }
  }

  async function post(caller: DeskCaller, batch: LetterBatch, request: Request) {
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return say(caller, requestTexts.unreadable, { status: 400 });
    const { values, problems } = sortEntries([POSTED_ON], reading, true);
    const today = parisDay(clock());
    const check = answerChecker([{ title: '', fields: [POSTED_ON] }], today)(values);
    const wrong = [...problems, ...(check.success ? [] : check.problems)];
    if (!check.success || wrong.length > 0) {
      return show(caller, { batch, values, problems: wrong }, 422);
    }
    const { queue } = printerOf(caller);
    const on = check.answers[POSTED_ON.key] as Day;
    try {
      const said = await postBatch(caller.database, queue, { batch, on, today });
      const now = await readBatch(queue, batch.name);
      return await show(caller, { batch: now ?? batch, values, said });
    } catch (error) {
      if (!(error instanceof StopError)) throw error;
      const told = [{ control: POSTED_ON.key, message: error.message }];
      return show(caller, { batch, values, problems: told }, 422);
    }
  }

  function show(caller: DeskCaller, shown: BatchPageProps, status = 200): Promise<Response> {
    const title = texts.batch(shown.batch.name);
    return pages.render(
      status === 200 ? title : mistakeTexts.title(title),
      <DeskFrame caller={caller} place="letters">
        <BatchPage {...shown} />
      </DeskFrame>,
      { status },
    );
  }
}
