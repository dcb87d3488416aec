import { DatabaseUnavailableError } from '../database/call.ts';
import { FOLLOW_UP_PAGE, followUpPath } from '../kit/paths.ts';
import { parisDay } from '../kit/paris-time.ts';
import type { Receipt } from '../law/receipt.ts';
import type { Letter } from '../requests/letter/letter.ts';
import { toldLetters } from '../requests/letter/told-letters.ts';
import type { RequestRepository } from '../requests/request-repository.ts';
import { readReceiptToken, type SecretKeeper } from '../requests/secrets.server.ts';
import type { Spool } from '../requests/spool/spool.ts';
import type { Clock } from '../web/clock.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { pdfAnswer } from '../web/pdf-answer.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import type { ReceiptRepository } from './receipt-repository.ts';

export interface PdfDependencies {
  readonly receipts: ReceiptRepository;
  readonly requests: RequestRepository;
  readonly spool: Spool;
  readonly secrets: SecretKeeper;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  /** Public address of the site, without a final slash. */
  readonly siteUrl: string;
  drawReceipt(shown: {
    readonly receipt: Receipt;
    readonly trackingCode: string;
    readonly followUpUrl: string;
    readonly day: string;
  }): Promise<Buffer>;
  drawLetter(letter: Letter): Promise<Buffer>;
}

/**
 * Receipts and letters as PDFs, for whoever holds the address of the request: drawn when they are asked for,
 * kept nowhere.
 */
export function createPdfHandler(dependencies: PdfDependencies): Handler {
  const { pages } = dependencies;
  const links = [{ label: refusalLinks.followUp, href: FOLLOW_UP_PAGE }];
  return async (request, { params }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(pages, 'wrong-method', { headers: { allow: 'GET, HEAD' }, links });
    }
    const { token: typed = '', number } = params;
    const token = readReceiptToken(typed);
    try {
      const answer =
        token === undefined
          ? undefined
          : number === undefined
            ? await receiptPdf(dependencies, token)
            : await letterPdf(dependencies, token, number);
      return answer ?? (await refuse(pages, 'unknown-receipt', { links }));
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuse(pages, 'cannot-show', { headers: { 'retry-after': '60' }, links });
    }
  };
}

async function receiptPdf(
  { receipts, spool, secrets, clock, siteUrl, drawReceipt }: PdfDependencies,
  token: string,
): Promise<Response | undefined> {
  const tokenHash = secrets.hashToken(token);
  const receipt =
    (await receipts.findByToken(tokenHash))?.receipt ?? (await spool.find(tokenHash))?.registration;
  if (receipt === undefined) return undefined;
  const shown = {
    receipt,
    trackingCode: secrets.trackingCodeOf(token),
    followUpUrl: siteUrl + followUpPath(token),
    day: parisDay(clock()),
  };
  return pdfAnswer(await drawReceipt(shown), `recu-${receipt.reference}.pdf`);
}

async function letterPdf(
  { requests, secrets, drawLetter }: PdfDependencies,
  token: string,
  number: string,
): Promise<Response | undefined> {
  const found = await requests.findByToken(secrets.hashToken(token));
  const told = toldLetters(found?.events ?? []).find((one) => String(one.number) === number);
  if (found === undefined || told === undefined) return undefined;
  return pdfAnswer(await drawLetter(told.letter), `lettre-${found.reference}-${number}.pdf`);
}
