import { labelled } from '../../kit/labelled.ts';
import type { NoticeMessage } from '../../notices/email-message.ts';
import { ALERTS_PAGE, DESK_PAGE } from '../desk-paths.ts';
import { alertMessageTexts as texts } from './alert-message-texts.ts';
import { ALERT_COUNTS, type DueAlert, type ServiceCounts } from './due-alert.ts';

/** Writes the e-mail of an alert. */
export function alertMessage(
  { kind, recipient, counts }: DueAlert,
  siteUrl: string,
): NoticeMessage {
  const blocks = [
    texts.hello,
    texts.intro[kind],
    ...counts.map(serviceBlock),
    `${labelled(texts.open)} ${siteUrl}${DESK_PAGE}`,
    `${labelled(texts.stop)} ${siteUrl}${ALERTS_PAGE}`,
  ];
  return { to: recipient, subject: texts.subjects[kind], text: `${blocks.join('\n\n')}\n` };
}

function serviceBlock(counts: ServiceCounts): string {
  const lines = ALERT_COUNTS.filter((name) => counts[name] > 0).map(
    (name) => `- ${texts.counts[name](counts[name])}`,
  );
  return [labelled(counts.service), ...lines].join('\n');
}
