import type { Receipt } from '../../law/receipt.ts';
import type { HandedAccess } from './HandedPart.tsx';

/** What the page of a receipt shows besides the receipt: none of it is kept. */
export interface ReceiptToDraw {
  readonly receipt: Receipt;
  readonly trackingCode: string;
  /** Whole address of the page of the request. */
  readonly followUpUrl: string;
  /** Structure whose mediator filed it with the person. */
  readonly helper?: string | undefined;
  /** What is cut out and handed over to the protected adult for whom it was filed. */
  readonly represented?: HandedAccess | undefined;
  /** Day of Paris that the file bears: the one of the receipt. */
  readonly day: string;
}
