import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { receiptPath } from '../kit/paths.ts';
import { PROTOCOL, STEP } from '../kit/protocol.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import type { Answers } from '../questions/answers.ts';
import { formTexts } from '../questions/form-texts.ts';
import type { KeptIn } from '../quotas/limits-texts.ts';
import { SOLVE_PROOF_SCRIPT } from '../quotas/solve-proof.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import type { Refusal } from '../web/refusals-texts.ts';
import { refuse, type RefuseOptions } from '../web/refuse.tsx';
import { digestOf } from './answers-digest.server.ts';
import { CheckAnswers, type CheckNotice } from './CheckAnswers.tsx';
import type { EnvelopeSealer } from './envelope.server.ts';
import { ProcedureForm } from './ProcedureForm.tsx';

/** What is being filed, at any step between the form and the receipt. */
export interface Sending {
  readonly definition: ProcedureDefinition;
  readonly values: FormValues;
  /** Key that makes a second sending harmless. */
  readonly key: string;
  /** Instant of the first check page, in milliseconds; unknown to pages made before it was asked. */
  readonly checkedAt: number | undefined;
}

export interface CheckPageOptions {
  readonly status?: number;
  readonly notice?: CheckNotice | undefined;
  /** Seconds before another sending can be taken. */
  readonly retryAfter?: number;
}

/** The pages between the form and the receipt. Each keeps what was typed. */
export interface ProcedurePages {
  /** Where the answers stay when they are not stored. */
  readonly keptIn: KeptIn;
  /** @param notice something to read first, beside the problems */
  form(
    sending: Sending,
    problems: readonly AnswerProblem[],
    status: number,
    notice?: string,
  ): Promise<Response>;
  check(sending: Sending, answers: Answers, options?: CheckPageOptions): Promise<Response>;
  /** The key was used for other answers: the first receipt, and a way to send these as well. */
  conflict(sending: Sending, digest: string, token: string): Promise<Response>;
  /** It is stored. */
  receipt(token: string): Promise<Response>;
  refuse(refusal: Refusal, options?: RefuseOptions): Promise<Response>;
}

/** @param renderers of the form, which carries a script, and of the other pages */
export function createProcedurePages(
  { pages, formPages }: { readonly pages: PageRenderer; readonly formPages: PageRenderer },
  sealer: EnvelopeSealer,
): ProcedurePages {
  const seal = (sending: Sending, digest: string) => {
    const { definition, key, values, checkedAt } = sending;
    const { slug, version } = definition;
    return sealer.seal({ procedure: slug, version, key, digest, values, checkedAt });
  };

  return {
    keptIn: 'page',

    form: ({ definition, values, key }, problems, status, notice) => {
      const title = `${definition.procedure.title} – formulaire`;
      return formPages.render(
        problems.length > 0 ? mistakeTexts.title(title) : title,
        <ProcedureForm
          definition={definition}
          values={values}
          problems={problems}
          submissionKey={key}
          {...(notice !== undefined && { notice })}
        />,
        { status, isKeptForBack: true },
      );
    },

    check: (sending, answers, { status = 200, notice, retryAfter } = {}) => {
      const { definition } = sending;
      const title = `${formTexts.checkTitle} – ${definition.procedure.title}`;
      return formPages.render(
        status === 200 ? title : mistakeTexts.title(title),
        <CheckAnswers
          definition={definition}
          answers={answers}
          envelope={seal(sending, digestOf(definition.slug, answers))}
          submissionKey={sending.key}
          {...(notice !== undefined && { notice })}
        />,
        {
          status,
          isKeptForBack: true,
          ...(retryAfter !== undefined && { headers: { 'retry-after': String(retryAfter) } }),
          ...(notice?.proof !== undefined && { script: SOLVE_PROOF_SCRIPT }),
        },
      );
    },

    conflict: (sending, digest, token) =>
      refuse(pages, 'already-sent', {
        links: [{ label: refusalLinks.firstReceipt, href: receiptPath(token) }],
        children: (
          <form method="post" action={`/api/demarches/${sending.definition.slug}`}>
            <input type="hidden" name={PROTOCOL.envelope} value={seal(sending, digest)} />
            <button class="button" type="submit" name={PROTOCOL.step} value={STEP.fileAsNew}>
              {refusalLinks.sendAsNew}
            </button>
          </form>
        ),
      }),

    receipt: (token) => {
      const headers = { location: receiptPath(token), 'cache-control': 'no-store' };
      return Promise.resolve(new Response(null, { status: 303, headers }));
    },

    refuse: (refusal, options) => refuse(pages, refusal, options),
  };
}
