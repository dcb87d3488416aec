import { problemOf } from './answer-problem.ts';
import { controlId } from './control-id.ts';
import type { FieldProps } from './FieldProps.ts';
import { describedBy } from './FieldTexts.tsx';
import { QuestionFrame, QuestionGroup } from './QuestionFrame.tsx';

/** One line of a question that has several. */
export interface Part {
  /** Name of the control after the key of the question. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Whether the question is not answered without it. */
  readonly isNeeded: boolean;
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly autocapitalize?: 'characters';
  readonly isShort?: boolean;
}

interface PartsFieldProps extends FieldProps<{
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required: boolean;
}> {
  readonly parts: readonly Part[];
  /** Any one of the lines is an answer: none of them is optional by itself. */
  readonly isOneEnough?: boolean;
}

/** A question answered on several lines, grouped under it. */
export function PartsField({ field, parts, values, problems, isOneEnough }: PartsFieldProps) {
  const { key, required } = field;
  const message = problemOf(problems, key);
  return (
    <QuestionGroup question={field} message={message} isDescribed>
      {parts.map((part) => {
        const name = `${key}.${part.name}`;
        const isNeeded = required && part.isNeeded;
        const partMessage = problemOf(problems, name);
        // What is missing is a part that is needed: the others have nothing to mend.
        const groupMessage = isNeeded || isOneEnough === true ? message : undefined;
        const described =
          partMessage === undefined && part.hint === undefined
            ? describedBy(key, undefined, groupMessage)
            : describedBy(name, part.hint, partMessage);
        return (
          <QuestionFrame
            key={part.name}
            name={name}
            label={part.label}
            // An optional question already says so: its parts do not repeat it.
            required={isNeeded || !required || isOneEnough === true}
            hint={part.hint}
            message={partMessage}
          >
            <input
              type="text"
              id={controlId(name)}
              name={name}
              value={values[name] ?? ''}
              required={isNeeded}
              autocomplete={part.autocomplete ?? 'off'}
              enterkeyhint="next"
              {...(part.inputMode !== undefined && { inputMode: part.inputMode })}
              {...(part.autocapitalize !== undefined && {
                autocapitalize: part.autocapitalize,
                spellcheck: false,
              })}
              {...(part.isShort === true && { class: 'short' })}
              {...described}
            />
          </QuestionFrame>
        );
      })}
    </QuestionGroup>
  );
}
