import { QrCode } from '../../kit/QrCode.tsx';
import { receiptTexts } from './receipt-texts.ts';
import { RequestKeys } from './RequestKeys.tsx';

/** What opens a request to somebody else than whoever reads the receipt. */
export interface HandedAccess {
  readonly trackingCode: string;
  readonly followUpUrl: string;
}

interface HandedPartProps extends HandedAccess {
  readonly reference: string;
  /** Of the procedure. */
  readonly title: string;
}

/**
 * What is cut out and handed over to a protected adult: it says by itself what it opens, and nothing of
 * the other code.
 */
export function HandedPart({ reference, title, trackingCode, followUpUrl }: HandedPartProps) {
  const texts = receiptTexts.handed;
  return (
    <section class="ticket" aria-labelledby="a-remettre">
      <header>
        <p class="tag">{texts.tag}</p>
        <h2 id="a-remettre">{texts.title}</h2>
        <p>{title}</p>
        <RequestKeys reference={reference} trackingCode={trackingCode} />
        <p>{texts.keep}</p>
        <QrCode text={followUpUrl} label={texts.qrLabel} />
      </header>
    </section>
  );
}
