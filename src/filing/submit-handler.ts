import { limitTexts } from '../quotas/limits-texts.ts';
import type { Handler } from '../web/handler.ts';
import { attemptTexts } from './attempt-texts.ts';
import { confirmAnswers, type ConfirmDependencies } from './confirm-answers.server.ts';
import type { Outcome } from './outcome.server.ts';
import { isAskedByScript, readStep, type ReadStepDependencies } from './read-step.server.ts';
import { receiveForm, reviewAgain, reviewAnswers } from './review-answers.server.ts';
import type { Step } from './step.server.ts';
import type { PageWriterDependencies } from './write-page.server.tsx';
import { writeReply } from './write-reply.server.ts';

export type SubmitProcedureDependencies = ReadStepDependencies &
  ConfirmDependencies &
  PageWriterDependencies;

/**
 * Takes a procedure from its form to its receipt. A post is read as one step, the step is taken, and
 * its outcome is written: as a page for a person, in JSON for a script that sends what a person
 * confirmed. Nothing is stored but files before `confirm`; a second one gives the same receipt.
 *
 *   a person, one page after the other            a script, in one post
 *
 *    form ◀───open, trap, change───┐               answers ──▶ confirm
 *     │ ▲                          │               sealed ───▶ confirm
 *     │ └─────────wrong────────┐   │                  │
 *     └─review──▶ « Vérifiez vos réponses »           ├─ wrong ───────▶ problems
 *                  │  ▲  ▲ turned away, changed       ├─ changed ─────▶ refusal, to review
 *               confirm──┘  └──review again──┐        ├─ turned away ─▶ refusal, to wait
 *                  │  └──other answers──▶ conflict    ├─ conflict ────▶ refusal, first receipt
 *                  ▼                                  ▼
 *               receipt                            receipt
 */
export function createSubmitProcedureHandler(dependencies: SubmitProcedureDependencies): Handler {
  return async (request, context) => {
    const step = await readStep(dependencies, request, context);
    const outcome = await takeStep(dependencies, step);
    if (isAskedByScript(request)) return writeReply(outcome);
    const isHelped = [dependencies.help, dependencies.companions].some(
      (cookie) => cookie.read(request) !== undefined,
    );
    // A script needs none of the drawings.
    const { createPageWriter } = await import('./write-page.server.tsx');
    const response = await createPageWriter(dependencies)(outcome);
    // The next person may press the back button: nothing of this one is kept for it.
    if (isHelped) response.headers.set('cache-control', 'no-store');
    return response;
  };
}

async function takeStep(dependencies: ConfirmDependencies, step: Step): Promise<Outcome> {
  switch (step.kind) {
    case 'refused':
      return step;
    case 'open':
      return { kind: 'form', form: step.form, problems: step.problems };
    case 'change':
      return { kind: 'form', form: step.form, problems: [] };
    case 'trap':
      return refuseTrapped(dependencies, step);
    case 'review': {
      const received = await receiveForm(dependencies, step.form, step.came);
      const outcome = reviewAnswers(dependencies, received, step.notice);
      return received.isBroken === true ? attestForm(dependencies, outcome) : outcome;
    }
    case 'review-again':
      return reviewAgain(dependencies, step.form, step.notice);
    case 'confirm': {
      const { form, came, confirmation } = step;
      const received =
        came === undefined ? { form, found: [] } : await receiveForm(dependencies, form, came);
      return confirmAnswers(dependencies, received, confirmation);
    }
  }
}

/** Whoever joined what is asked and cannot send it, because of a failure of ours, can prove it. */
async function attestForm(dependencies: ConfirmDependencies, outcome: Outcome): Promise<Outcome> {
  if (outcome.kind !== 'form') return outcome;
  const { attestAttempt } = await import('./attest-attempt.server.ts');
  const attested = await attestAttempt(dependencies, outcome.form, dependencies.clock());
  return attested === undefined
    ? outcome
    : { ...outcome, attested, notice: outcome.notice ?? attemptTexts.fileNotKept };
}

/** Politely: browsers fill in boxes by themselves. */
async function refuseTrapped(
  { countRefusal }: ConfirmDependencies,
  { form, problems }: Extract<Step, { kind: 'trap' }>,
): Promise<Outcome> {
  const { slug, commune } = form.definition;
  await countRefusal(slug, 'honeypot');
  const message = limitTexts.honeypot(commune.phone);
  return { kind: 'form', form, problems: [{ message }, ...problems] };
}
