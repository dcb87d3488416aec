import { receiptPath } from '../kit/paths.ts';
import { refusalTexts } from '../web/refusals-texts.ts';
import { REFUSAL_STATUS } from '../web/refuse.tsx';
import type { ProcedurePages } from './procedure-pages.server.tsx';
import type { SendingAnswer } from './sending-answer.ts';

/** Seconds before a service that broke is asked again. */
const BROKEN_WAIT = 60;

/** Whether a script asks, and reads the answer itself. */
export function isAskedByScript(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('application/json');
}

/** What a script is told where a person without one is shown a page. */
export function createProcedureAnswers(): ProcedurePages {
  return {
    keptIn: 'device',
    form: (_sending, problems, status, notice) => {
      const first = notice === undefined ? [] : [{ message: notice }];
      return answer({ problems: [...first, ...problems] }, status);
    },
    // Nothing was stored: there is something to read first, to wait for, or to do otherwise.
    check: (_sending, _answers, { status = 200, notice, retryAfter } = {}) => {
      const wait = retryAfter ?? (status >= 500 ? BROKEN_WAIT : undefined);
      const paragraphs = notice?.paragraphs ?? [];
      const { proof } = notice ?? {};
      const refusal = {
        paragraphs,
        ...(wait !== undefined && { wait }),
        ...(proof !== undefined && { proof }),
      };
      return answer({ refusal }, status === 200 ? 409 : status);
    },
    conflict: (_sending, _digest, token) => {
      const { paragraphs } = refusalTexts['already-sent'];
      return answer({ refusal: { paragraphs, receipt: receiptPath(token) } }, 409);
    },
    receipt: (token) => answer({ receipt: receiptPath(token) }, 200),
    refuse: (refusal, { headers } = {}) => {
      const { title, paragraphs } = refusalTexts[refusal];
      const told = { refusal: { paragraphs: [title, ...paragraphs] } };
      return answer(told, REFUSAL_STATUS[refusal], headers);
    },
  };
}

function answer(
  body: SendingAnswer,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return Promise.resolve(
    Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } }),
  );
}
