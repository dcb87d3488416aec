import type { Commune } from '../commune/commune.ts';
import { DatabaseUnavailableError } from '../database/call.ts';
import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { FOLLOW_UP_PAGE, followUpPath } from '../kit/paths.ts';
import { FOLLOW_UP, PROTOCOL } from '../kit/protocol.ts';
import { seeOther } from '../kit/see-other.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { limitTexts } from '../quotas/limits-texts.ts';
import type { Limits } from '../quotas/limits.ts';
import type { CountRefusal } from '../quotas/refusal-repository.ts';
import { readReference, readTrackingCode } from '../requests/reference.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { SourceReader } from '../web/client-source.ts';
import type { Handler, HandlerContext } from '../web/handler.ts';
import type { PageOptions, PageRenderer } from '../web/page-shell.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import { followUpTexts } from './follow-up-texts.ts';
import { FollowUpForm } from './FollowUpForm.tsx';
import type { Patience } from './patience.server.ts';
import { readTyped } from './read-typed.server.ts';
import type { ReceiptRepository } from './receipt-repository.ts';

export interface FollowRequestDependencies {
  readonly receipts: ReceiptRepository;
  readonly pages: PageRenderer;
  readonly secrets: SecretKeeper;
  readonly commune: Commune;
  readonly sources: SourceReader;
  readonly limits: Limits;
  readonly countRefusal: CountRefusal;
  readonly patience: Patience;
}

/**
 * Finds a request with the reference and the code that people type (`POST /api/suivi`), and leads to its
 * page. No account, no e-mail address.
 */
export function createFollowRequestHandler(dependencies: FollowRequestDependencies): Handler {
  const { receipts, pages, secrets, commune, sources, limits, countRefusal, patience } =
    dependencies;
  const links = [{ label: refusalLinks.followUp, href: FOLLOW_UP_PAGE }];

  return async (request, context) => {
    try {
      return await findRequest(request, context);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuse(pages, 'cannot-show', { headers: { 'retry-after': '60' }, links });
    }
  };

  async function findRequest(request: Request, context: HandlerContext): Promise<Response> {
    const typed = await readTyped(pages, request, links);
    if (typed instanceof Response) return typed;
    const values = {
      [FOLLOW_UP.reference]: typed(FOLLOW_UP.reference),
      [FOLLOW_UP.code]: typed(FOLLOW_UP.code),
    };
    if (typed(PROTOCOL.honeypot) !== '') {
      await countRefusal('_suivi', 'honeypot');
      return showForm(values, [{ message: limitTexts.honeypot(commune.phone) }]);
    }
    const reference = readReference(values[FOLLOW_UP.reference]);
    const code = readTrackingCode(values[FOLLOW_UP.code]);
    if (reference === undefined || code === undefined) {
      return showForm(values, [
        ...(reference === undefined
          ? [{ control: FOLLOW_UP.reference, message: followUpTexts.referenceWrong }]
          : []),
        ...(code === undefined
          ? [{ control: FOLLOW_UP.code, message: followUpTexts.codeWrong }]
          : []),
      ]);
    }
    const { token, tokenHash } = secrets.newAddress();
    const tried = {
      reference,
      tokenHash,
      trackingCodeHash: secrets.hashTrackingCode(reference, code),
      networks: sources(request, context).networks,
      wrongCodes: limits.wrongCodes,
    };
    const first = await receipts.tryTrackingCode({ ...tried, hasWaited: false });
    // Others may have tried wrong codes from there: a right one still opens, only later.
    const hasWaited = 'waitSeconds' in first && (await patience.wait());
    const attempt = hasWaited ? await receipts.tryTrackingCode({ ...tried, hasWaited }) : first;
    if ('waitSeconds' in attempt) {
      const { waitSeconds } = attempt;
      const message = limitTexts.codes(waitSeconds, commune.phone);
      const headers = { 'retry-after': String(waitSeconds) };
      return showForm(values, [{ message }], { status: 429, headers });
    }
    if (!attempt.opened) {
      const slowed = hasWaited ? [{ message: limitTexts.slowed }] : [];
      return showForm(values, [{ message: followUpTexts.unknown }, ...slowed]);
    }
    return seeOther(followUpPath(token));
  }

  function showForm(
    values: FormValues,
    problems: readonly AnswerProblem[],
    options: PageOptions = { status: 422 },
  ): Promise<Response> {
    return pages.render(
      mistakeTexts.title(followUpTexts.title),
      <FollowUpForm values={values} problems={problems} phone={commune.phone} />,
      options,
    );
  }
}
