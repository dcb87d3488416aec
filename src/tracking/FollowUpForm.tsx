import { formatPhone, phoneHref } from '../kit/format-phone.ts';
import { FOLLOW_UP_ACTION, LOST_CODE_PAGE } from '../kit/paths.ts';
import { FOLLOW_UP } from '../kit/protocol.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { problemOf } from '../questions/answer-problem.ts';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import { Honeypot } from '../quotas/Honeypot.tsx';
import { followUpTexts } from './follow-up-texts.ts';
import { lostCodeTexts } from './lost-code-texts.ts';
import { TextControl } from './TextControl.tsx';

export interface FollowUpFormProps {
  readonly values?: FormValues;
  readonly problems?: readonly AnswerProblem[];
  readonly phone: string;
  /** Said instead of the usual, where something else is to be known first. */
  readonly title?: string;
  readonly intro?: readonly string[];
}

const CONTROLS = [
  { name: FOLLOW_UP.reference, label: followUpTexts.reference, hint: followUpTexts.referenceHint },
  { name: FOLLOW_UP.code, label: followUpTexts.code, hint: followUpTexts.codeHint },
] as const;

/** Two fields and a button: what a person needs to see where their request stands. */
export function FollowUpForm({
  values = {},
  problems = [],
  phone,
  title = followUpTexts.title,
  intro = [followUpTexts.intro],
}: FollowUpFormProps) {
  return (
    <div class="wrap narrow">
      <h1>{title}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      {intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form class="part" method="post" action={FOLLOW_UP_ACTION} noValidate acceptCharset="utf-8">
        {CONTROLS.map(({ name, label, hint }) => (
          <TextControl
            key={name}
            {...{ name, label, hint }}
            class="short"
            autocapitalize="characters"
            value={values[name]}
            message={problemOf(problems, name)}
          />
        ))}
        <Honeypot />
        <p class="actions">
          <button class="button" type="submit">
            {followUpTexts.search}
          </button>
        </p>
      </form>
      <p>
        <a href={LOST_CODE_PAGE}>{lostCodeTexts.link}</a>
      </p>
      <p class="hint">
        {followUpTexts.lost} <a href={phoneHref(phone)}>{formatPhone(phone)}</a>
      </p>
    </div>
  );
}
