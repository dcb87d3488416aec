import { DatabaseUnavailableError } from '../database/call.ts';

/** Answers of `/api/fichiers`, in JSON: data, or a sentence in French. */
export function say(status: number, body: object, headers: Readonly<Record<string, string>> = {}) {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

/** Nothing to add. */
export function done(): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}

/** What is answered when nothing can be said to be kept. */
export function unavailable(error: unknown, message: string): Response {
  const status = error instanceof DatabaseUnavailableError ? 503 : 500;
  return say(status, { message }, { 'retry-after': '5' });
}
