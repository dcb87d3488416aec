import { formatDay } from '../kit/format-day.ts';
import { labelled } from '../kit/labelled.ts';
import { followUpPath } from '../kit/paths.ts';
import type { EventKind } from '../requests/events/event-kinds.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { NoticeMessage } from './email-message.ts';
import { emailTexts } from './email-texts.ts';
import { mailedPath } from './mailed-path.server.ts';
import { newsTexts as texts } from './news-texts.ts';
import type { DueNotice } from './outbox-repository.ts';

/** Tells a person, or a service, that something happened to a request: what it is waits on its page. */
export function newsMessage(
  due: DueNotice & { readonly event: EventKind },
  secrets: SecretKeeper,
  siteUrl: string,
): NoticeMessage {
  const { recipient, reference, procedureTitle, event } = due;
  if (due.notice === 'service_news') {
    return {
      to: recipient,
      subject: texts.service.subject(reference),
      text: paragraphs([
        texts.hello,
        texts.about(procedureTitle, reference),
        sentence(texts.service.said, event),
        texts.service.read,
        ...(due.isLastOfDay ? [emailTexts.serviceNotice.lastOfDay] : []),
      ]),
    };
  }
  return {
    to: recipient,
    subject: texts.subject(due.communeName, reference),
    text: paragraphs([
      texts.hello,
      texts.about(procedureTitle, reference),
      sentence(texts.person, event),
      `${labelled(texts.see)} ${siteUrl}${mailedPath(due, secrets, followUpPath)}`,
      ...(due.isLastOfDay ? [emailTexts.acknowledgement.lastOfDay] : []),
      texts.automatic,
      texts.notYou,
    ]),
  };
}

/** Warns a service that silence is about to decide a request (CRPA L231-1, L231-4). */
export function warningMessage({
  recipient,
  reference,
  procedureTitle,
  decidesOn,
}: DueNotice & { readonly decidesOn: string }): NoticeMessage {
  const { warning } = texts.service;
  return {
    to: recipient,
    subject: warning.subject(reference),
    text: paragraphs([
      texts.hello,
      texts.about(procedureTitle, reference),
      warning.body(formatDay(decidesOn)),
      texts.service.read,
    ]),
  };
}

/** Warns a service that answers are about to be erased while the commune still owes one itself. */
export function deletionMessage({
  recipient,
  reference,
  procedureTitle,
  erasesOn,
}: DueNotice & { readonly erasesOn: string }): NoticeMessage {
  const { deletion } = texts.service;
  return {
    to: recipient,
    subject: deletion.subject(reference),
    text: paragraphs([
      texts.hello,
      texts.about(procedureTitle, reference),
      deletion.body(formatDay(erasesOn)),
      texts.service.read,
    ]),
  };
}

const paragraphs = (said: readonly string[]) => `${said.join('\n\n')}\n`;

function sentence(said: Readonly<Partial<Record<EventKind, string>>>, event: EventKind): string {
  const found = said[event];
  if (found === undefined) throw new TypeError(`No words tell « ${event} »`);
  return found;
}
