import { createHash } from 'node:crypto';
import {
  receiveFiles,
  type ReceiveFilesDependencies,
} from '../../attachments/receive-files.server.ts';
import { isRefusal } from '../../database/call.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { joinedFiles, readEmail } from '../../kit/read-email.server.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import { readReferences } from '../../questions/files/files.ts';
import { contactNow } from '../../requests/contact-now.ts';
import { EVENT_KINDS, type RequestState } from '../../requests/events/event-kinds.ts';
import type { EventRepository } from '../../requests/events/event-repository.ts';
import { hasItsShape, type NewEvent } from '../../requests/events/event-shapes.ts';
import { recordEvent } from '../../requests/events/record-event.server.ts';
import type { FollowedRequest } from '../../requests/followed-request.ts';
import type { ReplyAddresses } from '../../requests/reply-address.server.ts';
import type { RequestRepository } from '../../requests/request-repository.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';
import type { Clock } from '../../web/clock.ts';
import { FILES_KEY, fieldsOfAct } from '../acts.ts';
import { isAutomatic } from './is-automatic.ts';
import { ownWords } from './own-words.ts';
import { replyTexts as texts } from './reply-texts.ts';

export interface TakeReplyDependencies extends ReceiveFilesDependencies {
  readonly replies: ReplyAddresses;
  readonly requests: RequestRepository;
  readonly events: EventRepository;
  readonly secrets: SecretKeeper;
  readonly clock: Clock;
}

/** A message as a mail server hands it over. */
export interface ReceivedMail {
  readonly raw: Uint8Array;
  /** Of the envelope. */
  readonly recipients: readonly string[];
  /** Of the envelope: empty for a bounce; nothing where nobody told. */
  readonly sender: string | undefined;
}

/** `refused`: for good, with the reason that whoever wrote may read. `away`: to be tried again. */
export type TakenReply =
  | { readonly kind: 'taken' | 'ignored' | 'away' }
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): TakenReply => ({ kind: 'refused', reason });

/**
 * Puts an answer to an e-mail into its request, as a message of the person. The address tells which one,
 * never the subject; the same message that comes twice happens once.
 */
export async function takeReply(
  dependencies: TakeReplyDependencies,
  { raw, recipients, sender }: ReceivedMail,
): Promise<TakenReply> {
  const { replies, requests, events, secrets, clock } = dependencies;
  const today = parisDay(clock());
  const token = recipients
    .map((one) => replies.tokenOf(one, today))
    .find((one) => one !== undefined);
  if (token === undefined) return refused(texts.unknown);
  const tokenHash = secrets.hashToken(token);
  const request = await requests.findByToken(tokenHash);
  if (request === undefined) return refused(texts.unknown);
  const email = await readEmail(raw);
  if (email === undefined) return refused(texts.unreadable);
  if (isAutomatic(email.headers, sender)) return { kind: 'ignored' };
  if (!isSpokenOf(request)) return refused(texts.closed);

  const said = storableText(ownWords(email.text ?? '')).trim();
  const joined = joinedFiles(email, texts.unnamedFile);
  if (said === '' && joined.length === 0) return refused(texts.empty);
  const received = await receive(dependencies, request, joined);
  if (received.isBroken) return { kind: 'away' };
  const text = [said === '' ? texts.filesAlone : said, ...received.notKept].join('\n\n');
  const known = contactNow(request.sent, request.events, request.holder).email;
  const event: NewEvent = {
    kind: 'message.received',
    details: {
      by: 'email',
      ...(email.from?.address?.toLowerCase() !== known?.toLowerCase() && { isOtherSender: true }),
    },
    content: { text },
    attachments: received.files,
  };
  if (!hasItsShape(event)) return refused(texts.tooLong);
  try {
    const outcome = await recordEvent(events, request, () => requests.findByToken(tokenHash), {
      ...{ name: { tokenHash }, event, today, now: clock() },
      key: keyOf(tokenHash, email.messageId ?? '', raw),
    });
    return { kind: outcome === 'changed' ? 'away' : 'taken' };
  } catch (error) {
    if (!isRefusal(error, 'enough-for-today')) throw error;
    return refused(texts.enough(request.definition.service.phone));
  }
}

const isSpokenOf = ({ state, erasedAt }: FollowedRequest): boolean =>
  erasedAt === null &&
  (EVENT_KINDS['message.received'].from as readonly RequestState[]).includes(state);

/** The files, looked at and kept as those of the page; what is not kept is told in the message. */
async function receive(
  dependencies: ReceiveFilesDependencies,
  { definition }: FollowedRequest,
  joined: readonly File[],
) {
  const fields = fieldsOfAct('documents').filter(({ type }) => type === 'files');
  const received = await receiveFiles(dependencies, {
    definition: { slug: definition.slug, form: [{ title: FILES_KEY, fields }] },
    values: {},
    files: joined.map((file) => ({ control: FILES_KEY, file })),
    // Every message comes from the mail server: the messages of a day of a request are counted instead.
    networks: [],
  });
  return {
    files: readReferences(received.values[FILES_KEY] ?? '').map(({ id }) => id),
    notKept: received.problems.map(({ message }) => texts.notKept(message)),
    isBroken: received.isBroken,
  };
}

/** Mail servers deliver once at least: the same message has the same key. */
function keyOf(tokenHash: string, messageId: string, raw: Uint8Array): string {
  const digest = createHash('sha256').update(`${tokenHash}\n`);
  const hex = digest.update(messageId === '' ? raw : messageId).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/u, '$1-$2-$3-$4-$5');
}
