import { DatabaseUnavailableError } from '../database/call.ts';
import { mistakeTexts } from '../kit/mistakes-texts.ts';
import type { AnswerProblem } from '../questions/answer-problem.ts';
import type { Option } from '../questions/option.ts';
import { limitTexts } from '../quotas/limits-texts.ts';
import type { Limits } from '../quotas/limits.ts';
import { readReference, readTrackingCode } from '../requests/reference.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { SourceReader } from '../web/client-source.ts';
import type { Handler } from '../web/handler.ts';
import { MessagePage } from '../web/MessagePage.tsx';
import type { PageRenderer } from '../web/page-shell.ts';
import { readForm } from '../web/read-form.ts';
import { refuse } from '../web/refuse.tsx';
import { isSameOrigin } from '../web/same-origin.ts';
import type { StopMandate } from './stop-repository.ts';
import { stopTexts as texts } from './stop-texts.ts';
import { STOP, StopForm } from './StopForm.tsx';

export interface StopDependencies {
  readonly stop: StopMandate;
  readonly pages: PageRenderer;
  readonly secrets: SecretKeeper;
  readonly sources: SourceReader;
  readonly limits: Limits;
  /** Those that a mandate may name. */
  readonly procedures: () => Promise<readonly Option[]>;
  readonly phone: string;
}

/** Where a person stops a mandate that they gave, with its number and its code (`/mandat`). */
export function createStopHandler(dependencies: StopDependencies): Handler {
  const { stop, pages, secrets, sources, limits, procedures, phone } = dependencies;

  return async (request, context) => {
    if (request.method === 'GET' || request.method === 'HEAD') return show({}, []);
    if (request.method !== 'POST') {
      return refuse(pages, 'wrong-method', { headers: { allow: 'GET, HEAD, POST' } });
    }
    if (!isSameOrigin(request)) return refuse(pages, 'other-origin');
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return refuse(pages, reading.kind);
    const typed = (name: string) => reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
    const values = { number: typed(STOP.number), procedure: typed(STOP.procedure) };
    const number = readReference(values.number);
    const code = readTrackingCode(typed(STOP.code));
    if (number === undefined || code === undefined) {
      return show(values, [{ control: STOP.number, message: texts.wrong }]);
    }
    try {
      const outcome = await stop({
        number,
        codeHash: secrets.hashTrackingCode(number, code),
        procedure: values.procedure === '' ? undefined : values.procedure,
        networks: sources(request, context).networks,
        wrongCodes: limits.wrongCodes,
      });
      if (outcome === 'stopped') {
        return await pages.render(texts.done.title, <MessagePage {...texts.done} />);
      }
      if (typeof outcome === 'string') {
        return await show(values, [{ control: STOP.number, message: texts[outcome] }]);
      }
      return await show(values, [{ message: limitTexts.codes(outcome.waitSeconds, phone) }], {
        status: 429,
        headers: { 'retry-after': String(outcome.waitSeconds) },
      });
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuse(pages, 'cannot-show', { headers: { 'retry-after': '60' } });
    }
  };

  async function show(
    values: { readonly number?: string; readonly procedure?: string },
    problems: readonly AnswerProblem[],
    options: { status?: number; headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Response> {
    const isWrong = problems.length > 0;
    return pages.render(
      isWrong ? mistakeTexts.title(texts.title) : texts.title,
      <StopForm {...values} problems={problems} procedures={await procedures()} />,
      { status: isWrong ? 422 : 200, ...options },
    );
  }
}
