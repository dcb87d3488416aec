import { DatabaseUnavailableError } from '../database/call.ts';
import { createDatabase } from '../database/client.ts';
import { isOwnForm } from '../desk/own-form.server.ts';
import { refuseSignIn } from '../desk/sign-in/refuse-sign-in.server.tsx';
import { openSignIn } from '../desk/sign-in/sign-in-services.server.ts';
import { startSignIn } from '../desk/sign-in/start-sign-in.server.ts';
import { hashOpaque } from '../kit/opaque.server.ts';
import { helpCookie } from '../requests/help/help-cookie.server.ts';
import { createPlaceFinder, type HelpPlace } from '../requests/help/places.server.ts';
import { readOpaque } from '../web/opaque-cookie.ts';
import type { Services } from '../web/services.ts';
import { createHelpDesk, enterMediation, type HelpDesk } from './mediator-repository.ts';

/** A mediator, for one click: their session is read from the database each time. */
export interface Mediator {
  readonly name: string;
  readonly place: HelpPlace;
  readonly closesAt: Date;
  readonly desk: HelpDesk;
  /** The session with a person that the browser holds, over or not. */
  readonly help: string | undefined;
}

/** Who calls, or where to send whoever has no session. */
export type MediationGate = (request: Request) => Promise<Mediator | Response>;

export function createMediationGate(services: Services): MediationGate {
  const { site, databaseSettings } = services;
  const signIn = openSignIn(services);
  const { pages, cookies } = signIn;
  const cookie = helpCookie(site.url);
  const find = createPlaceFinder(site.folder);

  return async (request) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && !isOwnForm(request)) return refuseSignIn(pages, { refusal: 'other-origin' });
    try {
      const mediator = await enter(request);
      if (mediator !== undefined) return mediator;
      const { pathname } = new URL(request.url);
      // What a page asks by itself is not led to another site.
      if ((request.headers.get('sec-fetch-mode') ?? 'navigate') !== 'navigate') {
        return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } });
      }
      // What a person said of themselves is given back to nobody.
      return await startSignIn(signIn, request, pathname);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuseSignIn(pages, { refusal: 'away', headers: { 'retry-after': '60' } });
    }
  };

  async function enter(request: Request): Promise<Mediator | undefined> {
    const held = readOpaque(request, cookies.session);
    if (held === undefined) return undefined;
    const database = createDatabase(databaseSettings(), {
      role: 'mediator',
      commune: site.commune.id,
      session: hashOpaque(held),
    });
    const entered = await enterMediation(database, true);
    if (entered === undefined) return undefined;
    return {
      name: entered.name,
      // The content may have lost it since the invitation.
      place: (await find(entered.structure)) ?? { id: entered.structure, nom: entered.structure },
      closesAt: new Date(entered.closesAt),
      desk: createHelpDesk(database),
      help: cookie.read(request),
    };
  }
}
