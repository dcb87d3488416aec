import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import { labelled } from '../kit/labelled.ts';
import type { MailedReceipt } from '../law/receipt.ts';
import { receiptTexts } from '../requests/receipt/receipt-texts.ts';
import { SectionBody } from '../requests/receipt/SectionBody.tsx';
import { emailTexts } from './email-texts.ts';

export interface ReceiptEmailProps {
  readonly receipt: MailedReceipt;
  readonly isLastOfDay: boolean;
  /** Structure whose mediator filed it with the person. */
  readonly helper?: string | undefined;
  /** Last day on which it may be answered. */
  readonly replyUntil?: Day | undefined;
  /** Only where the person asked for it. */
  readonly trackingCode: string | undefined;
  readonly receiptUrl: string;
  readonly followUpUrl: string;
}

const BODY = 'font-family:system-ui,sans-serif;font-size:17px;line-height:1.5;max-width:38rem';

/** A receipt as an e-mail: one column and real headings, no image, nothing that is tracked. */
export function ReceiptEmail({
  receipt,
  isLastOfDay,
  helper,
  replyUntil,
  trackingCode,
  receiptUrl,
  followUpUrl,
}: ReceiptEmailProps) {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{receipt.title}</title>
      </head>
      <body style={BODY}>
        <p>{emailTexts.acknowledgement.hello}</p>
        <h1>{receipt.title}</h1>
        <p>
          {labelled(receiptTexts.reference)} <strong>{receipt.reference}</strong>
        </p>
        <MailedCode trackingCode={trackingCode} />
        {helper !== undefined && <p>{receiptTexts.helped(helper)}</p>}
        {[...(receipt.change ? [receipt.change] : []), receipt.next].map((section) => (
          <>
            <h2>{section.title}</h2>
            <SectionBody section={section} />
          </>
        ))}
        {receipt.rows.map((row) => (
          <p key={row.label}>
            <strong>{row.label}</strong>
            {row.lines.map((line) => (
              <>
                <br />
                {line}
              </>
            ))}
          </p>
        ))}
        {receipt.sections.map((section) => (
          <>
            <h2>{section.title}</h2>
            <SectionBody section={section} />
          </>
        ))}
        <p>
          <a href={receiptUrl}>{emailTexts.acknowledgement.see}</a>
          <br />
          <a href={followUpUrl}>{emailTexts.acknowledgement.follow}</a>
        </p>
        <p>{emailTexts.acknowledgement.answers}</p>
        {isLastOfDay && <p>{emailTexts.acknowledgement.lastOfDay}</p>}
        <p>{emailTexts.acknowledgement.automatic}</p>
        {replyUntil !== undefined && (
          <p>{emailTexts.acknowledgement.mayAnswer(formatDay(replyUntil))}</p>
        )}
        <p>{emailTexts.acknowledgement.notYou}</p>
      </body>
    </html>
  );
}

/** The code where it was asked for; else where it is. */
function MailedCode({ trackingCode }: Pick<ReceiptEmailProps, 'trackingCode'>) {
  const texts = emailTexts.acknowledgement;
  if (trackingCode === undefined) return <p>{texts.code}</p>;
  return (
    <p>
      {labelled(texts.codeAsked)} <strong>{trackingCode}</strong>
      <br />
      {texts.codeRisk}
    </p>
  );
}
