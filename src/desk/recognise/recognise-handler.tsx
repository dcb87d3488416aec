import type { Log } from '../../kit/log.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import { isUuid } from '../../kit/uuid.ts';
import { readReference } from '../../requests/reference.ts';
import type { Handler } from '../../web/handler.ts';
import { readForm, type FormReading } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskGate } from '../gate.server.ts';
import { mayProcessRequest } from '../may-process.ts';
import { seeList, seeRequest } from '../request/done.ts';
import { SEEN } from '../request/request-paths.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { createSayWhy } from '../request/say-why.server.ts';
import { confirmRecognition } from './confirm-recognition.server.ts';
import { findWords, type FoundWords } from './find-words.server.ts';
import { mayRecognise } from './may-recognise.ts';
import {
  createRecognisePages,
  type RecognisePagesDependencies,
} from './recognise-pages.server.tsx';
import { RECOGNISE_STEPS, RECOGNISE_WORDS, RECOGNISED } from './recognise-paths.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';

export interface RecogniseDependencies extends RecognisePagesDependencies {
  readonly gate: DeskGate;
  readonly log: Log;
}

/**
 * Which procedure everyday words are about (`/bureau/demandes/<reference>/demarche/`): chosen, then
 * confirmed once the agent has read what it makes of the request.
 */
export function createRecogniseHandler(dependencies: RecogniseDependencies): Handler {
  const { gate, pages, clock, newKey, log } = dependencies;
  const { choose, confirm, read, look } = createRecognisePages(dependencies);
  const say = createDeskMessages({ pages });
  const sayWhy = createSayWhy(say, log);

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    try {
      return await answer(caller, request, readReference(params.reference ?? ''));
    } catch (error) {
      return sayWhy(error, caller);
    }
  };

  async function answer(caller: DeskCaller, request: Request, reference = ''): Promise<Response> {
    const isPosted = request.method === 'POST';
    if (!isPosted && request.method !== 'GET' && request.method !== 'HEAD') {
      const headers = { allow: 'GET, HEAD, POST' };
      return say(caller, requestTexts.unreadable, { status: 405, headers });
    }
    if (isPosted && !isSameOrigin(request)) {
      return say(caller, requestTexts.otherOrigin, { status: 403 });
    }
    const found = await findWords(caller, reference);
    if (found === undefined) return say(caller, requestTexts.unknown, { status: 404 });
    if (!mayProcessRequest(caller, found.submission)) {
      return say(caller, requestTexts.reader, { status: 403 });
    }
    if (!mayRecognise(found.known)) return say(caller, texts.notFree, { status: 409 });
    if (isPosted) return post(caller, found, await readForm(request, { text: 'answers' }));
    const slug = new URL(request.url).searchParams.get(RECOGNISED);
    return slug === null ? choose(caller, found) : confirm(caller, found, slug);
  }

  async function post(
    caller: DeskCaller,
    found: FoundWords,
    reading: FormReading,
  ): Promise<Response> {
    if (reading.kind !== 'form') return say(caller, requestTexts.unreadable, { status: 400 });
    const said = (name: string) => reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
    if (said(PROTOCOL.step) === RECOGNISE_STEPS.look) {
      return choose(caller, found, storableText(said(RECOGNISE_WORDS)).trim().slice(0, 200));
    }
    const slug = said(RECOGNISED);
    const chosen = await read(found, slug);
    if (chosen === undefined) return choose(caller, found, undefined, texts.unknown);
    const now = clock();
    const given = said(PROTOCOL.key);
    const outcome = await confirmRecognition({
      ...{ caller, reading, now, today: parisDay(now), known: found.known },
      ...{ request: found.submission, ...chosen, fields: look(caller, found, chosen).fields },
      key: isUuid(given) ? given : newKey(),
      seen: Number(said(SEEN)) || 0,
    });
    if (outcome.kind === 'again') return confirm(caller, found, slug, outcome);
    const { reference } = found.submission;
    const isGone = (await findWords(caller, reference)) === undefined;
    return isGone ? seeList('', 'reconnue') : seeRequest(reference, '', 'reconnue');
  }
}
