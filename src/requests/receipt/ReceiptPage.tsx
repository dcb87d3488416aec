import type { ComponentChildren } from 'preact';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { QrCode } from '../../kit/QrCode.tsx';
import type { Receipt, ReceiptSection } from '../../law/receipt.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { HandedPart, type HandedAccess } from './HandedPart.tsx';
import { OtherReceipts, type ReceiptLink } from './OtherReceipts.tsx';
import { receiptTexts, stampOf } from './receipt-texts.ts';
import { RequestKeys } from './RequestKeys.tsx';
import { SectionBody } from './SectionBody.tsx';
import type { Suggestion } from './suggestion.ts';
import { SuggestionList } from './SuggestionList.tsx';

export interface ReceiptPageProps {
  readonly receipt: Receipt;
  readonly trackingCode: string;
  /** Whole address of the follow-up page of this request. */
  readonly followUpUrl: string;
  /** What the protected adult follows the request with: a part to cut out and hand over. */
  readonly represented?: HandedAccess;
  /** The same for paper: closing the page does not close it. Default: the same one. */
  readonly paperUrl?: string;
  /** The other receipts of the request, each with its address. */
  readonly others?: readonly ReceiptLink[];
  /** Structure whose mediator filed it with the person. */
  readonly helper?: string | undefined;
  /** What closes the page for good, where it may be closed. */
  readonly erase?: ComponentChildren;
  /** Address of the same as a PDF. */
  readonly pdfPath?: string;
  /** No e-mail brings this receipt to the address that was given. */
  readonly isNotMailed?: boolean;
  /** Instant of the last correction: what was sent first is not what counts. */
  readonly correctedAt?: string | null;
  /** What may come next. Beneath the receipt, not in it: it says what was issued, and nothing else. */
  readonly suggestions?: readonly Suggestion[];
}

/** The receipt as a ticket: what to keep first, then the dates, the rights, and what was sent. */
export function ReceiptPage({
  receipt,
  trackingCode,
  followUpUrl,
  represented,
  paperUrl = followUpUrl,
  others = [],
  helper,
  erase,
  pdfPath,
  isNotMailed = false,
  correctedAt = null,
  suggestions = [],
}: ReceiptPageProps) {
  return (
    <div class="wrap narrow">
      <article class="ticket">
        <header>
          <p class="tag">{stampOf(receipt)}</p>
          <h1>{receipt.title}</h1>
          <RequestKeys reference={receipt.reference} trackingCode={trackingCode} />
          <p>{receiptTexts.keep}</p>
          {helper !== undefined && <p>{receiptTexts.helped(helper)}</p>}
          {isNotMailed && <p>{receiptTexts.notMailed}</p>}
          <div class="scan">
            <p class="hint">{receiptTexts.qrHint}</p>
            <QrCode text={paperUrl} label={receiptTexts.qrLabel} />
          </div>
          {pdfPath !== undefined && (
            <p>
              <a class="button quiet" href={pdfPath}>
                {receiptTexts.pdf}
              </a>
            </p>
          )}
        </header>
        <div class="ticket-body">
          {receipt.change && <Section section={receipt.change} />}
          <Section section={receipt.next} />
          <Rows rows={[...receipt.rows, ...receipt.applicant]} />
          {receipt.sections.map((section) => (
            <Section key={section.title} section={section} />
          ))}
          <section class="follow">
            <h2>{receiptTexts.followTitle}</h2>
            <p>
              <a class="button" href={followUpUrl}>
                {receiptTexts.follow}
              </a>
            </p>
            <p class="hint">{receiptTexts.print}</p>
            <OtherReceipts others={others} />
            {erase}
          </section>
          <section>
            <h2>{receiptTexts.sentTitle}</h2>
            {correctedAt !== null && (
              <p>
                <strong>{receiptTexts.corrected(parisDayAndTime(new Date(correctedAt)))}</strong>
              </p>
            )}
            {receipt.sent.map((part) => (
              <div key={part.title}>
                <h3>{part.title}</h3>
                <Rows rows={part.answers} />
              </div>
            ))}
          </section>
        </div>
      </article>
      {represented !== undefined && (
        <HandedPart
          reference={receipt.reference}
          title={receipt.procedure.title}
          {...represented}
        />
      )}
      <SuggestionList suggestions={suggestions} />
    </div>
  );
}

function Section({ section }: { section: ReceiptSection }) {
  return (
    <section>
      <h2>{section.title}</h2>
      <SectionBody section={section} />
    </section>
  );
}

function Rows({ rows }: { rows: Receipt['rows'] }) {
  return (
    <dl class="rows">
      {rows.map(({ label, lines }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <AnswerText lines={lines} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
