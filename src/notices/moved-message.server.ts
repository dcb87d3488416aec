import type { NoticeMessage } from './email-message.ts';
import { paragraphs } from './news-message.server.ts';
import { newsTexts as texts } from './news-texts.ts';
import type { DueNotice } from './outbox-repository.ts';

/** Whoever has the old address may have lost the right to follow: the link of the page does not go there. */
export function movedMessage(due: DueNotice): NoticeMessage {
  const { recipient, communeName, reference, procedureTitle, servicePhone } = due;
  return {
    to: recipient,
    subject: texts.moved.subject(communeName, reference),
    text: paragraphs([
      texts.hello,
      texts.about(procedureTitle, reference),
      texts.moved.changed,
      texts.moved.notYou(servicePhone),
    ]),
  };
}

/** Tells the mayor of a request that was sent on, where the commune wants it. */
export function mayorMessage({ recipient, reference, procedureTitle }: DueNotice): NoticeMessage {
  return {
    to: recipient,
    subject: texts.mayor.subject(reference),
    text: paragraphs([
      texts.hello,
      texts.about(procedureTitle, reference),
      texts.mayor.body,
      texts.service.read,
    ]),
  };
}
