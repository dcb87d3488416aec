import { setTimeout } from 'node:timers/promises';
import type { Commune } from '../commune/commune.ts';
import { DatabaseUnavailableError } from '../database/call.ts';
import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { FOLLOW_UP_PAGE, LOST_CODE_PAGE } from '../kit/paths.ts';
import { FOLLOW_UP, LOST_CODE, PROTOCOL } from '../kit/protocol.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { limitTexts } from '../quotas/limits-texts.ts';
import type { Limits } from '../quotas/limits.ts';
import type { CountRefusal } from '../quotas/refusal-repository.ts';
import { readReference } from '../requests/reference.ts';
import type { SourceReader } from '../web/client-source.ts';
import type { Handler, HandlerContext } from '../web/handler.ts';
import { MessagePage } from '../web/MessagePage.tsx';
import type { PageOptions, PageRenderer } from '../web/page-shell.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import type { AddressRepository } from './address-repository.ts';
import { followUpTexts } from './follow-up-texts.ts';
import { lostCodeTexts as texts } from './lost-code-texts.ts';
import { LostCodeForm } from './LostCodeForm.tsx';
import { readTyped } from './read-typed.server.ts';

export interface AskCodeDependencies {
  readonly addresses: Pick<AddressRepository, 'askCode'>;
  readonly pages: PageRenderer;
  readonly commune: Pick<Commune, 'phone'>;
  readonly sources: SourceReader;
  readonly limits: Limits;
  readonly countRefusal: CountRefusal;
  /** No answer comes sooner, in milliseconds: how long it took says nothing of the request. */
  readonly answersAfterMs: number;
}

/** An e-mail address, or at least nine digits however they are written. */
const readContact = (typed: string) => {
  const text = typed.trim();
  if (/^[^\s@]+@[^\s@]+$/u.test(text)) return { email: text, phone: null };
  return text.replaceAll(/\D/gu, '').length >= 9 ? { email: null, phone: text } : undefined;
};

/**
 * Asks for a new code (`POST /api/code-perdu`): it leaves by the way that the request names, never to what
 * is typed here. The answer is the same, and as late, whether there is such a request or not.
 */
export function createAskCodeHandler(dependencies: AskCodeDependencies): Handler {
  const { addresses, pages, commune, sources, limits, countRefusal, answersAfterMs } = dependencies;
  const links = [{ label: refusalLinks.followUp, href: FOLLOW_UP_PAGE }];

  return async (request, context) => {
    try {
      return await ask(request, context);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuse(pages, 'cannot-show', { headers: { 'retry-after': '60' }, links });
    }
  };

  async function ask(request: Request, context: HandlerContext): Promise<Response> {
    const back = [{ label: texts.title, href: LOST_CODE_PAGE }];
    const typed = await readTyped(pages, request, back);
    if (typed instanceof Response) return typed;
    const values = {
      [FOLLOW_UP.reference]: typed(FOLLOW_UP.reference),
      [LOST_CODE.contact]: typed(LOST_CODE.contact),
    };
    if (typed(PROTOCOL.honeypot) !== '') {
      await countRefusal('_suivi', 'honeypot');
      return showForm(values, [{ message: limitTexts.honeypot(commune.phone) }]);
    }
    const reference = readReference(values[FOLLOW_UP.reference]);
    const contact = readContact(values[LOST_CODE.contact]);
    if (reference === undefined || contact === undefined) {
      return showForm(values, [
        ...(reference === undefined
          ? [{ control: FOLLOW_UP.reference, message: followUpTexts.referenceWrong }]
          : []),
        ...(contact === undefined
          ? [{ control: LOST_CODE.contact, message: texts.contactWrong }]
          : []),
      ]);
    }
    const { networks } = sources(request, context);
    const asked = { reference, ...contact, networks, wrongCodes: limits.wrongCodes };
    const [heard] = await Promise.all([addresses.askCode(asked), setTimeout(answersAfterMs)]);
    if (heard !== 'heard') {
      const message = limitTexts.codes(heard.waitSeconds, commune.phone);
      const headers = { 'retry-after': String(heard.waitSeconds) };
      return showForm(values, [{ message }], { status: 429, headers });
    }
    return pages.render(
      texts.heardTitle,
      <MessagePage title={texts.heardTitle} paragraphs={texts.heard} links={links} />,
    );
  }

  function showForm(
    values: FormValues,
    problems: readonly AnswerProblem[],
    options: PageOptions = { status: 422 },
  ): Promise<Response> {
    return pages.render(
      mistakeTexts.title(texts.title),
      <LostCodeForm values={values} problems={problems} phone={commune.phone} />,
      options,
    );
  }
}
