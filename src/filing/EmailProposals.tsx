import { PROTOCOL, STEP } from '../kit/protocol.ts';
import type { FormValues } from '../questions/answer-problem.ts';
import { emailProposalTexts } from '../questions/email/email-proposal-texts.ts';
import { emailProposals } from '../questions/email/email-proposals.ts';
import type { Question } from '../questions/field.ts';

interface EmailProposalsProps {
  readonly field: Question | undefined;
  /** What was typed, by name of control. */
  readonly values: FormValues;
}

/** Addresses that may be meant: a button takes one, and whoever typed what is right does nothing. */
export function EmailProposals({ field, values }: EmailProposalsProps) {
  const proposals = field === undefined ? [] : emailProposals(field, (control) => values[control]);
  return (
    <>
      {proposals.map(({ control, proposed }) => (
        <p class="hint" key={control}>
          <bdi>{emailProposalTexts.meant(proposed)}</bdi>{' '}
          <button
            class="link"
            type="submit"
            name={PROTOCOL.step}
            value={`${STEP.replace}:${control}`}
          >
            {emailProposalTexts.replace}
            <span class="sr">{emailProposalTexts.replaceBy(proposed)}</span>
          </button>
        </p>
      ))}
    </>
  );
}
