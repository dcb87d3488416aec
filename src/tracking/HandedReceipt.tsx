import { formatPhone } from '../kit/format-phone.ts';
import { QrCode } from '../kit/QrCode.tsx';
import type { Receipt } from '../law/receipt.ts';
import { handedTexts as texts } from './handed-texts.ts';

export interface HandedReceiptProps {
  readonly receipt: Receipt;
  readonly trackingCode: string;
  /** Whole address that the paper leads to. */
  readonly paperUrl: string;
  /** The whole receipt, here. */
  readonly receiptPath: string;
  /** Structure whose mediator helped. */
  readonly helper: string | undefined;
  readonly phone: string;
}

/** Lines of what comes next: more would not fit in large type. */
const LINES = 3;

/** What a person leaves with, in large type: what was asked, number, code, what comes next, whom to call. */
export function HandedReceipt({
  receipt,
  trackingCode,
  paperUrl,
  receiptPath,
  helper,
  phone,
}: HandedReceiptProps) {
  return (
    <div class="wrap narrow">
      <p class="no-print">
        {texts.print} <a href={receiptPath}>{texts.whole}</a>
      </p>
      <article class="sheet small-sheet">
        <h1>{texts.title}</h1>
        <p class="large">
          <strong>{receipt.procedure.title}</strong>
        </p>
        <dl class="keys">
          <Key name={texts.reference} value={receipt.reference} />
          <Key name={texts.code} value={trackingCode} />
        </dl>
        <h2>{texts.next}</h2>
        {receipt.next.paragraphs.slice(0, LINES).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <div class="handed-follow">
          <QrCode text={paperUrl} label={texts.qr} />
          <div>
            <p>{texts.follow}</p>
            <p>{texts.call(formatPhone(phone))}</p>
            <p>{texts.lost}</p>
          </div>
        </div>
        {helper !== undefined && <p>{texts.helped(helper)}</p>}
      </article>
    </div>
  );
}

/** Groups are apart, so that they are read aloud and copied one by one. */
function Key({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="code">
        {value.split('-').map((group, place) => (
          <span key={group}>
            {place > 0 && ' - '}
            {group}
          </span>
        ))}
      </dd>
    </div>
  );
}
