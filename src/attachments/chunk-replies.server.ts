import { DatabaseUnavailableError, isRefusal } from '../database/call.ts';
import { TooManyWaitingError } from '../kit/turns.ts';
import { sendingTexts } from '../questions/files/kept-files-texts.ts';
import { StoreFullError } from './file-store.server.ts';

/** Answers of `/api/fichiers`, in JSON: data, or a sentence in French. */
export function say(status: number, body: object, headers: Readonly<Record<string, string>> = {}) {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

/** Nothing to add. */
export function done(): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}

const MINUTE_S = 60;
const HOUR_S = 3600;

/**
 * What is answered when nothing can be said to be kept. From 500 on, the browser tries again by itself;
 * below, it shows the sentence.
 */
export function sayFailure(error: unknown): Response {
  if (isRefusal(error, 'file-key-taken')) return say(404, { message: sendingTexts.gone });
  if (isRefusal(error, 'too-many')) {
    const { waitSeconds } = error;
    const message = sendingTexts.tooMany(Math.ceil(waitSeconds / MINUTE_S));
    return say(429, { message }, { 'retry-after': String(waitSeconds) });
  }
  if (error instanceof StoreFullError) {
    return say(429, { message: sendingTexts.noRoom }, { 'retry-after': String(HOUR_S) });
  }
  const isPassing =
    error instanceof DatabaseUnavailableError ||
    error instanceof TooManyWaitingError ||
    isRefusal(error, 'uploads-busy');
  const message = sendingTexts.unavailable;
  return say(isPassing ? 503 : 500, { message }, { 'retry-after': '5' });
}
