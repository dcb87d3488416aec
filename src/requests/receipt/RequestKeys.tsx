import { receiptTexts } from './receipt-texts.ts';

export interface RequestKeysProps {
  readonly reference: string;
  readonly trackingCode: string;
}

/** The number and the code that open a request, to be copied, cut out or learnt. */
export function RequestKeys({ reference, trackingCode }: RequestKeysProps) {
  return (
    <dl class="keys">
      <div>
        <dt>{receiptTexts.reference}</dt>
        <dd class="code">{reference}</dd>
      </div>
      <div>
        <dt>{receiptTexts.code}</dt>
        <dd class="code">{trackingCode}</dd>
      </div>
    </dl>
  );
}
