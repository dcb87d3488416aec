import { actTexts } from '../acts/act-texts.ts';
import type { AgentVerb } from '../acts/agent-acts.ts';
import { deskRequestPath, FROM_LIST } from './request-paths.ts';
import { formTexts } from './request-texts.ts';

/** Says after a redirection what was done: whoever reloads does it no second time. */
const DONE = 'fait';

const OTHERS = {
  brouillon: formTexts.draftKept,
  prevenu: formTexts.told,
  'deja-prevenu': formTexts.nothingToTell,
} as const;
export type DoneWord = AgentVerb | keyof typeof OTHERS;

/** What was just done, in words; nothing for an address that says none of it. */
export function doneText(params: URLSearchParams): string | undefined {
  const word = params.get(DONE) ?? '';
  if (Object.hasOwn(OTHERS, word)) return OTHERS[word as keyof typeof OTHERS];
  return Object.hasOwn(actTexts, word) ? actTexts[word as AgentVerb].done : undefined;
}

/**
 * Goes to the page of a request, which says what was done.
 * @param list the page of the list that it was opened from
 */
export function seeRequest(reference: string, list: string, done?: DoneWord): Response {
  const words = new URLSearchParams({
    ...(done !== undefined && { [DONE]: done }),
    ...(list !== '' && { [FROM_LIST]: list }),
  });
  const query = words.size === 0 ? '' : `?${words.toString()}`;
  const location = `${deskRequestPath(reference)}${query}`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
