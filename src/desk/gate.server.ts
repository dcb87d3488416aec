import { DatabaseUnavailableError } from '../database/call.ts';
import { createDatabase } from '../database/client.ts';
import { hashOpaque } from '../kit/opaque.server.ts';
import { readOpaque } from '../web/opaque-cookie.ts';
import { readForm, type FormEntries } from '../web/read-form.ts';
import type { Services } from '../web/services.ts';
import type { DeskCaller } from './caller.server.ts';

import { EXTEND_ACTION, SIGN_IN_PAGE } from './desk-paths.ts';
import { createKeptFormSealer } from './kept-form.server.ts';
import { isOwnForm } from './own-form.server.ts';
import { enterDesk } from './session-repository.ts';

import { showMessage } from './sign-in/desk-message.server.tsx';
import { refuseSignIn } from './sign-in/refuse-sign-in.server.tsx';
import { openSignIn } from './sign-in/sign-in-services.server.ts';
import { sessionTexts, signInTexts } from './sign-in/sign-in-texts.ts';
import { startSignIn } from './sign-in/start-sign-in.server.ts';

/**
 * Who calls, for one click; or where to send whoever has no session: to sign in, or to a page that
 * keeps what was typed.
 */
export type DeskGate = (request: Request) => Promise<DeskCaller | Response>;

/**
 * The door of every page of the desk. The session and the grants are read from the database each time; a
 * form that does not come from a page of ours goes no further.
 */
export function createDeskGate(services: Services): DeskGate {
  const { site, databaseSettings, setting } = services;
  const signIn = openSignIn(services);
  const { pages, door, cookies } = signIn;
  const sealer = createKeptFormSealer(setting('PARVIS_SECRET'));

  return async (request) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && !isOwnForm(request)) return refuseSignIn(pages, { refusal: 'other-origin' });
    try {
      const session = readOpaque(request, cookies.session);
      const caller = session === undefined ? undefined : await enter(request, hashOpaque(session));
      if (caller !== undefined) return caller;
      // What a page asks by itself is not led to another site.
      if (!isNavigation(request))
        return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } });
      const { pathname, search } = new URL(request.url);
      if (isRead) return await startSignIn(signIn, request, `${pathname}${search}`);
      return await keepTyped(request, pathname, session);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuseSignIn(pages, {
        refusal: 'away',
        headers: { 'retry-after': '60' },
        typed: isRead ? [] : await typedIn(request),
      });
    }
  };

  async function enter(request: Request, session: string): Promise<DeskCaller | undefined> {
    const claims = { role: 'agent', commune: site.commune.id, session } as const;
    const database = createDatabase(databaseSettings(), claims);
    const isClick = isNavigation(request) || new URL(request.url).pathname === EXTEND_ACTION;
    const agent = await enterDesk(database, isClick);
    if (agent === undefined) return undefined;
    const { name, quality } = agent;
    return {
      agentId: agent.agent,
      kind: agent.kind,
      name: { name, ...(quality !== null && { quality }) },
      rights: new Map(Object.entries(agent.rights)),
      sectors: new Map(Object.entries(agent.sectors)),
      database,
      closesAt: new Date(agent.closesAt),
    };
  }

  /** The browser keeps nothing that was posted: the database does, for the same agent alone. */
  async function keepTyped(
    request: Request,
    path: string,
    session: string | undefined,
  ): Promise<Response> {
    const entries = await typedIn(request);
    const sealed = session === undefined ? undefined : sealer.seal({ path, entries });
    const isKept =
      session !== undefined &&
      sealed !== undefined &&
      (await isStored(door.keepForm(hashOpaque(session), sealed)));
    const { title, kept, lost } = sessionTexts.over;
    return showMessage(
      pages,
      {
        title,
        paragraphs: isKept ? kept : lost,
        typed: isKept ? [] : entries,
        links: [{ label: signInTexts.signIn, href: SIGN_IN_PAGE }],
      },
      { status: 401 },
    );
  }
}

/** What was typed in a form: it is given back, or kept. */
async function typedIn(request: Request): Promise<FormEntries> {
  const form = await readForm(request, { text: 'answers', takesFiles: true });
  return form.kind === 'form' ? form.entries : [];
}

/** A database that is away keeps nothing: what was typed is shown instead. */
async function isStored(keeping: Promise<boolean>): Promise<boolean> {
  try {
    return await keeping;
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    return false;
  }
}

/** Whether a person went to a page. Browsers that do not say are taken to. */
function isNavigation(request: Request): boolean {
  return (request.headers.get('sec-fetch-mode') ?? 'navigate') === 'navigate';
}
