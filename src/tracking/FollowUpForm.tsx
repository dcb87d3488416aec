import { formatPhone, phoneHref } from '../kit/format-phone.ts';
import { FOLLOW_UP_ACTION } from '../kit/paths.ts';
import { FOLLOW_UP } from '../kit/protocol.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { problemOf } from '../questions/answer-problem.ts';
import { controlId } from '../questions/control-id.ts';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import { describedBy } from '../questions/FieldTexts.tsx';
import { QuestionFrame } from '../questions/QuestionFrame.tsx';
import { Honeypot } from '../quotas/Honeypot.tsx';
import { followUpTexts } from './follow-up-texts.ts';

export interface FollowUpFormProps {
  readonly values?: FormValues;
  readonly problems?: readonly AnswerProblem[];
  readonly phone: string;
}

const CONTROLS = [
  { name: FOLLOW_UP.reference, label: followUpTexts.reference, hint: followUpTexts.referenceHint },
  { name: FOLLOW_UP.code, label: followUpTexts.code, hint: followUpTexts.codeHint },
] as const;

/** Two fields and a button: what a person needs to see where their request stands. */
export function FollowUpForm({ values = {}, problems = [], phone }: FollowUpFormProps) {
  return (
    <div class="wrap narrow">
      <h1>{followUpTexts.title}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      <p>{followUpTexts.intro}</p>
      <form class="part" method="post" action={FOLLOW_UP_ACTION} noValidate acceptCharset="utf-8">
        {CONTROLS.map(({ name, label, hint }) => {
          const message = problemOf(problems, name);
          return (
            <QuestionFrame
              key={name}
              name={name}
              label={label}
              required
              hint={hint}
              message={message}
            >
              <input
                type="text"
                id={controlId(name)}
                name={name}
                value={values[name] ?? ''}
                class="short"
                required
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
                {...describedBy(name, hint, message)}
              />
            </QuestionFrame>
          );
        })}
        <Honeypot />
        <p class="actions">
          <button class="button" type="submit">
            {followUpTexts.search}
          </button>
        </p>
      </form>
      <p class="hint">
        {followUpTexts.lost} <a href={phoneHref(phone)}>{formatPhone(phone)}</a>
      </p>
    </div>
  );
}
