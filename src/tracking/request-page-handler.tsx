import { DatabaseUnavailableError } from '../database/call.ts';
import { FOLLOW_UP_PAGE } from '../kit/paths.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import { isUuid } from '../kit/uuid.ts';
import { readReceiptToken } from '../requests/secrets.server.ts';
import type { SourceReader } from '../web/client-source.ts';
import type { Handler, HandlerContext } from '../web/handler.ts';
import { readForm } from '../web/read-form.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import { isSameOrigin } from '../web/same-origin.ts';
import { refuseActAway } from './act-away.server.tsx';
import {
  actOnDecision,
  pressedDecisionAct,
  type DecisionDependencies,
} from './act-on-decision.server.ts';
import {
  actOnRequest,
  pressedAct,
  type ActDependencies,
  type PostedAct,
} from './act-request.server.ts';
import { actTexts } from './acts-texts.ts';
import { showAddressState, type AddressPagesDependencies } from './address-pages.server.tsx';
import type { DecisionAct } from './decision-acts.ts';
import { doneText, seePage } from './done.ts';
import {
  showRegistration,
  type ShowRegistrationDependencies,
} from './show-registration.server.tsx';
import { createRequestPage } from './show-request.server.tsx';

export interface RequestPageDependencies
  extends
    ActDependencies,
    DecisionDependencies,
    ShowRegistrationDependencies,
    AddressPagesDependencies {
  readonly sources: SourceReader;
  readonly newKey: () => string;
}

const LINKS = [{ label: refusalLinks.followUp, href: FOLLOW_UP_PAGE }];

/**
 * The page of a request, for whoever holds its address: where it stands, and what the person may do.
 * Everything works without JavaScript, and what was written is never lost.
 */
export function createRequestPageHandler(dependencies: RequestPageDependencies): Handler {
  const { requests, pages, secrets, sources, clock, newKey } = dependencies;
  const show = createRequestPage({ pages, clock, newKey });

  return async (request, context) => {
    const token = readReceiptToken(context.params.token ?? '');
    if (token === undefined) return refuse(pages, 'unknown-receipt', { links: LINKS });
    const tokenHash = secrets.hashToken(token);
    try {
      switch (request.method) {
        case 'GET':
        case 'HEAD': {
          const found = await requests.findByToken(tokenHash);
          if (found === undefined) {
            return await showNothing(token);
          }
          return await show({ request: found, token, done: doneText(new URL(request.url)) });
        }
        case 'POST':
          return await act(request, context, { token, tokenHash });
        default:
          return await refuse(pages, 'wrong-method', {
            headers: { allow: 'GET, HEAD, POST' },
            links: LINKS,
          });
      }
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      const waiting = await showRegistration(dependencies, token);
      return (
        waiting ?? refuse(pages, 'cannot-show', { headers: { 'retry-after': '60' }, links: LINKS })
      );
    }
  };

  async function act(
    request: Request,
    context: HandlerContext,
    { token, tokenHash }: { readonly token: string; readonly tokenHash: string },
  ): Promise<Response> {
    if (!isSameOrigin(request)) return refuse(pages, 'other-origin', { links: LINKS });
    const reading = await readForm(request, { text: 'answers', takesFiles: true });
    if (reading.kind !== 'form') return refuse(pages, reading.kind, { links: LINKS });
    const pressed = pressedAct(reading);
    const pressedOnDecision = pressedDecisionAct(reading);
    const given = reading.entries.find(([name]) => name === PROTOCOL.key)?.[1] ?? '';
    const key = isUuid(given) ? given : newKey();
    if (pressed === undefined) {
      return pressedOnDecision === undefined
        ? seePage(token)
        : decide(pressedOnDecision, { token, tokenHash, key });
    }
    const { networks } = sources(request, context);
    const posted = { act: pressed, token, tokenHash, reading, networks, key };
    try {
      return await perform(posted);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      // Nothing can be done with what waits: its page shows, whatever was posted there.
      const waiting = await showRegistration(dependencies, token);
      return waiting ?? refuseActAway(pages, token, posted);
    }
  }

  async function decide(
    pressed: DecisionAct,
    { token, tokenHash, key }: { readonly token: string; tokenHash: string; key: string },
  ): Promise<Response> {
    const found = await requests.findByToken(tokenHash);
    if (found === undefined) return showNothing(token);
    if (await actOnDecision(dependencies, pressed, { tokenHash, request: found, key })) {
      return seePage(token, pressed);
    }
    const now = (await requests.findByToken(tokenHash)) ?? found;
    return show({ request: now, token, notice: actTexts.changed }, { status: 409 });
  }

  async function perform(
    posted: Omit<PostedAct, 'request'> & { readonly token: string },
  ): Promise<Response> {
    const { token, tokenHash, key } = posted;
    const found = await requests.findByToken(tokenHash);
    if (found === undefined) return showNothing(token);
    const outcome = await actOnRequest(dependencies, { ...posted, request: found });
    switch (outcome.kind) {
      case 'done':
        return seePage(token, outcome.act);
      case 'wrong':
        return show({ request: found, token, key, tried: outcome.tried }, { status: 422 });
      case 'failed':
        return show(
          { request: found, token, key, tried: outcome.tried, notice: actTexts.failed },
          { status: 503 },
        );
      case 'changed':
        return show(
          {
            request: (await requests.findByToken(tokenHash)) ?? found,
            ...{ token, key, tried: outcome.tried, notice: actTexts.changed },
          },
          { status: 409 },
        );
    }
  }

  /** What an address shows that opens no request. */
  async function showNothing(token: string): Promise<Response> {
    return (
      (await showAddressState(dependencies, token)) ??
      (await showRegistration(dependencies, token)) ??
      refuse(pages, 'unknown-receipt', { links: LINKS })
    );
  }
}
