import { createTransport } from 'nodemailer';
import { afterAll, beforeAll } from 'vitest';
import { startReplyReceiver, type ReplyReceiver } from '../../src/local/reply-receiver.ts';
import { REPLY_PATH } from '../../src/tracking/reply/reply-protocol.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { useOwnMailbox, type MailStack } from './own-mailbox.ts';

export const REPLY_SETTINGS = {
  PARVIS_REPLY_ADDRESS: 'reponse@petiteville.example',
  PARVIS_REPLY_SECRET: 'un secret pour les essais, assez long',
  PARVIS_REPLY_TOKEN: 'ce-que-dit-le-serveur-de-courriel',
};

type Message = Parameters<ReturnType<typeof createTransport>['sendMail']>[0];

/** What the mail server of whoever answers was told: nothing, when the message is delivered. */
export type Bounce = string | undefined;

export interface MailAnswers {
  readonly stack: MailStack;
  readonly site: OpenSite;
  /** Sends a message to an address of ours, in SMTP. */
  send(message: Message): Promise<Bounce>;
}

/** A site that takes answers to its e-mails, behind a mail server of its own. */
export function useMailAnswers(): MailAnswers {
  const own = useOwnMailbox();
  const answers = {} as { -readonly [Key in keyof MailAnswers]: MailAnswers[Key] };
  let receiver: ReplyReceiver;
  beforeAll(async () => {
    const site = openSite({ ...own.stack.environment, ...REPLY_SETTINGS });
    receiver = await startReplyReceiver(REPLY_SETTINGS.PARVIS_REPLY_TOKEN, (init) =>
      site.send(REPLY_PATH, init),
    );
    const send: MailAnswers['send'] = async (message) => {
      const transport = createTransport({ url: receiver.smtpUrl });
      try {
        await transport.sendMail(message);
        return undefined;
      } catch (error) {
        return error instanceof Error && 'response' in error ? String(error.response) : 'no answer';
      } finally {
        transport.close();
      }
    };
    Object.assign(answers, { stack: own.stack, site, send });
  });
  afterAll(() => receiver.stop());
  return answers;
}
