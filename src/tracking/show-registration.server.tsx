import { errorCode, type Log } from '../kit/log.ts';
import { followUpPath, receiptPdfPath } from '../kit/paths.ts';
import { ReceiptPage } from '../requests/receipt/ReceiptPage.tsx';
import { representedAccess } from '../requests/request-access.server.ts';
import { FIRST_CODE, REPRESENTED_CODE, REPRESENTED_PAPER } from '../requests/request-access.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Spool } from '../requests/spool/spool.ts';
import type { PageRenderer } from '../web/page-shell.ts';

export interface ShowRegistrationDependencies {
  readonly spool: Spool;
  readonly pages: PageRenderer;
  readonly secrets: SecretKeeper;
  /** Public address of the site, without a final slash. */
  readonly siteUrl: string;
  readonly log: Log;
}

/**
 * The page of a sending that waits for the database: its registration receipt.
 * @returns nothing when none waits under this token, or when it cannot be told
 */
export async function showRegistration(
  { spool, pages, secrets, siteUrl, log }: ShowRegistrationDependencies,
  token: string,
): Promise<Response | undefined> {
  const found = await spool.find(secrets.hashToken(token)).catch((error: unknown) => {
    log({ event: 'spool.failed', code: errorCode(error) });
    return undefined;
  });
  if (found === undefined) return undefined;
  const { registration, filing } = found;
  const hasRepresented = filing.addresses.some(({ code }) => code === REPRESENTED_CODE);
  const other = representedAccess(secrets, filing.submissionKey, {
    ...{ code: REPRESENTED_CODE, paper: REPRESENTED_PAPER },
  });
  return pages.render(
    registration.title,
    <ReceiptPage
      receipt={registration}
      trackingCode={secrets.codeOf(filing.submissionKey, FIRST_CODE)}
      followUpUrl={siteUrl + followUpPath(token)}
      pdfPath={receiptPdfPath(token)}
      {...(hasRepresented && {
        represented: {
          trackingCode: other.trackingCode,
          followUpUrl: siteUrl + followUpPath(other.token),
        },
      })}
    />,
  );
}
