import { createBuiltLogo } from '../../letters/built-logo.server.ts';
import { drawLetterPdf } from '../../letters/drawing/draw-letter-pdf.server.ts';
import { drawReceiptPdf } from '../../letters/drawing/draw-receipt-pdf.server.ts';
import { createPdfHandler, type PdfDependencies } from '../../tracking/pdf-handler.ts';
import type { Handler } from '../../web/handler.ts';
import type { PreviewStore } from './preview-store.ts';

/** The receipt of a draft as a PDF. */
export function createPreviewPdf({
  store,
  site,
  ...shown
}: Pick<PdfDependencies, 'pages' | 'secrets' | 'siteUrl'> & {
  readonly store: PreviewStore;
  /** The built site. */
  readonly site: string;
}): Handler {
  const { receipts, requests, spool } = store;
  const logo = createBuiltLogo(site);
  return createPdfHandler({
    ...shown,
    ...{ receipts, requests, spool },
    // Nobody helps with a draft.
    places: () => Promise.resolve(undefined),
    clock: () => new Date(),
    drawReceipt: async (receipt) => drawReceiptPdf(receipt, await logo()),
    drawLetter: async (letter) => drawLetterPdf(letter, { logo: await logo() }),
  });
}
