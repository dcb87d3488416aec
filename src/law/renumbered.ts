import type { Receipt } from './receipt.ts';
import { renumberedTexts } from './renumbered-texts.ts';

/** The acknowledgement under another number, when the first one was another request's by then. */
export function renumbered(acknowledgement: Receipt, reference: string): Receipt {
  const former = { label: renumberedTexts.formerReference, lines: [acknowledgement.reference] };
  return { ...acknowledgement, reference, rows: [...acknowledgement.rows, former] };
}
