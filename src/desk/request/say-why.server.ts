import type { VNode } from 'preact';
import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import { errorCode, type Log } from '../../kit/log.ts';
import type { DeskCaller } from '../caller.server.ts';
import { requestTexts as texts } from './request-texts.ts';
import type { createDeskMessages } from './say-at-desk.server.tsx';

/** Says why nothing was done, and gives back what was typed. @throws whatever nobody expects */
export function createSayWhy(say: ReturnType<typeof createDeskMessages>, log: Log) {
  return (error: unknown, caller: DeskCaller, typed?: VNode): Promise<Response> => {
    // Rights are read at each call: one that is taken back between two of them hides the request.
    if (isRefusal(error, 'no-request')) return say(caller, texts.unknown, { status: 404 }, typed);
    if (isRefusal(error, 'reader-only')) return say(caller, texts.reader, { status: 403 }, typed);
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    if (typed !== undefined) log({ event: 'act.failed', code: errorCode(error) });
    return say(caller, texts.away, { status: 503, headers: { 'retry-after': '60' } }, typed);
  };
}
