import { isRefusal } from '../database/call.ts';
import type { Handler } from '../web/handler.ts';
import type { MediationGate } from './mediation-gate.server.ts';

/**
 * A script says that somebody is still there (`POST /mediation/geste`).
 * @returns how many seconds are left; 410 when the session is over
 */
export function createTouchHandler({ gate }: { readonly gate: MediationGate }): Handler {
  const headers = { 'cache-control': 'no-store' };
  return async (request) => {
    if (request.method !== 'POST') {
      return new Response(null, { status: 405, headers: { ...headers, allow: 'POST' } });
    }
    const mediator = await gate(request);
    if (mediator instanceof Response) return mediator;
    try {
      const { closesAt } = await mediator.desk.read(mediator.help ?? '');
      const closesIn = Math.round((Date.parse(closesAt) - Date.now()) / 1000);
      return Response.json({ closesIn }, { headers });
    } catch (error) {
      if (isRefusal(error, 'help-is-over')) return new Response(null, { status: 410, headers });
      throw error;
    }
  };
}
