import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from '../FieldProps.ts';
import { OptionBox } from '../OptionBox.tsx';
import { QuestionGroup } from '../QuestionFrame.tsx';
import { pickOptions, type PickField } from './choice.ts';

/** One answer among a few, all in sight. The first one carries the id that the summary links to. */
export function RadioField({ field, values, problems }: FieldProps<PickField>) {
  const { key, hint } = field;
  const message = problemOf(problems, key);
  return (
    <QuestionGroup question={field} message={message} isChoice>
      {pickOptions(field).map((option, index) => (
        <OptionBox
          type="radio"
          key={option.value}
          id={controlId(index === 0 ? key : `${key}-${option.value}`)}
          name={key}
          value={option.value}
          checked={values[key] === option.value}
          option={option}
          question={{ name: key, hint, message }}
        />
      ))}
    </QuestionGroup>
  );
}
