import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';
import { formatDay } from '../kit/format-day.ts';
import { labelled } from '../kit/labelled.ts';
import { followUpPath, receiptPath } from '../kit/paths.ts';
import type { EventKind } from '../requests/events/event-kinds.ts';
import { TIME_TO_OPEN } from '../requests/events/last-decision.ts';
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
  replyUntil: Day | undefined,
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
      personSentence(due),
      `${labelled(texts.see)} ${siteUrl}${mailedPath(due, secrets, followUpPath)}`,
      ...(due.isLastOfDay ? [emailTexts.acknowledgement.lastOfDay] : []),
      replyUntil === undefined ? texts.automatic : texts.mayAnswer(formatDay(replyUntil)),
      texts.notYou,
    ]),
  };
}

/** Brings a new code, to be taken on its page: the old one serves until then. */
export function newCodeMessage(
  due: DueNotice,
  secrets: SecretKeeper,
  siteUrl: string,
): NoticeMessage {
  return {
    to: due.recipient,
    subject: texts.newCode.subject(due.communeName, due.reference),
    text: paragraphs([
      texts.hello,
      texts.about(due.procedureTitle, due.reference),
      texts.newCode.asked,
      `${labelled(texts.newCode.take)} ${siteUrl}${mailedPath(due, secrets, receiptPath)}`,
      texts.newCode.notYou,
    ]),
  };
}

/**
 * Warns a service that silence is about to decide a request (CRPA L231-1, L231-4), or that its
 * acknowledgement is owed (CRPA R112-11-2), or that answers are about to be erased while it owes one itself.
 */
export function warningMessage({
  recipient,
  reference,
  procedureTitle,
  warning: { of, on },
}: DueNotice & { readonly warning: NonNullable<DueNotice['warning']> }): NoticeMessage {
  const { subject, body } = texts.service.warning[of];
  return {
    to: recipient,
    subject: subject(reference),
    text: paragraphs([
      texts.hello,
      texts.about(procedureTitle, reference),
      body(formatDay(on)),
      texts.service.read,
    ]),
  };
}

/** A decision says by which way it is told; who agreed to be told online, until when (CRPA R112-19). */
function personSentence({
  event,
  told,
  isByPerson,
}: DueNotice & { readonly event: EventKind }): string {
  if (told === null) return sentence(isByPerson ? texts.other : texts.person, event);
  const { letter, online } = texts.decision;
  return told.way === 'letter'
    ? letter
    : online(formatDay(told.on), formatDay(addDuration(told.on, TIME_TO_OPEN)));
}

export const paragraphs = (said: readonly string[]) => `${said.join('\n\n')}\n`;

function sentence(said: Readonly<Partial<Record<EventKind, string>>>, event: EventKind): string {
  const found = said[event];
  if (found === undefined) throw new TypeError(`No words tell « ${event} »`);
  return found;
}
