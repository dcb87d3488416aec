import { labelled } from '../../kit/labelled.ts';
import { FOLLOW_UP_PAGE } from '../../kit/paths.ts';
import type { Receipt } from '../../law/receipt.ts';
import { receiptTexts, stampOf } from '../../requests/receipt/receipt-texts.ts';
import { sectionText } from '../../requests/receipt/section-text.ts';

/** A receipt to print, in plain text, in the order of its page. */
export function receiptText(receipt: Receipt, code: string, siteUrl: string): string {
  const rows = (all: Receipt['rows']) =>
    all.map(({ label, lines }) =>
      [labelled(label), ...lines.map((line) => `  ${line}`)].join('\n'),
    );
  return [
    stampOf(receipt).toUpperCase(),
    receipt.communeName,
    receipt.title,
    `${labelled(receiptTexts.reference)} ${receipt.reference}`,
    `${labelled(receiptTexts.code)} ${code}`,
    `${labelled(receiptTexts.followTitle)} ${siteUrl}${FOLLOW_UP_PAGE}`,
    ...(receipt.change ? sectionText(receipt.change) : []),
    ...sectionText(receipt.next),
    ...rows([...receipt.rows, ...receipt.applicant]),
    ...receipt.sections.flatMap(sectionText),
    receiptTexts.sentTitle.toUpperCase(),
    ...receipt.sent.flatMap(({ title, answers }) => [title, ...rows(answers)]),
  ].join('\n\n');
}
