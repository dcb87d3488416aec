import { DatabaseUnavailableError } from '../database/call.ts';
import { FOLLOW_UP_PAGE, followUpPath, receiptPath } from '../kit/paths.ts';
import { nameHelper, type FindPlace } from '../requests/help/places.server.ts';
import { readReceiptToken, type SecretKeeper } from '../requests/secrets.server.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import { handedTexts as texts } from './handed-texts.ts';
import { HandedReceipt } from './HandedReceipt.tsx';
import type { ReceiptRepository } from './receipt-repository.ts';

export interface HandedDependencies {
  readonly receipts: Pick<ReceiptRepository, 'findByToken'>;
  readonly secrets: SecretKeeper;
  readonly pages: PageRenderer;
  readonly places: FindPlace;
  readonly siteUrl: string;
  /** Switchboard of the commune. */
  readonly phone: string;
}

const LINKS = [{ label: refusalLinks.followUp, href: FOLLOW_UP_PAGE }];

/** The receipt on one A5 sheet, in large type (`GET /remise/<token>`), for whoever leaves with it. */
export function createHandedHandler(dependencies: HandedDependencies): Handler {
  const { receipts, secrets, pages, places, siteUrl, phone } = dependencies;

  return async (request, { params }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(pages, 'read-only', { headers: { allow: 'GET, HEAD' }, links: LINKS });
    }
    const token = readReceiptToken(params.token ?? '');
    try {
      const found = token && (await receipts.findByToken(secrets.hashToken(token)));
      if (!token || !found) return await refuse(pages, 'unknown-receipt', { links: LINKS });
      const { receipt, submissionKey, code, paper, helpedBy } = found;
      const onPaper = paper === null ? token : secrets.addressOf(submissionKey, paper).token;
      const helper = await nameHelper(places, helpedBy);
      return await pages.render(
        texts.title,
        <HandedReceipt
          receipt={receipt}
          trackingCode={secrets.codeOf(submissionKey, code)}
          paperUrl={siteUrl + followUpPath(onPaper)}
          receiptPath={receiptPath(token)}
          helper={helper}
          phone={phone}
        />,
      );
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuse(pages, 'cannot-show', { headers: { 'retry-after': '60' }, links: LINKS });
    }
  };
}
