import { parisDayAndTime } from '../../kit/paris-time.ts';
import type { ReceiptList } from './receipt-list.ts';
import { receiptTexts } from './receipt-texts.ts';

/** A receipt of a request, and where it is shown. */
export type ReceiptLink = ReceiptList[number] & { readonly href: string };

/** Receipts of a request, each by its name and its date. Nothing when there is none. */
export function OtherReceipts({ others }: { others: readonly ReceiptLink[] }) {
  if (others.length === 0) return null;
  return (
    <>
      <p>{receiptTexts.others}</p>
      <ul>
        {others.map(({ number, kind, issuedAt, href }) => (
          <li key={number}>
            <a href={href}>{receiptTexts.dated(kind, parisDayAndTime(new Date(issuedAt)))}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
