import type { Receipt } from '../law/receipt.ts';
import { followUpTexts } from './follow-up-texts.ts';

export interface FollowUpPageProps {
  readonly receipt: Receipt;
  readonly status: keyof typeof followUpTexts.status;
  /** Day and hour of receipt in Paris, in full. */
  readonly receivedAt: string;
  readonly receiptPath: string;
}

/** Where a request stands, who answers for it, and what will happen. */
export function FollowUpPage({ receipt, status, receivedAt, receiptPath }: FollowUpPageProps) {
  return (
    <div class="wrap narrow">
      <p class="over-title">{receipt.procedure.title}</p>
      <h1>{followUpTexts.pageTitle(receipt.reference)}</h1>
      <section class="part">
        <h2>{followUpTexts.statusLabel}</h2>
        <ol class="timeline">
          <li class="now">
            <strong>{followUpTexts.status[status]}</strong>
            <br />
            {followUpTexts.receivedAt(receivedAt)}
          </li>
        </ol>
        <p>{followUpTexts.next}</p>
        <p>
          <a class="button" href={receiptPath}>
            {followUpTexts.receipt}
          </a>
        </p>
      </section>
    </div>
  );
}
