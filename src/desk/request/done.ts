import { seeOther } from '../../kit/see-other.ts';
import { actTexts } from '../acts/act-texts.ts';
import type { AgentVerb } from '../acts/agent-acts.ts';
import { DESK_PAGE } from '../desk-paths.ts';
import type { HeldWord } from '../outbox/outbox-protocol.ts';
import { outboxTexts } from '../outbox/outbox-texts.ts';
import { recogniseTexts } from '../recognise/recognise-texts.ts';
import { deskRequestPath, FROM_LIST } from './request-paths.ts';
import { formTexts } from './request-texts.ts';

/** Says after a redirection what was done: whoever reloads does it no second time. */
const DONE = 'fait';

const OTHERS = {
  brouillon: formTexts.draftKept,
  reconnue: recogniseTexts.done,
  prevenu: formTexts.told,
  'deja-prevenu': formTexts.nothingToTell,
  repris: outboxTexts.taken,
  'deja-repris': outboxTexts.alreadyTaken,
  'deja-parti': outboxTexts.tooLate,
} as const;
/** A message that waits says so by itself, as long as it does. */
export type DoneWord = AgentVerb | keyof typeof OTHERS | HeldWord;

/** What was just done, in words; nothing for an address that says none of it. */
export function doneText(params: URLSearchParams): string | undefined {
  const word = params.get(DONE) ?? '';
  if (Object.hasOwn(OTHERS, word)) return OTHERS[word as keyof typeof OTHERS];
  return Object.hasOwn(actTexts, word) ? actTexts[word as AgentVerb].done : undefined;
}

/** What the page of a request says first: what was just done, or that a message was just sent. */
export const saidIn = (params: URLSearchParams) => ({
  done: doneText(params),
  isJustHeld: params.get(DONE) === ('tenu' satisfies HeldWord),
});

/**
 * Goes to the page of a request, which says what was done.
 * @param list the page of the list that it was opened from
 */
export function seeRequest(reference: string, list: string, done?: DoneWord): Response {
  const words = new URLSearchParams({
    ...(done !== undefined && { [DONE]: done }),
    ...(list !== '' && { [FROM_LIST]: list }),
  });
  return see(deskRequestPath(reference), words);
}

/** Goes to the page of the list that a request was opened from, once the agent sees it no more. */
export function seeList(list: string, done: DoneWord): Response {
  return see(DESK_PAGE, new URLSearchParams([...new URLSearchParams(list), [DONE, done]]));
}

function see(path: string, words: URLSearchParams): Response {
  return seeOther(words.size === 0 ? path : `${path}?${words.toString()}`);
}
