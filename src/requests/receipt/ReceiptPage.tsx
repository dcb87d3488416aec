import { parisDayAndTime } from '../../kit/paris-time.ts';
import type { Receipt } from '../../law/receipt.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { QrCode } from './QrCode.tsx';
import { receiptTexts } from './receipt-texts.ts';
import { SectionBody } from './SectionBody.tsx';
import type { Suggestion } from './suggestion.ts';
import { SuggestionList } from './SuggestionList.tsx';

export interface ReceiptPageProps {
  readonly receipt: Receipt;
  readonly trackingCode: string;
  /** Whole address of the follow-up page of this request. */
  readonly followUpUrl: string;
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
  isNotMailed = false,
  correctedAt = null,
  suggestions = [],
}: ReceiptPageProps) {
  return (
    <div class="wrap narrow">
      <article class="ticket">
        <header>
          <p class="tag">{receiptTexts.stamp[receipt.kind]}</p>
          <h1>{receipt.title}</h1>
          <dl class="keys">
            <div>
              <dt>{receiptTexts.reference}</dt>
              <dd class="code">{receipt.reference}</dd>
            </div>
            <div>
              <dt>{receiptTexts.code}</dt>
              <dd class="code">{trackingCode}</dd>
            </div>
          </dl>
          <p>{receiptTexts.keep}</p>
          {isNotMailed && <p>{receiptTexts.notMailed}</p>}
        </header>
        <div class="ticket-body">
          <Rows rows={receipt.rows} />
          {receipt.sections.map((section) => (
            <section key={section.title}>
              <h2>{section.title}</h2>
              <SectionBody section={section} />
            </section>
          ))}
          <section class="follow">
            <h2>{receiptTexts.followTitle}</h2>
            <p>
              <a class="button" href={followUpUrl}>
                {receiptTexts.follow}
              </a>
            </p>
            <p class="hint">{receiptTexts.qrHint}</p>
            <QrCode text={followUpUrl} label={receiptTexts.qrLabel} />
            <p class="hint">{receiptTexts.print}</p>
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
      <SuggestionList suggestions={suggestions} />
    </div>
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
