import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { receiptPath } from '../kit/paths.ts';
import { PROTOCOL, STEP } from '../kit/protocol.ts';
import { seeOther } from '../kit/see-other.ts';
import { formTexts } from '../questions/form-texts.ts';
import { limitTexts } from '../quotas/limits-texts.ts';
import { SOLVE_PROOF_SCRIPT } from '../quotas/solve-proof.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { refuse } from '../web/refuse.tsx';
import { digestOf } from './answers-digest.server.ts';
import { AttestationForm } from './AttestationForm.tsx';
import type { EnvelopeSealer } from './envelope.server.ts';
import type { FilledForm } from './filled-form.ts';
import type { Outcome } from './outcome.server.ts';
import { ReviewPage, type ReviewNotice } from './ReviewPage.tsx';
import { explainTurnedAway, turnedAwayStatus, turnedAwayWait } from './turned-away.server.ts';

export interface PageWriterDependencies {
  readonly pages: PageRenderer;
  /** Draws the pages of forms, which carry a script. */
  readonly formPages: PageRenderer;
  readonly sealer: EnvelopeSealer;
}

type OutcomeOf<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>;

/** Says an outcome to a person. Every page but the receipt keeps what was typed. */
export function createPageWriter({ pages, formPages, sealer }: PageWriterDependencies) {
  return (outcome: Outcome): Promise<Response> => {
    switch (outcome.kind) {
      case 'form':
        return writeForm(outcome);
      case 'review': {
        const { notice } = outcome;
        return writeReview(
          outcome,
          notice === undefined ? undefined : { title: formTexts.reread, paragraphs: [notice] },
        );
      }
      case 'turned-away':
        return writeTurnedAway(outcome);
      case 'conflict':
        return writeConflict(outcome);
      case 'stored':
        return Promise.resolve(seeOther(receiptPath(outcome.token)));
      case 'refused':
        return refuse(pages, outcome.refusal, outcome.options);
    }
  };

  function seal({ definition, key, values, checkedAt }: FilledForm, digest: string): string {
    const { slug, version } = definition;
    return sealer.seal({ procedure: slug, version, key, digest, values, checkedAt });
  }

  /** The drawings of questions come with the first form that is shown again: filing starts without them. */
  async function writeForm(outcome: OutcomeOf<'form'>): Promise<Response> {
    const { form, problems, notice, attested } = outcome;
    const { ProcedureForm } = await import('./ProcedureForm.tsx');
    const { definition, values, key } = form;
    const title = `${definition.procedure.title} – formulaire`;
    return formPages.render(
      problems.length > 0 ? mistakeTexts.title(title) : title,
      <>
        <ProcedureForm
          definition={definition}
          values={values}
          problems={problems}
          submissionKey={key}
          {...(notice !== undefined && { notice })}
        />
        {attested !== undefined && (
          <div class="wrap narrow">
            <section class="note wait">
              <AttestationForm attested={attested} />
            </section>
          </div>
        )}
      </>,
      { status: problems.length > 0 ? 422 : 200, isKeptForBack: true },
    );
  }

  function writeReview(
    { form, answers }: Pick<OutcomeOf<'review'>, 'form' | 'answers'>,
    notice?: ReviewNotice,
    { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const { definition, key } = form;
    const title = `${formTexts.reviewTitle} – ${definition.procedure.title}`;
    return formPages.render(
      status === 200 ? title : mistakeTexts.title(title),
      <ReviewPage
        definition={definition}
        answers={answers}
        values={form.values}
        envelope={seal(form, digestOf(definition.slug, answers))}
        submissionKey={key}
        {...(notice !== undefined && { notice })}
      />,
      {
        status,
        headers,
        isKeptForBack: true,
        ...(notice?.proof !== undefined && { script: SOLVE_PROOF_SCRIPT }),
      },
    );
  }

  /** The answers again, with the reason: what was typed stays in the page. */
  function writeTurnedAway(outcome: OutcomeOf<'turned-away'>): Promise<Response> {
    const { form, reason } = outcome;
    const wait = turnedAwayWait(reason);
    const notice = {
      title: limitTexts.title,
      paragraphs: explainTurnedAway(reason, form.definition.commune.phone, 'page'),
      isRetry: true,
      ...('proof' in reason && { proof: reason.proof }),
      ...('attested' in reason && reason.attested && { attested: reason.attested }),
    };
    return writeReview(outcome, notice, {
      status: turnedAwayStatus(reason),
      headers: wait === undefined ? {} : { 'retry-after': String(wait) },
    });
  }

  function writeConflict({ form, digest, token }: OutcomeOf<'conflict'>): Promise<Response> {
    return refuse(pages, 'already-sent', {
      links: [{ label: refusalLinks.firstReceipt, href: receiptPath(token) }],
      children: (
        <form method="post" action={`/api/demarches/${form.definition.slug}`}>
          <input type="hidden" name={PROTOCOL.envelope} value={seal(form, digest)} />
          <button class="button" type="submit" name={PROTOCOL.step} value={STEP.fileAsNew}>
            {refusalLinks.sendAsNew}
          </button>
        </form>
      ),
    });
  }
}
