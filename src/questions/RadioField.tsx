import { problemOf } from './answer-problem.ts';
import { controlId } from './control-id.ts';
import type { FieldProps } from './FieldProps.ts';
import type { Option } from './option.ts';
import { OptionBox } from './OptionBox.tsx';
import { QuestionGroup } from './QuestionFrame.tsx';

interface RadioFieldProps extends FieldProps<{
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required: boolean;
}> {
  readonly options: readonly Option[];
}

/** One answer among a few, all in sight. The first one carries the id that the summary links to. */
export function RadioField({ field, values, problems, options }: RadioFieldProps) {
  const { key, hint } = field;
  const message = problemOf(problems, key);
  return (
    <QuestionGroup question={field} message={message} isChoice>
      {options.map((option, index) => (
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
