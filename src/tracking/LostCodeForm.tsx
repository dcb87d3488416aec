import { formatPhone, phoneHref } from '../kit/format-phone.ts';
import { LOST_CODE_ACTION } from '../kit/paths.ts';
import { FOLLOW_UP, LOST_CODE } from '../kit/protocol.ts';
import { problemOf, type AnswerProblem, type FormValues } from '../questions/answer-problem.ts';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import { Honeypot } from '../quotas/Honeypot.tsx';
import { followUpTexts } from './follow-up-texts.ts';
import { lostCodeTexts as texts } from './lost-code-texts.ts';
import { TextControl, type TextControlProps } from './TextControl.tsx';

export interface LostCodeFormProps {
  readonly values?: FormValues;
  readonly problems?: readonly AnswerProblem[];
  readonly phone: string;
}

const CONTROLS: readonly Omit<TextControlProps, 'value' | 'message'>[] = [
  {
    ...{ name: FOLLOW_UP.reference, label: followUpTexts.reference },
    ...{ hint: followUpTexts.referenceHint, class: 'short', autocapitalize: 'characters' },
  },
  { name: LOST_CODE.contact, label: texts.contact, hint: texts.contactHint },
];

/** The number of a request and how to reach the person: what a new code needs. */
export function LostCodeForm({ values = {}, problems = [], phone }: LostCodeFormProps) {
  return (
    <div class="wrap narrow">
      <h1>{texts.title}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      {texts.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form class="part" method="post" action={LOST_CODE_ACTION} noValidate acceptCharset="utf-8">
        {CONTROLS.map((control) => (
          <TextControl
            key={control.name}
            {...control}
            value={values[control.name]}
            message={problemOf(problems, control.name)}
          />
        ))}
        <Honeypot />
        <p class="actions">
          <button class="button" type="submit">
            {texts.send}
          </button>
        </p>
      </form>
      <p class="hint">
        {texts.lost} <a href={phoneHref(phone)}>{formatPhone(phone)}</a>
      </p>
    </div>
  );
}
