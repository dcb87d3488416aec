import { formatDay } from '../kit/format-day.ts';
import { parisDay } from '../kit/paris-time.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';
import { keptTexts as texts } from './kept-texts.ts';

type Kept = Pick<
  FollowedRequest,
  'deleteAfter' | 'deleteBy' | 'proofUntil' | 'erasedAt' | 'definition'
>;

/** What is still kept of a request, and until when, in sentences. */
export function keptLines(request: Kept): readonly string[] {
  const { deleteAfter, deleteBy, proofUntil, erasedAt, definition } = request;
  const { phone } = definition.service;
  if (erasedAt !== null) {
    const erased = texts.erased(formatDay(parisDay(new Date(erasedAt))));
    return [erased, proofUntil === null ? texts.owed(phone) : texts.proof(formatDay(proofUntil))];
  }
  const { from, then } = definition.procedure.retention;
  const isLatest = from === 'end' && deleteAfter === deleteBy;
  const until = isLatest ? texts.latest : texts.until;
  return [
    until(formatDay(deleteAfter)),
    ...(deleteAfter < deleteBy ? [texts.reopened(formatDay(deleteBy))] : []),
    ...(proofUntil !== null && proofUntil > deleteAfter
      ? [texts.proof(formatDay(proofUntil))]
      : []),
    ...(then === 'archive' ? [texts.archive] : []),
  ];
}
