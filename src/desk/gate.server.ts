import type { Services } from '../web/services.ts';
import type { DeskCaller } from './caller.server.ts';

/**
 * Who calls, for one click; or where to send whoever has no session: to sign in, or to a page that
 * keeps what was typed.
 */
export type DeskGate = (request: Request) => Promise<DeskCaller | Response>;

/** The door of every page of the desk. */
export function createDeskGate(_services: Services): DeskGate {
  return () => Promise.resolve(new Response(null, { status: 501 }));
}
