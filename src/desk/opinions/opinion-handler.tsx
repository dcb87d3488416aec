import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { seeOther } from '../../kit/see-other.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import { isUuid } from '../../kit/uuid.ts';
import type { Handler } from '../../web/handler.ts';
import { readForm, type FormReading } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import { OPINIONS_PAGE } from '../desk-paths.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { TypedTexts } from '../request/TypedTexts.tsx';
import { GIVEN, OPINION_TEXT } from './opinion-paths.ts';
import { OpinionPage, type OpinionPageProps } from './OpinionPage.tsx';
import type { OpinionsDependencies } from './opinions-handler.tsx';
import { giveOpinion, readOpinion } from './opinions-repository.ts';
import { opinionsTexts as texts } from './opinions-texts.ts';

export interface OpinionDependencies extends OpinionsDependencies {
  readonly newKey: () => string;
}

const LONGEST = 5000;

/**
 * One opinion (`/bureau/avis/<id>/`): what to read to give it, and the form that gives it. Once it is given
 * or taken back, the page is unknown.
 */
export function createOpinionHandler({ gate, pages, newKey }: OpinionDependencies): Handler {
  const say = createDeskMessages({ pages, place: 'opinions' });

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    const { opinion: id = '' } = params;
    if (!isUuid(id)) return say(caller, texts.unknown, { status: 404 });
    if (request.method === 'POST') return give(caller, id, request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const headers = { allow: 'GET, HEAD, POST' };
      return say(caller, requestTexts.unreadable, { status: 405, headers });
    }
    return orSayWhy(caller, () => show(caller, id));
  };

  async function give(caller: DeskCaller, id: string, request: Request): Promise<Response> {
    if (!isSameOrigin(request)) return say(caller, requestTexts.otherOrigin, { status: 403 });
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return say(caller, requestTexts.unreadable, { status: 400 });
    const typed = storableText(said(reading, OPINION_TEXT)).trim();
    const given = said(reading, PROTOCOL.key);
    const key = isUuid(given) ? given : newKey();
    return orSayWhy(
      caller,
      async () => {
        const problem = problemOf(typed);
        if (problem !== undefined) return show(caller, id, { typed, problem });
        const opinion = { opinion: id, key, text: typed, by: caller.name };
        await giveOpinion(caller.database, opinion);
        return seeOther(`${OPINIONS_PAGE}?${GIVEN}`);
      },
      typed,
    );
  }

  async function show(
    caller: DeskCaller,
    id: string,
    tried: Pick<OpinionPageProps, 'typed' | 'problem'> = {},
  ): Promise<Response> {
    const opinion = await readOpinion(caller.database, id);
    const title = texts.titleOf(opinion.reference);
    return pages.render(
      tried.problem === undefined ? title : mistakeTexts.title(title),
      <DeskFrame caller={caller} place="opinions">
        <OpinionPage {...{ id, opinion, newKey: newKey(), ...tried }} />
      </DeskFrame>,
      { status: tried.problem === undefined ? 200 : 422 },
    );
  }

  /** Whatever is wrong, what was typed is given back. */
  async function orSayWhy(
    caller: DeskCaller,
    answer: () => Promise<Response>,
    typed?: string,
  ): Promise<Response> {
    const kept = typed === undefined ? undefined : <TypedTexts entries={[[OPINION_TEXT, typed]]} />;
    try {
      return await answer();
    } catch (error) {
      if (isRefusal(error, 'no-opinion')) return say(caller, texts.unknown, { status: 404 }, kept);
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      const options = { status: 503, headers: { 'retry-after': '60' } };
      return say(caller, requestTexts.away, options, kept);
    }
  }
}

function problemOf(typed: string): string | undefined {
  if (typed === '') return texts.missing;
  return typed.length > LONGEST ? texts.tooLong : undefined;
}

const said = ({ entries }: Extract<FormReading, { kind: 'form' }>, name: string): string =>
  entries.find(([entry]) => entry === name)?.[1] ?? '';
