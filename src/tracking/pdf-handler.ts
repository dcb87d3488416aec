import { DatabaseUnavailableError } from '../database/call.ts';
import { parisDay } from '../kit/paris-time.ts';
import { FOLLOW_UP_PAGE, followUpPath } from '../kit/paths.ts';
import type { Receipt } from '../law/receipt.ts';
import { nameHelper, type FindPlace } from '../requests/help/places.server.ts';
import type { Letter } from '../requests/letter/letter.ts';
import { toldLetters } from '../requests/letter/told-letters.ts';
import type { HandedAccess } from '../requests/receipt/HandedPart.tsx';
import type { ReceiptToDraw } from '../requests/receipt/receipt-to-draw.ts';
import { FIRST_CODE, REPRESENTED_CODE, REPRESENTED_PAPER } from '../requests/request-access.ts';
import type { RequestRepository } from '../requests/request-repository.ts';
import { readReceiptToken, type SecretKeeper } from '../requests/secrets.server.ts';
import type { Spool } from '../requests/spool/spool.ts';
import type { Clock } from '../web/clock.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { pdfAnswer } from '../web/pdf-answer.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import { handedAccess } from './handed-access.server.ts';
import type { ReceiptRepository } from './receipt-repository.ts';

export interface PdfDependencies {
  readonly receipts: ReceiptRepository;
  readonly requests: RequestRepository;
  readonly spool: Spool;
  /** Structures that help, by which a receipt names them. */
  readonly places: FindPlace;
  readonly secrets: SecretKeeper;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  /** Public address of the site, without a final slash. */
  readonly siteUrl: string;
  readonly drawReceipt: (receipt: ReceiptToDraw) => Promise<Buffer>;
  readonly drawLetter: (letter: Letter) => Promise<Buffer>;
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
    const token = readReceiptToken(params.token ?? '');
    const { letter, receipt } = params;
    if (token === undefined || !isRank(letter) || !isRank(receipt)) {
      return refuse(pages, 'unknown-receipt', { links });
    }
    try {
      const answer =
        letter === undefined
          ? await receiptPdf(dependencies, token, receipt === undefined ? receipt : Number(receipt))
          : await letterPdf(dependencies, token, Number(letter));
      return answer ?? (await refuse(pages, 'unknown-receipt', { links }));
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuse(pages, 'cannot-show', { headers: { 'retry-after': '60' }, links });
    }
  };
}

/** A receipt with what opens its request, as it is drawn. */
interface Drawn {
  readonly receipt: Receipt;
  readonly code: string;
  /** Of the address on the paper. */
  readonly token: string;
  readonly represented: HandedAccess | undefined;
  readonly helper?: string | undefined;
  readonly at: Date;
}

/** A rank in an address, or none. */
const isRank = (text: string | undefined) => text === undefined || /^[1-9]\d{0,3}$/u.test(text);

/** @param number rank of the receipt; nothing: the last one */
async function receiptPdf(
  { receipts, spool, places, secrets, clock, siteUrl, drawReceipt }: PdfDependencies,
  token: string,
  number: number | undefined,
): Promise<Response | undefined> {
  const tokenHash = secrets.hashToken(token);
  const draw = async ({ code, token: onPaper, at, ...shown }: Drawn) => {
    const followUpUrl = siteUrl + followUpPath(onPaper);
    const day = parisDay(at);
    const pdf = await drawReceipt({ ...shown, trackingCode: code, followUpUrl, day });
    return pdfAnswer(pdf, `recu-${shown.receipt.reference}.pdf`);
  };
  let away: DatabaseUnavailableError | undefined;
  const found = await receipts.findByToken(tokenHash, number).catch((error: unknown) => {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    away = error;
    return undefined;
  });
  if (found !== undefined) {
    const { receipt, submissionKey: key, paper } = found;
    const issued = found.receipts.find((one) => one.number === found.number)?.issuedAt;
    return draw({
      ...{ receipt, code: secrets.codeOf(key, found.code) },
      represented: handedAccess(secrets, siteUrl, found),
      helper: await nameHelper(places, found.helpedBy),
      // Who closes the page of a shared computer keeps the address that is on paper.
      token: paper === null ? token : secrets.addressOf(key, paper).token,
      at: issued === undefined ? clock() : new Date(issued),
    });
  }
  const waiting = await spool.find(tokenHash);
  if (waiting === undefined && away !== undefined) throw away;
  if (waiting === undefined) return undefined;
  const { registration: receipt, filing } = waiting;
  const key = filing.submissionKey;
  const code = secrets.codeOf(key, FIRST_CODE);
  const isHanded = filing.addresses.some((one) => one.code === REPRESENTED_CODE);
  const handed = { code: REPRESENTED_CODE, paper: REPRESENTED_PAPER };
  const represented = handedAccess(secrets, siteUrl, {
    ...{ submissionKey: key, represented: isHanded ? handed : null },
  });
  return draw({ receipt, code, token, represented, at: new Date(filing.receivedAt) });
}

async function letterPdf(
  { requests, secrets, drawLetter }: PdfDependencies,
  token: string,
  number: number,
): Promise<Response | undefined> {
  const found = await requests.findByToken(secrets.hashToken(token));
  const told = toldLetters(found?.events ?? []).find((one) => one.number === number);
  if (found === undefined || told === undefined) return undefined;
  return pdfAnswer(await drawLetter(told.letter), `lettre-${found.reference}-${number}.pdf`);
}
