import { followUpTexts } from '../texts/follow-up.ts';
import type { AnswerProblem, FormValues } from './answer-problem.ts';
import { problemOf } from './answer-problem.ts';
import { controlId } from './control-id.ts';
import { describedBy } from './fields/FieldTexts.tsx';
import { QuestionFrame } from './fields/QuestionFrame.tsx';

export interface FollowUpFormProps {
  readonly values?: FormValues;
  readonly problems?: readonly AnswerProblem[];
  readonly phone: string;
}

const CONTROLS = [
  { name: 'numero', label: followUpTexts.reference, hint: followUpTexts.referenceHint },
  { name: 'code', label: followUpTexts.code, hint: followUpTexts.codeHint },
] as const;

/** Two fields and a button: what a person needs to see where their request stands. */
export function FollowUpForm({ values = {}, problems = [], phone }: FollowUpFormProps) {
  const general = problems.filter(({ control }) => control === undefined);
  return (
    <div class="wrap narrow">
      {general.map(({ message }) => (
        <p class="note wrong" key={message} tabIndex={-1} autofocus>
          {message}
        </p>
      ))}
      <h1>{followUpTexts.title}</h1>
      <p>{followUpTexts.intro}</p>
      <form class="part" method="post" action="/api/suivi" noValidate acceptCharset="utf-8">
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
                autofocus={message !== undefined && problems[0]?.control === name}
                {...describedBy(name, hint, message)}
              />
            </QuestionFrame>
          );
        })}
        <p class="actions">
          <button class="button" type="submit">
            {followUpTexts.search}
          </button>
        </p>
      </form>
      <p class="hint">
        {followUpTexts.lost} <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
      </p>
    </div>
  );
}
