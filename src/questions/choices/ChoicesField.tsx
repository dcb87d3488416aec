import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from '../FieldProps.ts';
import { OptionBox } from '../OptionBox.tsx';
import { QuestionGroup } from '../QuestionFrame.tsx';
import { TICKED } from '../ticked.ts';
import type { ChoicesField as Choices } from './choices-schema.ts';
import { choicesOffered, choicesRule } from './choices.ts';

/** Several answers among a few: each box is a control of its own, so that none hides another. */
export function ChoicesField({ field, values, problems }: FieldProps<Choices>) {
  const { key } = field;
  const message = problemOf(problems, key);
  const hint = [field.hint, choicesRule(field)].filter(Boolean).join(' ');
  return (
    <QuestionGroup question={{ ...field, hint }} message={message}>
      {choicesOffered(field).map((option) => {
        const name = `${key}.${option.value}`;
        return (
          <OptionBox
            type="checkbox"
            key={option.value}
            id={controlId(name)}
            name={name}
            value={TICKED}
            checked={values[name] === TICKED}
            option={option}
            question={{ name: key, hint, message }}
          />
        );
      })}
    </QuestionGroup>
  );
}
