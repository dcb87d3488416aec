import { mistakeTexts } from '../kit/mistakes-texts.ts';
import type { AnswerProblem } from './answer-problem.ts';
import { focusId } from './control-id.ts';
import type { Field } from './field.ts';

/**
 * What is to be corrected, at the head of the page. `autofocus` on a focusable block brings the
 * focus here without JavaScript, so that a screen reader starts with it; no `role="alert"`, which
 * would make some of them read it twice.
 */
export function ErrorSummary({
  problems,
  notice,
  fields = [],
}: {
  problems: readonly AnswerProblem[];
  /** Why answers that were right before are not any more. */
  notice?: string;
  /** Fields of the form, to lead into those made of several controls. */
  fields?: readonly Field[];
}) {
  return (
    <section class="note wrong" aria-labelledby="erreurs" tabIndex={-1} autofocus>
      <h2 id="erreurs">{mistakeTexts.summary(problems.length)}</h2>
      {notice !== undefined && <p>{notice}</p>}
      <ul>
        {problems.map(({ control, message }) => (
          <li key={control ?? message}>
            {control === undefined ? (
              message
            ) : (
              <a href={`#${focusId(fields, control)}`}>{message}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
