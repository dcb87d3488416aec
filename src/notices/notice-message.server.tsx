import { renderToString } from 'preact-render-to-string';
import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import { labelled } from '../kit/labelled.ts';
import { followUpPath, receiptPath } from '../kit/paths.ts';
import { receiptTexts } from '../requests/receipt/receipt-texts.ts';
import { sectionText } from '../requests/receipt/section-text.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { NoticeMessage } from './email-message.ts';
import { emailTexts } from './email-texts.ts';
import { mailedPath } from './mailed-path.server.ts';
import { mayorMessage, movedMessage } from './moved-message.server.ts';
import { newCodeMessage, newsMessage, warningMessage } from './news-message.server.ts';
import type { DueNotice } from './outbox-repository.ts';
import { ReceiptEmail, type ReceiptEmailProps } from './ReceiptEmail.tsx';

/** What else a notice says. */
export interface NoticeWords {
  /** Name of the structure that helped, where one did. */
  readonly helper?: string | undefined;
  /** Last day on which it may be answered; nothing where it may not. */
  readonly replyUntil?: Day | undefined;
}

/**
 * Writes the e-mail of a notice, from what the commune says and the addresses of the site alone: whoever
 * files names any address, so nothing that they wrote may reach it.
 */
export function noticeMessage(
  due: DueNotice,
  secrets: SecretKeeper,
  siteUrl: string,
  { helper, replyUntil }: NoticeWords = {},
): NoticeMessage {
  const { event, warning } = due;
  if (due.notice === 'contact_moved') return movedMessage(due);
  if (due.notice === 'mayor_notice') return mayorMessage(due);
  if (warning !== null) return warningMessage({ ...due, warning });
  if (event !== null) {
    return newsMessage({ ...due, event }, secrets, siteUrl, replyUntil);
  }
  if (due.notice === 'new_secret') return newCodeMessage(due, secrets, siteUrl);
  if (due.receipt === null) {
    const { subject, body } = emailTexts.serviceNotice;
    return {
      to: due.recipient,
      subject: subject(due.reference),
      text: [
        ...body(due.procedureTitle, due.reference),
        ...(due.isLastOfDay ? [emailTexts.serviceNotice.lastOfDay] : []),
      ].join('\n\n'),
    };
  }
  const { code, submissionKey } = due;
  return receiptMessage(due.recipient, {
    receipt: due.receipt,
    isLastOfDay: due.isLastOfDay,
    helper,
    replyUntil,
    trackingCode: due.withCode && code !== null ? secrets.codeOf(submissionKey, code) : undefined,
    receiptUrl: siteUrl + mailedPath(due, secrets, receiptPath),
    followUpUrl: siteUrl + mailedPath(due, secrets, followUpPath),
  });
}

/** Writes the e-mail of either receipt (CRPA R112-11-3). */
export function receiptMessage(recipient: string, props: ReceiptEmailProps): NoticeMessage {
  const { receipt } = props;
  return {
    to: recipient,
    subject: emailTexts.acknowledgement.subject[receipt.kind](
      receipt.communeName,
      receipt.reference,
    ),
    text: receiptText(props),
    html: `<!doctype html>${renderToString(<ReceiptEmail {...props} />)}`,
  };
}

/** The same receipt in plain text, for readers without HTML. */
function receiptText({
  receipt,
  isLastOfDay,
  helper,
  replyUntil,
  trackingCode,
  receiptUrl,
  followUpUrl,
}: ReceiptEmailProps): string {
  const blocks = [
    emailTexts.acknowledgement.hello,
    receipt.title.toUpperCase(),
    `${labelled(receiptTexts.reference)} ${receipt.reference}`,
    ...(trackingCode === undefined
      ? [emailTexts.acknowledgement.code]
      : [
          `${labelled(emailTexts.acknowledgement.codeAsked)} ${trackingCode}`,
          emailTexts.acknowledgement.codeRisk,
        ]),
    ...(helper === undefined ? [] : [receiptTexts.helped(helper)]),
    ...[...(receipt.change ? [receipt.change] : []), receipt.next].flatMap(sectionText),
    ...receipt.rows.map(({ label, lines }) => [labelled(label), ...lines].join('\n')),
    ...receipt.sections.flatMap(sectionText),
    `${labelled(emailTexts.acknowledgement.see)} ${receiptUrl}`,
    `${labelled(emailTexts.acknowledgement.follow)} ${followUpUrl}`,
    emailTexts.acknowledgement.answers,
    ...(isLastOfDay ? [emailTexts.acknowledgement.lastOfDay] : []),
    emailTexts.acknowledgement.automatic,
    ...(replyUntil === undefined
      ? []
      : [emailTexts.acknowledgement.mayAnswer(formatDay(replyUntil))]),
    emailTexts.acknowledgement.notYou,
  ];
  return `${blocks.join('\n\n')}\n`;
}
