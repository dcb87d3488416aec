import { DatabaseUnavailableError } from '../../database/call.ts';
import { errorCode } from '../../kit/log.ts';
import { isSameSecret } from '../../kit/same-secret.server.ts';
import type { Handler } from '../../web/handler.ts';
import { readBody } from '../../web/read-body.ts';
import { REPLY_HEADERS } from './reply-protocol.ts';
import { replyTexts as texts } from './reply-texts.ts';
import { takeReply, type TakenReply, type TakeReplyDependencies } from './take-reply.server.ts';

/** Five megabytes of files, as mail carries them, stay under what a Netlify function takes. */
const LARGEST_MESSAGE = 5.5 * 1024 * 1024;

const STATUS = { taken: 200, ignored: 200, refused: 422, away: 503 } as const;

/**
 * Takes a message from the mail server of the commune, or from its provider. The answer is for it: 200 is
 * done, 422 and 413 are refused for good with a reason to bounce, anything else is to be tried again.
 * @param bearer what the mail server knows; nothing where e-mails are not answered
 */
export function createReplyHandler(
  dependencies: TakeReplyDependencies | undefined,
  bearer: string | undefined,
): Handler {
  return async (request) => {
    if (dependencies === undefined || bearer === undefined) return say(404, texts.unknown);
    if (request.method !== 'POST') return say(405, texts.unreadable, { allow: 'POST' });
    if (!isSameSecret(request.headers.get('authorization') ?? '', `Bearer ${bearer}`)) {
      return say(401, texts.unknown, { 'www-authenticate': 'Bearer' });
    }
    const raw = await readBody(request, LARGEST_MESSAGE);
    if (raw === undefined) return say(413, texts.tooLarge);
    const to = request.headers.get(REPLY_HEADERS.recipient) ?? '';
    const recipients = to.split(',').filter((one) => one !== '');
    const sender = request.headers.get(REPLY_HEADERS.sender) ?? undefined;
    try {
      const taken = await takeReply(dependencies, { raw, recipients, sender });
      dependencies.log({ event: `reply.${taken.kind}` });
      return say(STATUS[taken.kind], wordsOf(taken));
    } catch (error) {
      dependencies.log({ event: 'reply.failed', code: errorCode(error) });
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return say(503, texts.away, { 'retry-after': '60' });
    }
  };
}

const wordsOf = (taken: TakenReply): string =>
  taken.kind === 'refused' ? taken.reason : texts[taken.kind];

const say = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) =>
  new Response(`${text}\n`, {
    status,
    headers: {
      ...headers,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
  });
