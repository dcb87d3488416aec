import { DatabaseUnavailableError } from '../database/call.ts';
import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { parisDay } from '../kit/paris-time.ts';
import { FOLLOW_UP_PAGE } from '../kit/paths.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import { isUuid } from '../kit/uuid.ts';
import { answerValues } from '../questions/answer-values.ts';
import { fieldsOf } from '../questions/form-section.ts';
import { answersNow } from '../requests/answers-now.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';
import { readReceiptToken, type SecretKeeper } from '../requests/secrets.server.ts';
import type { SourceReader } from '../web/client-source.ts';
import type { Handler, HandlerContext } from '../web/handler.ts';
import type { PageOptions, PageRenderer } from '../web/page-shell.ts';
import { readForm } from '../web/read-form.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import { isSameOrigin } from '../web/same-origin.ts';
import { actTexts } from './acts-texts.ts';
import {
  correctRequest,
  type CorrectDependencies,
  type PostedCorrection,
} from './correct-request.server.ts';
import { refuseCorrectionAway } from './correction-away.server.tsx';
import { correctionTexts as texts } from './correction-texts.ts';
import { correctedSections, correctionWay, lastCorrection } from './correction.ts';
import { CorrectionForm, type CorrectionFormProps } from './CorrectionForm.tsx';
import { seePage } from './done.ts';

export interface CorrectHandlerDependencies extends CorrectDependencies {
  readonly pages: PageRenderer;
  readonly secrets: SecretKeeper;
  readonly sources: SourceReader;
  readonly newKey: () => string;
}

const LINKS = [{ label: refusalLinks.followUp, href: FOLLOW_UP_PAGE }];
const NOTICES = {
  stale: texts.stale,
  changed: texts.changed,
  over: texts.over,
  failed: actTexts.failed,
} as const;

/**
 * The page where a person corrects what they sent (`/suivi/<token>/corriger`), for whoever holds its
 * address. Everything works without JavaScript, and what was typed is never lost.
 */
export function createCorrectHandler(dependencies: CorrectHandlerDependencies): Handler {
  const { requests, pages, secrets, sources, clock, newKey } = dependencies;

  return async (request, context) => {
    const token = readReceiptToken(context.params.token ?? '');
    if (token === undefined) return refuse(pages, 'unknown-receipt', { links: LINKS });
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && request.method !== 'POST') {
      const headers = { allow: 'GET, HEAD, POST' };
      return refuse(pages, 'wrong-method', { headers, links: LINKS });
    }
    try {
      return isRead ? await open(token) : await correct(request, context, token);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuse(pages, 'cannot-show', { headers: { 'retry-after': '60' }, links: LINKS });
    }
  };

  async function open(token: string): Promise<Response> {
    const found = await requests.findByToken(secrets.hashToken(token));
    // Its page says what became of the address, or of the request.
    if (found === undefined || correctionWay(found, parisDay(clock())) === undefined) {
      return seePage(token);
    }
    const { definition, sent, events } = found;
    const fields = fieldsOf(correctedSections(definition.form));
    return show(found, token, { values: answerValues(fields, answersNow(sent, events)) });
  }

  async function correct(
    request: Request,
    context: HandlerContext,
    token: string,
  ): Promise<Response> {
    if (!isSameOrigin(request)) return refuse(pages, 'other-origin', { links: LINKS });
    const reading = await readForm(request, { text: 'answers', takesFiles: true });
    if (reading.kind !== 'form') return refuse(pages, reading.kind, { links: LINKS });
    try {
      return await record(request, context, { token, reading });
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuseCorrectionAway(pages, token, reading);
    }
  }

  async function record(
    request: Request,
    context: HandlerContext,
    { token, reading }: { readonly token: string; readonly reading: PostedCorrection['reading'] },
  ): Promise<Response> {
    const tokenHash = secrets.hashToken(token);
    const found = await requests.findByToken(tokenHash);
    if (found === undefined) return refuse(pages, 'unknown-receipt', { links: LINKS });
    const said = (name: string) => reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
    const key = isUuid(said(PROTOCOL.key)) ? said(PROTOCOL.key) : newKey();
    const outcome = await correctRequest(dependencies, {
      ...{ tokenHash, request: found, reading, key, version: said(PROTOCOL.version) },
      networks: sources(request, context).networks,
    });
    switch (outcome.kind) {
      case 'corrected':
        return seePage(token, 'corriger');
      case 'told':
        return seePage(token, 'corriger-message');
      case 'wrong':
        return show(found, token, { ...outcome, eventKey: key }, { status: 422 });
      case 'failed':
        return show(
          found,
          token,
          { ...outcome, eventKey: key, notice: NOTICES.failed },
          { status: 503 },
        );
      default: {
        const now = (await requests.findByToken(tokenHash)) ?? found;
        return show(now, token, { ...outcome, notice: NOTICES[outcome.kind] }, { status: 409 });
      }
    }
  }

  function show(
    found: FollowedRequest,
    token: string,
    { values, problems = [], notice, eventKey = newKey() }: Shown,
    options: PageOptions = {},
  ): Promise<Response> {
    const way = correctionWay(found, parisDay(clock()));
    const version = lastCorrection(found);
    return pages.render(
      options.status === undefined ? texts.title : mistakeTexts.title(texts.title),
      <CorrectionForm
        definition={found.definition}
        {...{ token, way, values, problems, notice, eventKey, version }}
      />,
      options,
    );
  }
}

type Shown = Pick<CorrectionFormProps, 'values' | 'problems' | 'notice'> & {
  readonly eventKey?: string;
};
