import type { Services } from '../web/services.ts';
import { createReplyAddresses, type ReplyAddresses } from './reply-address.server.ts';

/** Where e-mails are answered; nothing where a setting is missing: no e-mail then says that it may be. */
export function openReplies({ setting }: Pick<Services, 'setting'>): ReplyAddresses | undefined {
  const address = setting('PARVIS_REPLY_ADDRESS');
  const secret = setting('PARVIS_REPLY_SECRET');
  const isTaken = setting('PARVIS_REPLY_TOKEN') !== undefined;
  return address === undefined || secret === undefined || !isTaken
    ? undefined
    : createReplyAddresses(address, secret);
}
