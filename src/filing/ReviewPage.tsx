import { PROTOCOL, SENDING, STEP } from '../kit/protocol.ts';
import { askedParts, sentParts } from '../law/sent-parts.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { FormValues } from '../questions/answer-problem.ts';
import type { Answers } from '../questions/answers.ts';
import { AnswerText } from '../questions/AnswerText.tsx';
import { controlId } from '../questions/control-id.ts';
import { controlNames, type Question } from '../questions/field.ts';
import { formTexts } from '../questions/form-texts.ts';
import { limitTexts } from '../quotas/limits-texts.ts';
import type { ProofChallenge } from '../quotas/proof-challenge.ts';
import type { AttestedAttempt } from './attempt.ts';
import { AttestationForm } from './AttestationForm.tsx';
import { EmailProposals } from './EmailProposals.tsx';
import { stepTexts } from './steps-texts.ts';
import { Steps } from './Steps.tsx';

export interface ReviewNotice {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The answers were sent once, in vain. */
  readonly isRetry?: boolean;
  /** What the browser must calculate before the answers are sent again. */
  readonly proof?: ProofChallenge;
  /** What proves that the service failed. */
  readonly attested?: AttestedAttempt;
}

export interface ReviewPageProps {
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
  /** What was typed, by name of control: addresses that may hold a mistake are looked for there. */
  readonly values?: FormValues;
  /** Answers and submission key, signed: the page carries them, nothing is stored yet. */
  readonly envelope: string;
  readonly submissionKey: string;
  /** Something to say first: the service is down, the page had expired. */
  readonly notice?: ReviewNotice;
}

/** « Vérifiez vos réponses »: every answer with a way to change it, then the button that sends. */
export function ReviewPage({
  definition,
  answers,
  values = {},
  envelope,
  submissionKey,
  notice,
}: ReviewPageProps) {
  const asked = askedParts(definition.form, answers);
  const action = `/api/demarches/${definition.slug}`;
  return (
    <div class="wrap narrow">
      <p class="over-title">{definition.procedure.title}</p>
      <h1>{formTexts.reviewTitle}</h1>
      <Steps names={stepTexts.filing} current={1} />
      {notice !== undefined && (
        <section class="note wait" tabIndex={-1} autofocus aria-labelledby="avis">
          <h2 id="avis">{notice.title}</h2>
          {notice.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {notice.proof !== undefined && <p role="status" />}
          {notice.attested !== undefined && <AttestationForm attested={notice.attested} />}
        </section>
      )}
      <p>{formTexts.reviewIntro}</p>
      <form
        method="post"
        action={action}
        acceptCharset="utf-8"
        {...{ [SENDING.key]: submissionKey, [SENDING.title]: definition.procedure.title }}
      >
        <input type="hidden" name={PROTOCOL.envelope} value={envelope} />
        {notice?.proof !== undefined && (
          <input
            type="hidden"
            name={PROTOCOL.proof}
            data-challenge={JSON.stringify(notice.proof)}
            data-working={limitTexts.working}
          />
        )}
        {sentParts(definition, answers).map((part, index) => (
          <section class="part" key={part.title}>
            <h2>{part.title}</h2>
            <dl class="rows">
              {part.answers.map((answer, position) => (
                <div key={answer.label}>
                  <dt>{answer.label}</dt>
                  <dd>
                    <AnswerText lines={answer.lines} />{' '}
                    <ChangeButton
                      action={action}
                      label={answer.label}
                      control={firstControl(asked[index]?.questions[position])}
                    />
                    <EmailProposals field={asked[index]?.questions[position]} values={values} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p class="actions">
          <button class="button" type="submit" name={PROTOCOL.step} value={STEP.confirm}>
            {notice?.isRetry === true ? formTexts.sendAgain : formTexts.send}
          </button>{' '}
          <span class="hint">{formTexts.sendHint}</span>
        </p>
      </form>
    </div>
  );
}

/** A link would lose the answers; a button carries them, and its fragment leads to the question. */
function ChangeButton(props: { action: string; label: string; control: string }) {
  return (
    <button
      class="link"
      type="submit"
      name={PROTOCOL.step}
      value={STEP.change}
      formAction={`${props.action}#${controlId(props.control)}`}
    >
      {formTexts.change}
      <span class="sr">{formTexts.changeWhat(props.label)}</span>
    </button>
  );
}

function firstControl(field: Question | undefined): string {
  return field === undefined ? '' : (controlNames(field)[0] ?? field.key);
}
