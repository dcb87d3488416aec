import { parisDay } from '../../kit/paris-time.ts';
import { followUpPath } from '../../kit/paths.ts';
import type { ReceiptToDraw } from '../../requests/receipt/receipt-to-draw.ts';
import { representedAccess } from '../../requests/request-access.server.ts';
import {
  FIRST_CODE,
  PAPER_ADDRESS,
  REPRESENTED_CODE,
  REPRESENTED_PAPER,
} from '../../requests/request-access.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';
import type { Clock } from '../../web/clock.ts';
import { pdfAnswer } from '../../web/pdf-answer.ts';
import type { FormEntries } from '../../web/read-form.ts';
import type { DeskCaller } from '../caller.server.ts';
import { GIVEN } from './enter-paths.ts';
import { readFirstReceipt, type GivenSealer } from './given-receipt.server.ts';

export interface PrintGivenDependencies {
  readonly clock: Clock;
  readonly secrets: SecretKeeper;
  readonly sealer: GivenSealer;
  /** Public address of the site, without a final slash. */
  readonly siteUrl: string;
  readonly drawReceipt: (receipt: ReceiptToDraw) => Promise<Buffer>;
}

/**
 * Draws the receipt of what was just entered, with what opens the request to the person. Its address is the
 * one of the paper: nobody at the desk visits it.
 * @returns nothing when the page that asks is too old, or another agent's
 */
export async function printGiven(
  { clock, secrets, sealer, siteUrl, drawReceipt }: PrintGivenDependencies,
  caller: DeskCaller,
  entries: FormEntries,
): Promise<Response | undefined> {
  const sealed = entries.find(([name]) => name === GIVEN)?.[1] ?? '';
  const given = sealer.open(sealed, caller.agentId, clock());
  const found = given && (await readFirstReceipt(caller.database, given.reference));
  if (given === undefined || found === undefined) return undefined;
  const { key, reference, isForProtected } = given;
  const onPaper = (token: string) => siteUrl + followUpPath(token);
  const ofProtected = representedAccess(secrets, key, {
    ...{ code: REPRESENTED_CODE, paper: REPRESENTED_PAPER },
  });
  const pdf = await drawReceipt({
    receipt: found.receipt,
    trackingCode: secrets.codeOf(key, FIRST_CODE),
    followUpUrl: onPaper(secrets.addressOf(key, PAPER_ADDRESS).token),
    ...(isForProtected && {
      represented: {
        trackingCode: ofProtected.trackingCode,
        followUpUrl: onPaper(ofProtected.token),
      },
    }),
    day: parisDay(found.issuedAt),
  });
  return pdfAnswer(pdf, `recu-${reference}.pdf`);
}
