import { DatabaseUnavailableError } from '../database/call.ts';
import { FOLLOW_UP_PAGE, followUpPath } from '../kit/paths.ts';
import { ReceiptPage } from '../requests/receipt/ReceiptPage.tsx';
import { readReceiptToken } from '../requests/secrets.server.ts';
import type { Handler } from '../web/handler.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import type { ReceiptRepository } from './receipt-repository.ts';
import {
  showRegistration,
  type ShowRegistrationDependencies,
} from './show-registration.server.tsx';
import type { SuggestionReader } from './suggestions.server.ts';

export interface ShowReceiptDependencies extends ShowRegistrationDependencies {
  readonly receipts: ReceiptRepository;
  readonly suggestions: SuggestionReader;
}

/** Shows the receipt that was issued, to whoever holds its address. */
export function createShowReceiptHandler(dependencies: ShowReceiptDependencies): Handler {
  const { receipts, pages, secrets, suggestions, siteUrl } = dependencies;
  const followUp = [{ label: refusalLinks.followUp, href: FOLLOW_UP_PAGE }];
  return async (request, { params }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(pages, 'wrong-method', { headers: { allow: 'GET, HEAD' }, links: followUp });
    }
    const token = readReceiptToken(params.token ?? '');
    if (token === undefined) return refuse(pages, 'unknown-receipt', { links: followUp });
    try {
      const found = await receipts.findByToken(secrets.hashToken(token));
      if (found === undefined) {
        const waiting = await showRegistration(dependencies, token);
        return waiting ?? (await refuse(pages, 'unknown-receipt', { links: followUp }));
      }
      return await pages.render(
        found.receipt.title,
        <ReceiptPage
          receipt={found.receipt}
          trackingCode={secrets.codeOf(found.submissionKey, found.code)}
          followUpUrl={siteUrl + followUpPath(token)}
          isNotMailed={found.isNotMailed}
          suggestions={await suggestions.of(found.receipt.procedure.slug)}
        />,
      );
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      const waiting = await showRegistration(dependencies, token);
      return waiting ?? refuse(pages, 'cannot-show', { headers: { 'retry-after': '60' } });
    }
  };
}
