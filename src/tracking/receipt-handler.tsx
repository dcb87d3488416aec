import { DatabaseUnavailableError } from '../database/call.ts';
import {
  COMPANION_END,
  FOLLOW_UP_PAGE,
  followUpPath,
  receiptPath,
  receiptPathOf,
  receiptPdfPath,
} from '../kit/paths.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import { seeOther } from '../kit/see-other.ts';
import type { CompanionCookie } from '../requests/help/companion-cookie.server.ts';
import type { HelpCookie } from '../requests/help/help-cookie.server.ts';
import { nameHelper, type FindPlace } from '../requests/help/places.server.ts';
import { ReceiptPage } from '../requests/receipt/ReceiptPage.tsx';
import { readReceiptToken } from '../requests/secrets.server.ts';
import type { Handler, HandlerContext } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { readForm } from '../web/read-form.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import { isSameOrigin } from '../web/same-origin.ts';
import {
  CLEAR_PAGES,
  showAddressState,
  type AddressPagesDependencies,
} from './address-pages.server.tsx';
import { ADDRESS_STEP } from './address-step.ts';
import { EraseForm } from './EraseForm.tsx';
import { handedAccess } from './handed-access.server.ts';
import type { KeptReceipt, ReceiptRepository } from './receipt-repository.ts';
import {
  showRegistration,
  type ShowRegistrationDependencies,
} from './show-registration.server.tsx';
import type { SuggestionReader } from './suggestions.server.ts';

export interface ShowReceiptDependencies
  extends ShowRegistrationDependencies, AddressPagesDependencies {
  readonly receipts: ReceiptRepository;
  readonly suggestions: SuggestionReader;
  readonly places: FindPlace;
  readonly help: HelpCookie;
  readonly companions: CompanionCookie;
  /** Pages of receipts, which are read aloud when it is asked. */
  readonly readPages: PageRenderer;
}

/** As long as a session of help lasts without a touch. */
const LEFT_OPEN = { refresh: '900; url=/mediation/seance/' };
const LEFT_ALONE = { refresh: `900; url=${COMPANION_END}` };
const LINKS = [{ label: refusalLinks.followUp, href: FOLLOW_UP_PAGE }];

/**
 * Shows the receipts that were issued, to whoever holds an address of the request (`GET /recus/…`): the
 * last one, or the one of a rank. The same address is closed for good when they ask (`POST`).
 */
export function createShowReceiptHandler(dependencies: ShowReceiptDependencies): Handler {
  const { receipts, pages, readPages, secrets, suggestions, siteUrl } = dependencies;
  const { addresses, places, help, companions } = dependencies;

  return async (request, context) => {
    const token = readReceiptToken(context.params.token ?? '');
    if (token === undefined) return refuse(pages, 'unknown-receipt', { links: LINKS });
    try {
      switch (request.method) {
        case 'GET':
        case 'HEAD':
          return await show(request, token, context);
        case 'POST':
          return await act(request, token);
        default:
          return await refuse(pages, 'wrong-method', {
            headers: { allow: 'GET, HEAD, POST' },
            links: LINKS,
          });
      }
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      const waiting = await showRegistration(dependencies, token);
      return (
        waiting ?? refuse(pages, 'cannot-show', { headers: { 'retry-after': '60' }, links: LINKS })
      );
    }
  };

  async function show(
    request: Request,
    token: string,
    { params }: HandlerContext,
  ): Promise<Response> {
    const rank = params.number;
    const number = rank === undefined ? undefined : readRank(rank);
    if (Number.isNaN(number)) return refuse(pages, 'unknown-receipt', { links: LINKS });
    const found = await receipts.findByToken(secrets.hashToken(token), number);
    if (found === undefined) {
      return (
        (await showAddressState(dependencies, token)) ??
        (await showRegistration(dependencies, token)) ??
        refuse(pages, 'unknown-receipt', { links: LINKS })
      );
    }
    return readPages.render(found.receipt.title, await draw(token, found), {
      headers: leftOpen(request),
    });
  }

  /** Left open beside somebody who helps, it goes when their session does. */
  function leftOpen(request: Request): Readonly<Record<string, string>> {
    if (help.read(request) !== undefined) return LEFT_OPEN;
    return companions.read(request) === undefined ? {} : LEFT_ALONE;
  }

  async function draw(token: string, found: KeptReceipt) {
    const { receipt, submissionKey, code, paper, number, isNotMailed, correctedAt, helpedBy } =
      found;
    const helper = await nameHelper(places, helpedBy);
    const other = handedAccess(secrets, siteUrl, found);
    const onPaper = paper === null ? token : secrets.addressOf(submissionKey, paper).token;
    return (
      <ReceiptPage
        receipt={receipt}
        trackingCode={secrets.codeOf(submissionKey, code)}
        followUpUrl={siteUrl + followUpPath(token)}
        paperUrl={siteUrl + followUpPath(onPaper)}
        others={found.receipts
          .filter((other) => other.number !== number)
          .map((other) => ({ ...other, href: receiptPathOf(token, other.number) }))}
        helper={helper}
        erase={<EraseForm token={token} />}
        pdfPath={receiptPdfPath(token, number)}
        isNotMailed={isNotMailed}
        {...(other !== undefined && { represented: other })}
        correctedAt={correctedAt}
        suggestions={await suggestions.of(receipt.procedure.slug)}
      />
    );
  }

  async function act(request: Request, token: string): Promise<Response> {
    if (!isSameOrigin(request)) return refuse(pages, 'other-origin', { links: LINKS });
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return refuse(pages, reading.kind, { links: LINKS });
    const step = reading.entries.find(([name]) => name === PROTOCOL.step)?.[1];
    const tokenHash = secrets.hashToken(token);
    if (step === ADDRESS_STEP.takeCode) await addresses.confirm(tokenHash);
    if (step !== ADDRESS_STEP.erase) return see(token, {});
    await addresses.close(tokenHash);
    return see(token, CLEAR_PAGES);
  }
}

/** As with a token, what programs take for the end of an address is left out. */
const readRank = (text: string) => Number(/^([1-9]\d{0,5})(?!\w)/u.exec(text)?.[1] ?? NaN);

const see = (token: string, headers: Readonly<Record<string, string>>) =>
  seeOther(receiptPath(token), headers);
